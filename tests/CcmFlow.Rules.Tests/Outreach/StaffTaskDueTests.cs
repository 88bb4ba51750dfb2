using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Rules.Tests.Outreach;

public sealed class StaffTaskDueTests
{
    private static readonly LocalZone Boston = LocalZone.Find("America/New_York");

    [Theory]
    [InlineData("2026-04-07T10:00", "2026-04-07T14:00")]
    [InlineData("2026-04-07T15:30", "2026-04-08T11:30")]
    [InlineData("2026-04-10T16:00", "2026-04-13T12:00")]
    [InlineData("2026-04-11T11:00", "2026-04-13T13:00")]
    [InlineData("2026-04-07T03:00", "2026-04-07T13:00")]
    [InlineData("2026-03-06T16:00", "2026-03-09T12:00")]
    public void A_call_back_is_due_after_four_office_hours(string asked, string due) =>
        Assert.Equal(At(due), StaffTaskDue.After(StaffTaskKind.CallBack, At(asked), Boston));

    [Fact]
    public void A_due_time_lies_in_office_hours_or_at_their_end()
    {
        for (var hour = 0; hour < 24 * 21; hour++)
            foreach (var kind in Enum.GetValues<StaffTaskKind>())
            {
                var due = StaffTaskDue.After(kind, At("2026-03-01T00:00").AddHours(hour), Boston);
                Assert.True(BusinessHours.IsBusinessDay(Boston.LocalDate(due)));
                Assert.InRange(Boston.LocalTime(due), BusinessHours.Opens, BusinessHours.Closes);
            }
    }

    private static DateTimeOffset At(string local) =>
        Boston.AtLocal(DateOnly.FromDateTime(DateTime.Parse(local, null)), TimeOnly.FromDateTime(DateTime.Parse(local, null)));
}
