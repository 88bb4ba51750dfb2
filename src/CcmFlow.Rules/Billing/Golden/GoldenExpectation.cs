using System.Globalization;

namespace CcmFlow.Rules.Billing.Golden;

/// <summary>The expected and the decided values of a case, both as text by field, so that a difference can be shown as it is.</summary>
internal static class GoldenExpectation
{
    private const string Billable = "billable";
    private const string Codes = "codes";
    private const string Reasons = "reasonsIfNot";
    private const string NeedsReview = "needsReview";
    private const string StaffSeconds = "countedTime.clinicalStaffSeconds";
    private const string PhysicianSeconds = "countedTime.physicianSeconds";
    private const string Warnings = "warnings";
    private const string Earliest = "dateOfService.earliest";
    private const string Latest = "dateOfService.latest";
    private const string Allowed = "nationalNonFacilityAllowedUSD";
    private const string PatientShare = "patientResponsibilityUSD";
    private const string Alternatives = "alternatives";
    private const string VisitAddOn = "visitAddOn";
    private const string PlaceOfService = "placeOfService";
    private const string VariantBillable = "policyVariants.countTimeAfterRevocationUntilMonthEnd.billable";
    private const string VariantCodes = "policyVariants.countTimeAfterRevocationUntilMonthEnd.codes";

    public static IReadOnlyList<GoldenValue> Read(GoldenField expected) => [.. Stated(expected).Select(value => new GoldenValue(value.Field, value.Text))];

    /// <summary>The text of each field as decided.</summary>
    public static Func<string, string> Of(BillingCase facts, BillingDecision decision) => field => field switch
    {
        Billable => Text(decision.Billable),
        Codes => Text(decision.Codes),
        Reasons => Set(decision.Reasons.Select(BillingCodeNames.Of)),
        NeedsReview => Text(decision.NeedsReview),
        StaffSeconds => Text(decision.ClinicalStaffSeconds),
        PhysicianSeconds => Text(decision.PhysicianSeconds),
        Warnings => Set(decision.Warnings.Select(BillingCodeNames.Of)),
        Earliest => Text(decision.EarliestServiceDate),
        Latest => Text(decision.LatestServiceDate),
        Allowed => Text(Payment(facts, decision)?.Allowed),
        PatientShare => Text(decision.Billable && facts.Patient.Qmb ? 0m : Payment(facts, decision)?.PatientShare),
        Alternatives => Sets(decision.Alternatives),
        VisitAddOn => decision.VisitAddOn is { } addOn ? Text(addOn.Code, addOn.ServiceDate) : OrNone(""),
        PlaceOfService => decision.PlaceOfService,
        VariantBillable => Text(Variant(facts).Billable),
        VariantCodes => Text(Variant(facts).Codes),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that is not compared."),
    };

    // A case that says nothing of a review expects none.
    private static IEnumerable<(string Field, string Text)> Stated(GoldenField expected)
    {
        yield return (Billable, Text(expected["billable"].IsNull ? throw expected["billable"].Wrong("is missing") : expected["billable"].Flag()));
        yield return (Codes, Text(GoldenFacts.Codes(expected["codes"])));
        yield return (Reasons, Set(Texts(expected["reasonsIfNot"])));
        yield return (NeedsReview, Text(expected["needsReview"].Flag()));
        if (expected["countedTime"] is { IsNull: false } time)
        {
            yield return (StaffSeconds, Text(time["clinicalStaffSeconds"].Int()));
            yield return (PhysicianSeconds, Text(time["physicianSeconds"].Int()));
        }

        if (!expected["warnings"].IsNull)
        {
            yield return (Warnings, Set(Texts(expected["warnings"])));
        }

        if (expected["dateOfService"] is { IsNull: false } dates)
        {
            yield return (Earliest, Text(dates["earliest"].DateOrNull()));
            yield return (Latest, Text(dates["latest"].DateOrNull()));
        }

        foreach (var money in new[] { Allowed, PatientShare }.Where(expected.Has))
        {
            yield return (money, Text(expected[money].MoneyOrNull()));
        }

        if (!expected["alternatives"].IsNull)
        {
            yield return (Alternatives, Sets(expected["alternatives"].Items().Select(set => (IReadOnlyList<CodeUnits>)GoldenFacts.Codes(set))));
        }

        if (expected.Has(VisitAddOn))
        {
            var addOn = expected[VisitAddOn];
            yield return (VisitAddOn, addOn.IsNull ? OrNone("") : Text(addOn["code"].Text(), addOn["date"].Date()));
        }

        if (expected[PlaceOfService].TextOrNull() is { } place)
        {
            yield return (PlaceOfService, place);
        }

        foreach (var value in expected["policyVariants"] is { IsNull: false } variants ? OfVariants(variants) : [])
        {
            yield return value;
        }
    }

    private static IEnumerable<(string Field, string Text)> OfVariants(GoldenField variants)
    {
        if (variants.Names.FirstOrDefault(name => name != "countTimeAfterRevocationUntilMonthEnd") is { } unknown)
        {
            throw variants[unknown].Wrong("is not a known policy");
        }

        var variant = variants["countTimeAfterRevocationUntilMonthEnd"];
        yield return (VariantBillable, Text(variant["billable"].Flag()));
        yield return (VariantCodes, Text(GoldenFacts.Codes(variant["codes"])));
    }

    private static BillingDecision Variant(BillingCase facts) =>
        BillingRules.Decide(facts with { Policy = facts.Policy with { CountTimeAfterRevocationUntilMonthEnd = true } });

    private static ExpectedPayment? Payment(BillingCase facts, BillingDecision decision) =>
        decision.Billable && FeeSchedule.InForce(facts.Month) is { } schedule ? ExpectedPayment.For(decision.Codes, schedule, facts.Patient.Qmb) : null;

    private static IEnumerable<string> Texts(GoldenField list) => list.Items().Select(item => item.Text());

    private static string Text(string code, DateOnly date) => $"{code} on {Text(date)}";

    private static string Text(bool value) => value ? "true" : "false";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "none";

    private static string Text(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";

    // Neither the order of the lines nor that of the sets is part of the expectation.
    private static string Text(IEnumerable<CodeUnits> codes) =>
        OrNone(string.Join(" + ", codes.Select(line => $"{line.Code} x {line.Units}").Order(StringComparer.Ordinal)));

    private static string Sets(IEnumerable<IReadOnlyList<CodeUnits>> sets) => OrNone(string.Join(" or ", sets.Select(Text).Order(StringComparer.Ordinal)));

    private static string Set(IEnumerable<string> names) => OrNone(string.Join(", ", names.Order(StringComparer.Ordinal)));

    private static string OrNone(string text) => text.Length == 0 ? "none" : text;
}
