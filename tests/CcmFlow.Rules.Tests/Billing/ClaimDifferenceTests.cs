using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>When two looks at a month find the same difference between what a payer has and what the rules say.</summary>
public sealed class ClaimDifferenceTests
{
    private static readonly CodeUnits[] Twenty = [new("99490", 1)];
    private static readonly CodeUnits[] Forty = [new("99490", 1), new("99439", 1)];
    private static readonly CountedTime NoTime = new() { ClinicalStaffDays = [], PhysicianDays = [], Entries = [], OrderUnknownEntryIds = [] };
    private static readonly DateOnly Served = new(2026, 4, 30);

    [Fact]
    public void The_same_codes_on_other_days_that_the_claims_date_fits_are_the_same_difference() =>
        Assert.Equal(Of(Bills(Forty)), Of(Bills(Forty) with { EarliestServiceDate = new DateOnly(2026, 4, 12) }));

    [Fact]
    public void A_warning_that_holds_nothing_makes_no_other_difference() =>
        Assert.Equal(Of(Bills(Forty)), Of(Bills(Forty) with { Warnings = [WarningCode.CoverageNotChecked] }));

    [Fact]
    public void Reasons_in_another_order_are_the_same_reasons() =>
        Assert.Equal(Of(Refuses(ReasonCode.NoCarePlan, ReasonCode.TimeBelowThreshold)), Of(Refuses(ReasonCode.TimeBelowThreshold, ReasonCode.NoCarePlan)));

    [Fact]
    public void Each_of_what_makes_another_difference_makes_one()
    {
        string[] all =
        [
            Of(Bills(Forty)),
            Of(Bills(Twenty)),
            Of(Bills(Forty), sending: 2),
            ClaimDifference.Of(1, Forty, Served, Bills(Forty)),
            ClaimDifference.Of(0, [], null, Bills(Forty)),
            Of(Bills(Forty) with { LatestServiceDate = new DateOnly(2026, 4, 20) }),
            Of(Bills(Forty) with { LatestServiceDate = new DateOnly(2026, 4, 21) }),
            Of(Bills(Forty) with { NeedsReview = true, Warnings = [WarningCode.HospiceElection] }),
            Of(Bills(Forty) with { NeedsReview = true, Warnings = [WarningCode.OnlyVoicemail] }),
            Of(Refuses(ReasonCode.NoCarePlan)),
            Of(Refuses(ReasonCode.NoCarePlan, ReasonCode.TimeBelowThreshold)),
        ];
        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    private static string Of(BillingDecision now, int sending = 1) => ClaimDifference.Of(sending, Twenty, Served, now);

    private static BillingDecision Bills(IReadOnlyList<CodeUnits> codes) => Decision(codes, []) with { EarliestServiceDate = new DateOnly(2026, 4, 10), LatestServiceDate = Served };

    private static BillingDecision Refuses(params ReasonCode[] reasons) => Decision([], reasons);

    private static BillingDecision Decision(IReadOnlyList<CodeUnits> codes, IReadOnlyList<ReasonCode> reasons) => new()
    {
        Billable = codes.Count > 0, Codes = codes, Reasons = reasons, Warnings = [], NeedsReview = false, Alternatives = [], Time = NoTime, EarliestServiceDate = null, LatestServiceDate = null, PlaceOfService = "11",
        EvidenceEntryIds = [],
    };
}
