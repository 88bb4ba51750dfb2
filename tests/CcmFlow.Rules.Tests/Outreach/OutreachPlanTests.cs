using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Outreach;

public sealed class OutreachPlanTests
{
    private static readonly string[] Places = ["MA", "HI", "AK", "TX", "AZ", "PR", "FL", "XX", "GU"];

    private static void ForAll(Action<ServiceMonth, IReadOnlyList<LocalZone>, int> holds) => Prop.ForAll(
        Gen.Choose(0, 12 * 12 - 1).SelectMany(m => Gen.Choose(0, Places.Length - 1).SelectMany(p => Gen.Choose(0, int.MaxValue - 1).Select(s => (m, p, s)))).ToArbitrary(),
        ((int Month, int Place, int Spread) t) => holds(new ServiceMonth(2021, 1).AddMonths(t.Month), PatientZones.For(Places[t.Place], null), t.Spread)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_text_falls_into_daytime_in_every_zone_of_the_patient_and_into_the_month() => ForAll((month, zones, spread) =>
    {
        var begin = zones[0].MonthStart(month);
        foreach (var step in OutreachPlan.Consent(month, zones, spread, begin).Concat(OutreachPlan.CheckIns(month, zones, spread, begin)))
        {
            Assert.True(QuietHours.IsAllowed(step.At, zones));
            Assert.All(zones, z => Assert.True(month.Contains(z.LocalDate(step.At))));
        }
    });

    [Fact]
    public void A_plan_has_one_text_a_day_and_three_in_any_seven_days_at_most() => ForAll((month, zones, spread) =>
    {
        foreach (var plan in new[] { OutreachPlan.Consent(month, zones, spread, zones[0].MonthStart(month)), OutreachPlan.CheckIns(month, zones, spread, zones[0].MonthStart(month)) })
        {
            var days = plan.Select(s => zones[0].LocalDate(s.At).DayNumber).ToList();
            Assert.Equal(days.Distinct().Count(), days.Count);
            Assert.All(days, d => Assert.True(days.Count(o => o >= d && o < d + 7) <= 3));
            Assert.Equal(days.Order(), days);
        }
    });

    [Fact]
    public void A_full_month_has_three_requests_or_four_check_ins_in_order()
    {
        var zones = PatientZones.For("MA", "02118");
        var month = new ServiceMonth(2026, 2);
        Assert.Equal(
            [TextTemplate.ConsentRequest, TextTemplate.ConsentReminder, TextTemplate.ConsentLastReminder],
            OutreachPlan.Consent(month, zones, 5, zones[0].MonthStart(month)).Select(s => s.Template));
        Assert.Equal(
            [TextTemplate.CheckIn, TextTemplate.MedicationQuestion, TextTemplate.FollowUp, TextTemplate.ClosingCheck],
            OutreachPlan.CheckIns(month, zones, 5, zones[0].MonthStart(month)).Select(s => s.Template));
    }

    [Fact]
    public void What_lies_before_a_consent_in_the_middle_of_the_month_is_left_out() => ForAll((month, zones, spread) =>
    {
        var consent = zones[0].MonthStart(month).AddDays(12);
        Assert.All(OutreachPlan.CheckIns(month, zones, spread, consent), s => Assert.True(s.At > consent));
        Assert.All(OutreachPlan.Consent(month, zones, spread, consent), s => Assert.True(s.At > consent));
    });

    [Fact]
    public void Patients_are_spread_over_the_day()
    {
        var zones = PatientZones.For("MA", "02118");
        var month = new ServiceMonth(2026, 4);
        var minutes = Enumerable.Range(0, 500).Select(i => OutreachPlan.CheckIns(month, zones, OutreachPlan.SpreadOf($"patient-{i}"), zones[0].MonthStart(month))[0].At.TimeOfDay).ToList();
        Assert.True(minutes.Distinct().Count() > 150);
        Assert.All(minutes.GroupBy(m => m), g => Assert.True(g.Count() < 15));
    }
}
