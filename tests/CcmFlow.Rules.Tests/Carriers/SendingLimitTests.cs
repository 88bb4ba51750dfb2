using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Rules.Tests.Carriers;

public sealed class SendingLimitTests
{
    private static readonly LocalZone Boston = LocalZone.Find("America/New_York");

    private static DateTimeOffset At(int day, int hour, int minute = 0) => Boston.AtLocal(new DateOnly(2026, 4, day), new TimeOnly(hour, minute)).ToUniversalTime();

    [Theory]
    [InlineData(SmsProvider.Twilio, "+16175550100", 1, 2000)]
    [InlineData(SmsProvider.Twilio, "+18885550100", 3, null)]
    [InlineData(SmsProvider.Twilio, "40404", 100, null)]
    [InlineData(SmsProvider.Acs, "40404", 100, null)]
    [InlineData(SmsProvider.Acs, "+18335550100", 200 / 60.0, null)]
    // 800 elsewhere than in the area code's place is no toll-free number.
    [InlineData(SmsProvider.Twilio, "+16178005550", 1, 2000)]
    public void A_number_may_send_as_much_as_its_kind(SmsProvider carrier, string number, double perSecond, int? perDay) =>
        Assert.Equal(new SenderLimits(perSecond, perDay), SenderLimits.Default(carrier, number));

    [Fact]
    public void A_first_text_goes_at_once() => Assert.Equal(At(6, 11), FrequencyCap.Default.NextAllowed([], At(6, 11), [Boston]));

    [Fact]
    public void A_second_text_of_a_day_waits_for_the_next() => Assert.Equal(At(7, 20), FrequencyCap.Default.NextAllowed([At(6, 9)], At(6, 20), [Boston]));

    [Fact]
    public void The_day_is_the_patients_and_not_that_of_Greenwich() =>
        Assert.Equal(At(7, 8), FrequencyCap.Default.NextAllowed([At(6, 20, 30)], At(7, 8), [Boston]));

    [Fact]
    public void A_fourth_text_within_seven_days_waits_for_the_first_to_be_a_week_old() =>
        Assert.Equal(At(13, 12), FrequencyCap.Default.NextAllowed([At(6, 9), At(8, 9), At(10, 9)], At(12, 12), [Boston]));

    [Fact]
    public void What_waits_is_never_moved_into_the_night()
    {
        IReadOnlyList<LocalZone> unknown = [Boston, LocalZone.Find("Pacific/Honolulu")];
        var next = FrequencyCap.Default.NextAllowed([At(6, 15)], At(6, 15), unknown);
        Assert.True(QuietHours.IsAllowed(next, unknown));
        Assert.Equal(new DateOnly(2026, 4, 7), Boston.LocalDate(next));
    }

    [Fact]
    public void A_practice_may_allow_more() => Assert.Equal(At(6, 20), new FrequencyCap(2, 5).NextAllowed([At(6, 9)], At(6, 20), [Boston]));
}
