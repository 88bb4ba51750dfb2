using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Rules.Tests.Outlook;

public sealed class RevenueGapTests
{
    private static readonly ServiceMonth March2025 = new(2025, 3);
    private static readonly FeeSchedule Schedule = FeeSchedule.InForce(March2025)!;
    private static readonly Locality Alabama = Schedule.FindLocality("10112", "00")!;

    [Fact]
    public void Hundred_patients_at_the_national_amount_bring_the_published_figures()
    {
        var gap = RevenueGap.Of([.. Enumerable.Repeat(new GapPatient(true, null), 100)], March2025, null);
        Assert.Equal([6049m, 15235m], gap.Totals.Select(total => total.Allowed));
        Assert.Equal([2000 * 60, 6000 * 60], gap.Totals.Select(total => total.StaffSeconds));
        Assert.Equal([1210m, 3047m], gap.Totals.Select(total => total.PatientShare));
    }

    [Fact]
    public void Lines_are_by_locality_and_code_and_add_up()
    {
        var gap = RevenueGap.Of([new(true, Alabama), new(true, Alabama), new(true, null), new(false, null)], March2025, null);
        Assert.Equal((4, 3, 0), (gap.PatientsRead, gap.Eligible, gap.Billed));
        Assert.Contains(gap.Lines, line => line is { Code: "99490", Locality: not null, Patients: 2, Units: 2, EachAllowed: 56.23m } && line.Pattern == CarePattern.Minimum);
        Assert.Contains(gap.Lines, line => line is { Code: "99439", Locality: null, Patients: 1, Units: 2, EachAllowed: 45.93m });
        Assert.All(gap.Totals, total => Assert.Equal(total.Allowed, gap.Lines.Where(line => line.Pattern == total.Pattern).Sum(line => line.Allowed)));
    }

    [Fact]
    public void Billed_patients_are_no_gap_and_beneficiaries_owe_nothing()
    {
        var gap = RevenueGap.Of([new(true, null, Enrolled: true, Billed: true), new(true, null, Qmb: true)], March2025, null);
        Assert.Equal((1, 1, 1), (gap.Enrolled, gap.Billed, gap.Unbilled));
        Assert.Equal((60.49m, 0m), (gap.Totals[0].Allowed, gap.Totals[0].PatientShare));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-5, 0, 0)]
    [InlineData(1, 3, 1)]
    [InlineData(0.99, 2, 0)]
    [InlineData(160, 480, 160)]
    public void Panel_is_what_whole_patients_fit_into_the_hours(double hours, int minimum, int full)
    {
        Assert.Equal(minimum, PanelCapacity.Patients((decimal)hours, CarePattern.Minimum));
        Assert.Equal(full, PanelCapacity.Patients((decimal)hours, CarePattern.Full));
    }

    [Fact]
    public void Team_that_cannot_carry_all_brings_its_part()
    {
        var gap = RevenueGap.Of([.. Enumerable.Repeat(new GapPatient(true, null), 10)], March2025, 5);
        Assert.Equal([10, 5], gap.Totals.Select(total => total.Carried));
        Assert.Equal([605m, 762m], gap.Totals.Select(total => total.AllowedOfCarried));
    }

    [Theory]
    [InlineData("02134", "MA", "METROPOLITAN BOSTON")]
    [InlineData("", "AL", "ALABAMA")]
    [InlineData("90210", "CA", null)]
    public void Locality_is_that_of_the_zip_or_of_a_state_that_has_one(string zip, string state, string? name) =>
        Assert.Equal(name, RevenueGap.LocalityOf(Schedule, zip, state)?.Name);

    [Fact]
    public void Empty_roster_has_no_gap() => Assert.All(RevenueGap.Of([], March2025, 10).Totals, total => Assert.Equal(0, total.Allowed + total.AllowedOfCarried));
}
