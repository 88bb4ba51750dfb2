using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class ConsentStories
{
    [Fact]
    public async Task A_yes_to_the_request_is_recorded_with_its_message_elements_and_wording()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        phone.Expects("reply YES to join").Replies("yes please");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("you are signed up");
        var patient = await story.PatientAsync("edna");
        Assert.Equal(Enrollment.Consented, patient.Enrollment);
        Assert.Equal(4, patient.Consent!.Elements.Count);
        Assert.StartsWith("SM", patient.Consent.MessageId, StringComparison.Ordinal);
        Assert.StartsWith("ConsentRequest/en/", patient.Consent.WordingVersion, StringComparison.Ordinal);
        Assert.Equal(story.Practice.Billing.PractitionerNpi, patient.Consent.PractitionerNpi);
    }

    [Fact]
    public async Task Silence_gets_two_reminders_then_a_staff_task_and_no_more_texts()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(30);
        phone.Expects("offers you monthly care");
        phone.Expects("we asked if you want monthly care");
        phone.Expects("We will not ask again");
        phone.ExpectsNothing();
        var tasks = await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None);
        Assert.Equal(StaffTaskKind.AskConsentByPhone, Assert.Single(tasks).Kind);
        await story.UntilBilledAsync();
        Assert.False((await story.MonthAsync("edna")).Decision!.Billable);
    }

    [Fact]
    public async Task A_late_yes_after_the_last_reminder_still_starts_the_check_ins()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(18);
        phone.Expects("offers you monthly care");
        phone.Expects("we asked if you want monthly care");
        phone.Expects("We will not ask again").Replies("YES");
        await story.PassAsync(TimeSpan.FromMinutes(2));
        phone.Expects("you are signed up");
        await story.UntilAsync(30);
        phone.Expects("the month is ending");
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("edna")).Enrollment);
    }

    [Fact]
    public async Task No_ends_the_asking()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        phone.Expects("reply YES to join").Replies("No");
        await story.UntilAsync(30);
        phone.Expects("You are not signed up");
        Assert.Equal(Enrollment.Declined, (await story.PatientAsync("edna")).Enrollment);
    }

    [Theory]
    [InlineData("yes but my chest hurts")]
    [InlineData("who is this")]
    [InlineData("maybe")]
    [InlineData("")]
    public async Task A_text_that_is_no_clear_yes_is_never_consent(string text)
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        phone.Expects("reply YES to join").Replies(text);
        await story.PassAsync(TimeSpan.FromMinutes(10));
        var patient = await story.PatientAsync("edna");
        Assert.NotEqual(Enrollment.Consented, patient.Enrollment);
        Assert.Null(patient.Consent);
    }

    [Fact]
    public async Task A_yes_outside_an_open_request_is_no_consent()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollAsync(Story.Person("edna"));
        phone.Texts("YES", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Enrollment.None, (await story.PatientAsync("edna")).Enrollment);
    }

    [Fact]
    public async Task On_a_shared_phone_a_yes_consents_for_nobody_and_a_person_asks()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.EnrollAsync(Story.Person("walter"));
        await story.UntilAsync(5);
        phone.Texts("YES", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Enrollment.Asked, (await story.PatientAsync("edna")).Enrollment);
        Assert.Equal(Enrollment.Asked, (await story.PatientAsync("walter")).Enrollment);
        Assert.Contains(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.ReadText);
    }
}
