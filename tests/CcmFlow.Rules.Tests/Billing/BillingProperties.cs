using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Tests.Time;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class BillingProperties
{
    private static readonly string[][] Families = [["99490", "99439"], ["99487", "99489"], ["99491", "99437"]];

    private static readonly Gen<BillingCase> Cases =
        from log in EntryGenerator.Log
        from mdm in Gen.Elements(Enum.GetValues<MedicalDecisionMaking>())
        from designated in Gen.Elements(true, false)
        from choice in Gen.Elements(Enum.GetValues<BillingChoice>())
        select CaseBuilder.Orderly(log) with { Complexity = new(mdm, true, designated), Choice = choice };

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void No_two_codes_of_different_families_are_billed() => Check(decision =>
        decision.Codes.Count == 0 || Families.Count(family => decision.Codes.Any(line => family.Contains(line.Code))) == 1);

    [Fact]
    public void Units_never_exceed_what_the_seconds_give() => Check(decision => SecondsNeeded(decision.Codes) <= SecondsOf(decision));

    [Fact]
    public void Caps_hold_and_a_base_code_has_one_unit() => Check(decision => decision.Codes.All(line => line.Code switch
    {
        "99439" or "99437" => line.Units is 1 or 2,
        "99489" => line.Units >= 1,
        _ => line.Units == 1,
    }));

    [Fact]
    public void A_month_is_billed_or_has_a_reason_never_both() => Check(decision =>
        decision.Billable == (decision.Reasons.Count == 0) && decision.Billable == (decision.Codes.Count > 0));

    [Fact]
    public void Service_dates_lie_in_the_month_and_in_order() => Check(decision =>
        !decision.Billable
        || (decision.EarliestServiceDate <= decision.LatestServiceDate && EntryGenerator.Month.Contains(decision.EarliestServiceDate!.Value)));

    [Fact]
    public void Order_of_entries_does_not_change_the_decision()
    {
        var cases = from facts in Cases from shuffled in Gen.Shuffle(facts.Entries.ToArray()) select (facts, shuffled);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var decision = BillingRules.Decide(one.facts);
            var again = BillingRules.Decide(one.facts with { Entries = one.shuffled });
            return decision.Codes.SequenceEqual(again.Codes)
                && decision.Explanation == again.Explanation
                && decision.EvidenceEntryIds.SequenceEqual(again.EvidenceEntryIds);
        }).Check(Runs);
    }

    private static void Check(Func<BillingDecision, bool> holds) =>
        Prop.ForAll(Cases.ToArbitrary(), facts => holds(BillingRules.Decide(facts))).Check(Runs);

    private static int SecondsNeeded(IReadOnlyList<CodeUnits> codes) => 60 * codes.Sum(line => line.Units * line.Code switch
    {
        "99490" or "99439" => 20,
        "99487" => 60,
        _ => 30,
    });

    private static int SecondsOf(BillingDecision decision) =>
        decision.Codes.Any(line => line.Code is "99491") ? decision.PhysicianSeconds : decision.ClinicalStaffSeconds;
}
