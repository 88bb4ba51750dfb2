using CcmFlow.Rules.Carriers;

namespace CcmFlow.Rules.Tests.Carriers;

/// <summary>The table of carriers' codes, row by row.</summary>
public sealed class FaultStepTests
{
    [Theory]
    [InlineData(30003, CarrierFault.Unreachable, PatientStep.RetryLater, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(30005, CarrierFault.UnknownNumber, PatientStep.FlagNumber, PageStep.Voice | PageStep.OtherNumber | PageStep.Alarm)]
    [InlineData(21211, CarrierFault.UnknownNumber, PatientStep.FlagNumber, PageStep.Voice | PageStep.OtherNumber | PageStep.Alarm)]
    [InlineData(30006, CarrierFault.Landline, PatientStep.OfferVoice, PageStep.Voice)]
    [InlineData(21614, CarrierFault.Landline, PatientStep.OfferVoice, PageStep.Voice)]
    [InlineData(21635, CarrierFault.Landline, PatientStep.OfferVoice, PageStep.Voice)]
    [InlineData(30007, CarrierFault.Filtered, PatientStep.DropText, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(30008, CarrierFault.Unexplained, PatientStep.RetryOnce, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(30001, CarrierFault.QueueFull, PatientStep.BackOff, PageStep.OtherCarrier)]
    [InlineData(21611, CarrierFault.QueueFull, PatientStep.BackOff, PageStep.OtherCarrier)]
    [InlineData(30036, CarrierFault.Expired, PatientStep.RetryLater, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(21610, CarrierFault.OptedOut, PatientStep.RecordOptOut, PageStep.Voice | PageStep.Alarm)]
    [InlineData(14107, CarrierFault.ReplyLoop, PatientStep.BackOff, PageStep.None)]
    [InlineData(20003, CarrierFault.Account, PatientStep.Alarm, PageStep.OtherCarrier | PageStep.Alarm)]
    [InlineData(21606, CarrierFault.Account, PatientStep.Alarm, PageStep.OtherCarrier | PageStep.Alarm)]
    [InlineData(20429, CarrierFault.Throttled, PatientStep.BackOff, PageStep.OtherCarrier)]
    [InlineData(21617, CarrierFault.Other, PatientStep.Leave, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(null, CarrierFault.Unexplained, PatientStep.RetryOnce, PageStep.Voice | PageStep.OtherCarrier)]
    public void Twilios_code_leads_to(int? code, CarrierFault fault, PatientStep patient, PageStep page) => Check(SmsProvider.Twilio, code, fault, patient, page);

    [Theory]
    [InlineData(4006, CarrierFault.Unreachable, PatientStep.RetryLater, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(5001, CarrierFault.Unreachable, PatientStep.RetryLater, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(4002, CarrierFault.UnknownNumber, PatientStep.FlagNumber, PageStep.Voice | PageStep.OtherNumber | PageStep.Alarm)]
    [InlineData(4004, CarrierFault.UnknownNumber, PatientStep.FlagNumber, PageStep.Voice | PageStep.OtherNumber | PageStep.Alarm)]
    [InlineData(400, CarrierFault.UnknownNumber, PatientStep.FlagNumber, PageStep.Voice | PageStep.OtherNumber | PageStep.Alarm)]
    [InlineData(4003, CarrierFault.Landline, PatientStep.OfferVoice, PageStep.Voice)]
    [InlineData(4000, CarrierFault.Filtered, PatientStep.DropText, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(4005, CarrierFault.Filtered, PatientStep.DropText, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(4009, CarrierFault.Filtered, PatientStep.DropText, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(4007, CarrierFault.OptedOut, PatientStep.RecordOptOut, PageStep.Voice | PageStep.Alarm)]
    [InlineData(4008, CarrierFault.Throttled, PatientStep.BackOff, PageStep.OtherCarrier)]
    [InlineData(429, CarrierFault.Throttled, PatientStep.BackOff, PageStep.OtherCarrier)]
    [InlineData(4010, CarrierFault.Account, PatientStep.Alarm, PageStep.OtherCarrier | PageStep.Alarm)]
    [InlineData(401, CarrierFault.Account, PatientStep.Alarm, PageStep.OtherCarrier | PageStep.Alarm)]
    [InlineData(5000, CarrierFault.Unexplained, PatientStep.RetryOnce, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(9999, CarrierFault.Unexplained, PatientStep.RetryOnce, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(5002, CarrierFault.NoReport, PatientStep.Leave, PageStep.Voice | PageStep.OtherCarrier)]
    [InlineData(4999, CarrierFault.Other, PatientStep.Leave, PageStep.Voice | PageStep.OtherCarrier)]
    public void Code_of_Communication_Services_leads_to(int? code, CarrierFault fault, PatientStep patient, PageStep page) => Check(SmsProvider.Acs, code, fault, patient, page);

    [Fact]
    public void An_unreachable_phone_is_tried_three_times_more_at_growing_distance_and_then_left()
    {
        TimeSpan?[] waits = [.. Enumerable.Range(1, 4).Select(attempt => FaultSteps.NextAttempt(CarrierFault.Unreachable, attempt))];
        Assert.Equal([TimeSpan.FromMinutes(30), TimeSpan.FromHours(3), TimeSpan.FromHours(20), null], waits);
    }

    [Fact]
    public void A_text_that_failed_for_an_unknown_reason_is_tried_once_more() => Assert.Equal(
        [TimeSpan.FromMinutes(30), null], new[] { 1, 2 }.Select(attempt => FaultSteps.NextAttempt(CarrierFault.Unexplained, attempt)));

    [Theory]
    [InlineData(CarrierFault.Filtered)]
    [InlineData(CarrierFault.OptedOut)]
    [InlineData(CarrierFault.UnknownNumber)]
    [InlineData(CarrierFault.Landline)]
    [InlineData(CarrierFault.NoReport)]
    [InlineData(CarrierFault.Other)]
    public void What_a_second_copy_would_make_worse_is_never_sent_again(CarrierFault fault) => Assert.Null(FaultSteps.NextAttempt(fault, 1));

    private static void Check(SmsProvider carrier, int? code, CarrierFault fault, PatientStep patient, PageStep page)
    {
        var read = CarrierCodes.Of(carrier, code);
        Assert.Equal((fault, patient, page), (read, FaultSteps.ForPatient(read), FaultSteps.ForPage(read)));
    }
}
