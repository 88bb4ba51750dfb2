using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class ConflictTests
{
    private static readonly BillingCase Enough = CaseBuilder.Orderly(CaseBuilder.Staff(1200));

    [Theory]
    [InlineData("99490", ServiceBilledBy.SamePractitioner, ReasonCode.AlreadyBilledThisMonth)]
    [InlineData("99437", ServiceBilledBy.SamePractitioner, ReasonCode.AlreadyBilledThisMonth)]
    [InlineData("99487", ServiceBilledBy.SamePractice, ReasonCode.OtherPractitionerBilledCcm)]
    [InlineData("99491", ServiceBilledBy.OtherPractice, ReasonCode.OtherPractitionerBilledCcm)]
    [InlineData("G0181", ServiceBilledBy.SamePractitioner, ReasonCode.ConflictG0181)]
    [InlineData("G0182", ServiceBilledBy.SamePractitioner, ReasonCode.ConflictG0182)]
    [InlineData("90951", ServiceBilledBy.SamePractitioner, ReasonCode.ConflictEsrd)]
    [InlineData("90970", ServiceBilledBy.SamePractitioner, ReasonCode.ConflictEsrd)]
    [InlineData("90971", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("90950", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("99427", ServiceBilledBy.SamePractitioner, ReasonCode.ConflictPcm)]
    [InlineData("99427", ServiceBilledBy.SamePractice, null)]
    [InlineData("G0556", ServiceBilledBy.SamePractitioner, ReasonCode.ConflictApcm)]
    [InlineData("G0558", ServiceBilledBy.SamePractice, ReasonCode.ConflictApcm)]
    [InlineData("G0669", ServiceBilledBy.SamePractice, ReasonCode.ConflictAccessModel)]
    [InlineData("G0678", ServiceBilledBy.OtherPractice, null)]
    [InlineData("99495", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("99457", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("98980", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("99492", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("99484", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("G0019", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("G0506", ServiceBilledBy.SamePractitioner, null)]
    [InlineData("G0439", ServiceBilledBy.SamePractitioner, null)]
    public void Another_service_blocks_only_where_the_rule_says_so(string code, ServiceBilledBy by, ReasonCode? reason) =>
        Assert.Equal(reason is { } one ? [one] : [], BillingRules.Decide(Enough with { OtherServices = [new(code, by)] }).Reasons);

    [Theory]
    [InlineData("G0181", ServiceBilledBy.OtherPractice, WarningCode.ConflictG0181OtherPractitioner)]
    [InlineData("G0182", ServiceBilledBy.OtherPractice, WarningCode.ConflictG0182OtherPractitioner)]
    [InlineData("90966", ServiceBilledBy.SamePractice, WarningCode.ConflictEsrdOtherPractitioner)]
    [InlineData("G0557", ServiceBilledBy.OtherPractice, WarningCode.ApcmOtherPractice)]
    public void Doubtful_scope_holds_the_month_for_a_person(string code, ServiceBilledBy by, WarningCode warning)
    {
        var decision = BillingRules.Decide(Enough with { OtherServices = [new(code, by)] });

        Assert.True(decision is { Billable: true, NeedsReview: true });
        Assert.Equal([warning], decision.Warnings);
    }

    [Theory]
    [InlineData(ServiceBilledBy.SamePractice, "2026-03-31", null, false)]
    [InlineData(ServiceBilledBy.SamePractice, "2026-04-01", null, true)]
    [InlineData(ServiceBilledBy.SamePractice, "2025-07-05", "2026-02-28", true)]
    [InlineData(ServiceBilledBy.SamePractice, "2025-07-05", "2026-03-01", false)]
    [InlineData(ServiceBilledBy.OtherPractice, "2025-07-05", null, true)]
    public void An_access_participant_bills_no_ccm_for_its_aligned_patient(ServiceBilledBy alignedTo, string from, string? to, bool billable)
    {
        var access = new AccessAlignment(alignedTo, DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null));

        Assert.Equal(billable, BillingRules.Decide(Enough with { Patient = Enough.Patient with { AccessModel = access } }).Billable);
    }
}
