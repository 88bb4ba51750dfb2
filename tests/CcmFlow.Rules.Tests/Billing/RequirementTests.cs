using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class RequirementTests
{
    private static readonly BillingCase Enough = CaseBuilder.Orderly(CaseBuilder.Staff(1200));
    private static readonly ConsentFacts Consent = Enough.Consent!;

    public static TheoryData<string, BillingCase, ReasonCode?> Cases => new()
    {
        { "all in order", Enough, null },
        { "no consent", Enough with { Consent = null }, ReasonCode.NoConsent },
        { "consent after the month", Enough with { Consent = Consent with { ObtainedAt = At("2026-04-01T00:00:00-04:00") } }, ReasonCode.NoConsent },
        { "an element is missing", Enough with { Consent = Consent with { Elements = [ConsentElement.Availability] } }, ReasonCode.ConsentIncomplete },
        { "not documented", Enough with { Consent = Consent with { Documented = false } }, ReasonCode.ConsentNotDocumented },
        { "other practitioner", Enough with { Consent = Consent with { BillingPractitioner = "NPI-B" } }, ReasonCode.ConsentNotForThisPractitioner },
        { "revoked before the month", Enough with { Consent = Consent with { RevokedAt = At("2026-02-28T23:59:59-05:00") } }, ReasonCode.ConsentRevoked },
        { "revoked on the last day", Enough with { Consent = Consent with { RevokedAt = At("2026-03-31T23:59:59-04:00") } }, null },
        { "consented again after revoking", Enough with { Consent = Consent with { RevokedAt = At("2024-01-01T00:00:00-05:00") } }, null },
        { "one disease in two codes", Conditions(new("E11.9"), new("E11.65")), ReasonCode.FewerThan2ChronicConditions },
        { "one code written twice", Conditions(new("I50.22"), new("I5022")), ReasonCode.FewerThan2ChronicConditions },
        { "one condition will not last", Conditions(new("E11.9"), new("I10", 6)), ReasonCode.FewerThan2ChronicConditions },
        { "no condition", Conditions(), ReasonCode.FewerThan2ChronicConditions },
        { "no risk", Conditions(new("E11.9", 12, false), new("I10", 12, false)), ReasonCode.NoSignificantRisk },
        { "codes that the table does not hold", Conditions(new("L40.50"), new("K50.90")), null },
        { "no plan", Enough with { CarePlan = null }, ReasonCode.NoCarePlan },
        { "plan of next month", Enough with { CarePlan = Enough.CarePlan! with { EstablishedOn = new(2026, 4, 1) } }, ReasonCode.NoCarePlan },
        { "plan on paper", Enough with { CarePlan = Enough.CarePlan! with { Electronic = false } }, ReasonCode.CarePlanNotElectronic },
        { "new patient without visit", NewPatient(null), ReasonCode.NoInitiatingVisit },
        { "nurse visit", NewPatient(new(CaseBuilder.Day, "99211", true)), ReasonCode.NoInitiatingVisit },
        { "CCM not discussed", NewPatient(new(CaseBuilder.Day, "99214", false)), ReasonCode.NoInitiatingVisit },
        { "visit of next month", NewPatient(new(new(2026, 4, 1), "99214", true)), ReasonCode.NoInitiatingVisit },
        { "transitional care visit", NewPatient(new(CaseBuilder.Day, "99495", true)), null },
        { "welcome visit", NewPatient(new(CaseBuilder.Day, "G0402", true)), null },
        { "visit after the time", NewPatient(new(CaseBuilder.Day.AddDays(1), "99214", true)), ReasonCode.TimeBelowThreshold },
        { "died before", Enough with { Patient = Enough.Patient with { DiedOn = new(2026, 2, 28) } }, ReasonCode.PatientDeceased },
        { "no supervision of staff", Enough with { Practice = new(GeneralSupervision: false) }, ReasonCode.NoGeneralSupervision },
        { "no supervision needed in person", CaseBuilder.Orderly(CaseBuilder.Physician(1800)) with { Practice = new(GeneralSupervision: false) }, null },
        { "late claim", Enough with { Claim = new(CaseBuilder.Day, new(2027, 3, 11)) }, ReasonCode.TimelyFilingExpired },
        { "claim in time", Enough with { Claim = new(CaseBuilder.Day, new(2027, 3, 10)) }, null },
        { "span from the first of the month", Enough with { Claim = new(new(2026, 3, 1), new(2027, 3, 1), new(2026, 3, 31)) }, null },
        { "late by the first day of its span", Enough with { Claim = new(new(2026, 3, 1), new(2027, 3, 2), new(2026, 3, 31)) }, ReasonCode.TimelyFilingExpired },
        { "claim dated before the threshold", Enough with { Claim = new(CaseBuilder.Day.AddDays(-1), new(2026, 4, 2)) }, ReasonCode.DateOfServiceOutsideWindow },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Exactly_the_failed_requirement_is_named(string what, BillingCase facts, ReasonCode? reason)
    {
        var decision = BillingRules.Decide(facts);

        Assert.True(decision.Reasons.SequenceEqual(reason is { } one ? [one] : []), $"{what}: {string.Join(", ", decision.Reasons)}");
        Assert.Equal(reason is null, decision.Billable);
    }

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void A_copy_given_after_the_service_month_counts_and_the_month_waits_for_a_person(string given, bool told)
    {
        var decision = BillingRules.Decide(Enough with { CarePlan = Enough.CarePlan! with { CopyGivenOn = DateOnly.Parse(given, null) } });

        Assert.True(decision.Billable);
        Assert.Equal(told, decision.Explanation.Contains("after the service month", StringComparison.Ordinal));
        Assert.Equal(told, decision.NeedsReview);
        Assert.Equal(told, decision.Warnings.Contains(WarningCode.CarePlanCopyAfterMonth));
    }

    [Fact]
    public void The_month_of_revocation_is_billed_and_said_to_be_the_last()
    {
        var decision = BillingRules.Decide(Enough with { Consent = Consent with { RevokedAt = At("2026-03-20T09:00:00-04:00") } });

        Assert.True(decision.Billable);
        Assert.Equal([WarningCode.RevokedEffectiveMonthEnd], decision.Warnings);
        Assert.False(decision.NeedsReview);
        Assert.Equal(new DateOnly(2026, 3, 31), decision.LatestServiceDate);
    }

    [Fact]
    public void Hospice_holds_the_claim_for_a_person()
    {
        var decision = BillingRules.Decide(Enough with { Patient = Enough.Patient with { HospiceElection = true } });

        Assert.True(decision is { Billable: true, NeedsReview: true });
        Assert.Equal([WarningCode.HospiceElection], decision.Warnings);
    }

    [Fact]
    public void Voicemail_alone_holds_the_claim_for_a_person() => Assert.True(BillingRules.Decide(
        CaseBuilder.Orderly(CaseBuilder.Staff(1200) with { Activity = Rules.Time.CareActivity.Voicemail })).NeedsReview);

    private static BillingCase Conditions(params ChronicConditionFact[] conditions) =>
        Enough with { Patient = Enough.Patient with { ChronicConditions = conditions } };

    private static BillingCase NewPatient(InitiatingVisit? visit) =>
        Enough with { Patient = Enough.Patient with { SeenWithinYearBeforeStart = false }, InitiatingVisit = visit };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, null);
}
