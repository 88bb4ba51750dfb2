using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class ManualCloseTests
{
    private static readonly ManualClose Over = new(new DateOnly(2026, 5, 1), new ServiceMonth(2026, 4), Billable: false, Died: false, NeedOpen: false, TimerOn: false);

    public static TheoryData<ManualClose, CloseRefusal?> Cases => new()
    {
        { Over, null },
        { Over with { Today = new(2026, 4, 30) }, CloseRefusal.NotBillableYet },
        { Over with { Today = new(2026, 4, 30), Billable = true }, null },
        { Over with { Today = new(2026, 4, 10), Died = true }, null },
        { Over with { Today = new(2026, 3, 31), Billable = true }, CloseRefusal.NotBegun },
        { Over with { NeedOpen = true }, CloseRefusal.NeedOpen },
        { Over with { TimerOn = true }, CloseRefusal.TimerOn },
        { Over with { Today = new(2026, 4, 10), Billable = true, NeedOpen = true }, CloseRefusal.NeedOpen },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_month_may_be_closed_when_it_is_over_or_billable_and_nothing_of_it_is_being_worked_on(ManualClose facts, CloseRefusal? refusal) => Assert.Equal(refusal, facts.Refusal);

    [Theory]
    [InlineData("2026-04-30", "2026-04-12", "2026-04-12")]
    [InlineData("2026-04-30", "2026-05-02", "2026-04-30")]
    [InlineData("2026-04-09", "2026-04-12", "2026-04-09")]
    public void No_claim_carries_a_date_after_the_close(string latest, string today, string date) =>
        Assert.Equal(DateOnly.Parse(date, null), ManualClose.ServiceDate(DateOnly.Parse(latest, null), DateOnly.Parse(today, null)));

    [Fact]
    public void What_is_not_billed_carries_no_date() => Assert.Null(ManualClose.ServiceDate(null, new DateOnly(2026, 4, 12)));
}
