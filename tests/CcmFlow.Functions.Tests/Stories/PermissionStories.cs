using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>The three permissions and their evidence, through the whole app.</summary>
public sealed class PermissionStories
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_change_keeps_who_when_which_words_and_what_was_shown_on_either_table_service(bool azurite)
    {
        await using var story = await Story.BeginAsync(azurite: azurite);
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        var asked = phone.Expects("offers you monthly care");
        asked.Replies("Yes, please!");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("you are signed up");
        phone.Texts("I no longer want chronic care management", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("It ends when this month ends");
        phone.Texts("STOP", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));

        var history = await story.EvidenceAsync("edna");
        Assert.Collection(
            history,
            e => Assert.Equal((typeof(NumberRecorded), Evidence.Practice, EvidenceChannel.Roster), (e.GetType(), e.Evidence.Who, e.Evidence.Channel)),
            e =>
            {
                Assert.IsType<ConsentAsked>(e);
                Assert.Equal(asked.Message.Body, e.Evidence.Words);
                Assert.Matches(@"^ConsentRequest/en/\S+ Disclosure/\S+$", e.Evidence.Wording);
            },
            e =>
            {
                Assert.IsType<ConsentGiven>(e);
                Assert.Equal(("Yes, please!", Evidence.Patient, EvidenceChannel.Text), (e.Evidence.Words, e.Evidence.Who, e.Evidence.Channel));
                Assert.StartsWith("SM", e.Evidence.MessageId, StringComparison.Ordinal);
            },
            e => Assert.Equal((typeof(ConsentRevoked), "I no longer want chronic care management"), (e.GetType(), e.Evidence.Words)),
            e => Assert.Equal((typeof(TextsStopped), "STOP"), (e.GetType(), e.Evidence.Words)));
        Assert.Equal(history.Select(e => e.At).Order(), history.Select(e => e.At));
        var patient = await story.PatientAsync("edna");
        Assert.Equal((Enrollment.Revoked, TextingState.OptedOut), (patient.Enrollment, patient.Texting));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(PatientPermissions.From(history)), System.Text.Json.JsonSerializer.Serialize(patient.Permissions));
    }

    [Fact]
    public async Task Somebody_who_left_is_billed_for_the_month_of_leaving_and_no_longer_written_to_or_billed()
    {
        await using var story = await Story.BeginAsync(months: "4-5");
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        phone.Expects("are you doing OK").Replies("I no longer want chronic care management");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("It ends when this month ends");
        Assert.Contains(await story.TasksAsync(), t => t is { Kind: StaffTaskKind.CallAfterLeaving, Patient: "edna" });
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April.AddMonths(1)).AddHours(40), null, CancellationToken.None);
        phone.ExpectsNothing();
        Assert.DoesNotContain(ReasonCode.ConsentRevoked, (await story.MonthAsync("edna")).Decision!.Reasons);
        var may = await story.Get<CcmFlow.Functions.Ledger.LedgerStore>().ReadAsync(new(story.Practice.Id, "edna", Story.April.AddMonths(1)), CancellationToken.None);
        Assert.Contains(ReasonCode.ConsentRevoked, may.Decision!.Reasons);
        Assert.DoesNotContain(await story.TasksAsync(), t => t.Kind == StaffTaskKind.AskConsentByPhone);
    }

    /// <summary>"The program" may be the texts as well as the care: what is unlawful if misread is stopped too, and a person calls.</summary>
    [Fact]
    public async Task To_quit_the_program_ends_the_texts_and_the_care()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        phone.Expects("are you doing OK").Replies("I want to quit the CCM program");
        await story.PassAsync(TimeSpan.FromDays(10));
        phone.ExpectsNothing();
        var patient = await story.PatientAsync("edna");
        Assert.Equal((Enrollment.Revoked, TextingState.OptedOut), (patient.Enrollment, patient.Texting));
        Assert.Contains(await story.TasksAsync(), t => t is { Kind: StaffTaskKind.CallAfterLeaving, Patient: "edna" });
    }

    [Fact]
    public async Task When_the_billing_practitioner_changes_the_patient_is_asked_anew_and_the_old_consent_does_not_count()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        phone.Expects("are you doing OK").Replies("ok");
        var other = story.Practice with { Billing = story.Practice.Billing with { PractitionerNpi = "1234567893", PractitionerLastName = "Jones" } };
        await story.Get<PracticeImport>().SaveAsync(other, CancellationToken.None);
        await story.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal(Enrollment.Lapsed, (await story.PatientAsync("edna")).Enrollment);
        await story.UntilAsync(12);
        phone.Expects("offers you monthly care").Replies("YES");
        await story.PassAsync(TimeSpan.FromMinutes(2));
        phone.Expects("you are signed up");
        var patient = await story.PatientAsync("edna");
        Assert.Equal((Enrollment.Consented, "1234567893"), (patient.Enrollment, patient.Consent!.PractitionerNpi));
        story.Forget(phone);
        await story.UntilAsync(30);
        Assert.Contains(phone.Received, m => m.Body.Contains("the month is ending", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_start_the_months_texts_go_on_and_no_consent_comes_of_it()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        phone.Expects("are you doing OK").Replies("STOP");
        await story.UntilAsync(18);
        phone.ExpectsNothing();
        phone.Texts("START", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("texts are on again");
        story.Forget(phone);
        await story.UntilAsync(30);
        Assert.Contains(phone.Received, m => m.Body.Contains("the month is ending", StringComparison.Ordinal));
        Assert.DoesNotContain(await story.EvidenceAsync("edna"), e => e is ConsentAsked or ConsentGiven { Method: ConsentMethod.SmsReply });
    }

    [Fact]
    public async Task An_unclear_answer_is_asked_about_once_then_a_person_calls()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        phone.Expects("offers you monthly care").Replies("hmm maybe");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("we need a clear answer").Replies("the blue one");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("A nurse will call you");
        phone.Texts("whatever you say dear", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.ExpectsNothing();
        Assert.Equal(Enrollment.Asked, (await story.PatientAsync("edna")).Enrollment);
        Assert.Equal([StaffTaskKind.CallBack, StaffTaskKind.ReadText, StaffTaskKind.ReadText], (await story.TasksAsync()).Select(t => t.Kind).Order());
    }

    [Fact]
    public async Task From_the_end_of_the_waiver_a_stop_asks_staff_to_end_the_practices_other_texts_too()
    {
        foreach (var (from, asked) in new[] { (new DateOnly(2026, 4, 10), true), (new DateOnly(2027, 1, 31), false) })
        {
            await using var story = await Story.BeginAsync(practice: p => p with { RevokeAllFrom = from });
            var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
            await story.UntilAsync(10, 12);
            phone.Expects("are you doing OK");
            phone.Texts("STOP", story.Practice.TextNumber);
            await story.PassAsync(TimeSpan.FromMinutes(1));
            Assert.Equal(asked, (await story.TasksAsync()).Any(t => t.Kind == StaffTaskKind.StopOtherTexts));
            var stop = Assert.IsType<TextsStopped>((await story.EvidenceAsync("edna"))[^1]);
            Assert.Equal(asked ? RevocationScope.EverythingOfThePractice : RevocationScope.ThisProgram, stop.Scope);
        }
    }

    [Fact]
    public async Task An_interruption_between_the_evidence_and_the_state_leaves_neither()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(3);
        var before = (await story.EvidenceAsync("edna")).Count;
        story.World.Transactions.Fault = (_, address) => address.EndsWith("/$batch", StringComparison.Ordinal);
        phone.Texts("STOP", story.Practice.TextNumber);
        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(() => story.Patients.RecordAsync(
            story.Practice.Id, "edna", p => new(p, [new TextsResumed(new Evidence("x", story.Now, Evidence.Patient, EvidenceChannel.Text))]), CancellationToken.None));
        Assert.Equal(before, (await story.EvidenceAsync("edna")).Count);
        story.World.Transactions.Fault = null;
        Assert.Equal(TextingState.Allowed, (await story.PatientAsync("edna")).Texting);
    }
}
