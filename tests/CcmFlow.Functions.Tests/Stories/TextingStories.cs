using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class TextingStories
{
    [Theory]
    [InlineData("STOP")]
    [InlineData("alto")]
    [InlineData("please stop texting me")]
    public async Task After_a_stop_no_text_goes_out_and_staff_are_told(string words)
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        phone.Expects("are you doing OK").Replies(words);
        await story.UntilAsync(30);
        phone.ExpectsNothing();
        var patient = await story.PatientAsync("edna");
        Assert.Equal(TextingState.OptedOut, patient.Texting);
        // STOP ends texting, not CCM.
        Assert.Equal(Enrollment.Consented, patient.Enrollment);
        Assert.Contains(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.CallAfterStop);
    }

    [Fact]
    public async Task A_consented_month_has_its_check_ins_in_the_patients_daytime_and_a_follow_up_for_the_silent()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(30);
        phone.Expects("are you doing OK");
        phone.Expects("did you take your medicines");
        phone.Expects("we have not heard from you");
        phone.Expects("the month is ending");
    }

    [Fact]
    public async Task Whoever_answers_gets_no_follow_up()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(9);
        phone.Expects("are you doing OK").Replies("doing good thanks");
        await story.UntilAsync(30);
        phone.Expects("did you take your medicines");
        phone.Expects("the month is ending");
        phone.ExpectsNothing();
    }

    [Fact]
    public async Task Texts_keep_to_daytime_where_the_patient_lives_not_where_the_practice_is()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna") with { State = "HI", City = "Honolulu", Zip = "96813" });
        await story.UntilAsync(30);
        story.Careless = true;
        Assert.Equal(4, phone.Received.Count);
        var honolulu = LocalZone.Find("Pacific/Honolulu");
        Assert.All(phone.Received, m => Assert.InRange(honolulu.LocalTime(m.At).Hour, 8, 20));
    }

    [Fact]
    public async Task A_deceased_patient_is_neither_texted_nor_billed()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna") with { Deceased = true, DeceasedOn = new DateOnly(2026, 3, 1) });
        await story.UntilBilledAsync();
        phone.ExpectsNothing();
        Assert.Null((await story.MonthAsync("edna")).Decision);
        Assert.False(Directory.Exists(story.ClaimsFolder));
    }

    [Fact]
    public async Task The_same_text_delivered_twice_has_one_effect()
    {
        await using var story = await Story.BeginAsync(CarrierFaults.None with { DuplicateInboundRate = 1, DuplicateCallbackRate = 1 });
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        phone.Texts("please call me about my refill", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(10));
        phone.Expects("A nurse will call you");
        phone.ExpectsNothing();
        Assert.Single(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.CallBack);
    }

    [Fact]
    public async Task A_throttled_reminder_goes_out_later_once()
    {
        await using var story = await Story.BeginAsync(CarrierFaults.None with { RejectCode = 20429 });
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(3);
        phone.ExpectsNothing();
        story.World.Carrier.Faults = CarrierFaults.None;
        await story.UntilAsync(6);
        phone.Expects("offers you monthly care");
        story.Forget(phone);
        await story.UntilAsync(7);
        Assert.Single(phone.Received, m => m.Body.Contains("offers you monthly care", StringComparison.Ordinal));
        story.Careless = true;
    }

    [Fact]
    public async Task A_number_that_takes_no_texts_is_flagged_and_staff_ask_by_phone()
    {
        await using var story = await Story.BeginAsync(CarrierFaults.None with { RejectCode = 21614 });
        await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(28);
        Assert.Equal(TextingState.NotReachable, (await story.PatientAsync("edna")).Texting);
        Assert.Contains(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.AskConsentByPhone);
    }
}
