using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>A couple on one phone, new numbers, and numbers of nobody.</summary>
public sealed class SharedPhoneStories
{
    private static Patients.Fhir.RosterPatient Walter(int phone = 6001) => Story.Person("walter", phone) with { GivenName = "Walter" };

    [Fact]
    public async Task A_yes_without_a_name_is_asked_about_and_with_a_first_name_it_is_that_persons_consent()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.EnrollAsync(Walter());
        await story.UntilAsync(5);
        phone.Expects("offers you monthly care");
        phone.Expects("offers you monthly care").Replies("YES");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.All([await story.PatientAsync("edna"), await story.PatientAsync("walter")], p => Assert.Equal(Enrollment.Asked, p.Enrollment));
        phone.Expects("with your first name").Replies("YES WALTER");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("you are signed up");
        Assert.Equal(Enrollment.Asked, (await story.PatientAsync("edna")).Enrollment);
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("walter")).Enrollment);
        phone.Texts("Edna: no thank you", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("You are not signed up");
        Assert.Equal(Enrollment.Declined, (await story.PatientAsync("edna")).Enrollment);
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("walter")).Enrollment);
    }

    [Fact]
    public async Task Yes_for_both_is_recorded_for_neither_and_a_person_calls()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.EnrollAsync(Walter());
        await story.UntilAsync(5);
        foreach (var text in new[] { "yes for Edna and Walter", "yes", "YES both", "yes edna and walter" })
        {
            phone.Texts(text, story.Practice.TextNumber);
            await story.PassAsync(TimeSpan.FromMinutes(1));
        }
        Assert.All([await story.PatientAsync("edna"), await story.PatientAsync("walter")], p => Assert.Null(p.Consent));
        Assert.Contains(await story.TasksAsync(), t => t.Kind == StaffTaskKind.CallBack && t.Patient is null && t.Id.Contains("edna.walter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_is_the_numbers_and_a_later_roster_does_not_bring_it_back()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.EnrollConsentedAsync(Walter());
        phone.Texts("STOP", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await story.EnrollAsync(Story.Person("zoe") with { GivenName = "Zoe" });
        foreach (var id in new[] { "edna", "walter", "zoe" }) Assert.Equal(TextingState.OptedOut, (await story.PatientAsync(id)).Texting);
        await story.UntilAsync(30);
        phone.ExpectsNothing();
    }

    [Fact]
    public async Task A_red_flag_opens_one_case_that_names_both_and_its_minutes_are_nobodys_by_a_guess()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.EnrollConsentedAsync(Walter());
        await story.UntilAsync(2, 3);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("call 911 now");
        phone.Texts("walter has chest pain and cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("call 911 now");
        var need = Assert.Single(await story.Get<NeedStore>().ListAsync(story.Practice.Id, CancellationToken.None));
        Assert.Null(need.Patient);
        Assert.Equal(["edna", "walter"], need.Possible);
        story.Careless = true;
        var pager = story.Pager(Rules.OnCall.OnCallResolver.At(story.Practice.Team.Schedules["first"], story.Now).Primary!);
        pager.Texts($"ack {need.CaseCode}", story.Practice.PagerNumber);
        pager.Texts($"done {need.CaseCode} 9", story.Practice.PagerNumber, TimeSpan.FromMinutes(12));
        await story.PassAsync(TimeSpan.FromMinutes(30));
        foreach (var id in new[] { "edna", "walter" })
        {
            Assert.Empty((await story.MonthAsync(id)).Entries);
            Assert.Null((await story.PatientAsync(id)).OpenNeed);
        }
        Assert.Contains(await story.TasksAsync(), t => t.Kind == StaffTaskKind.NoteCallMinutes && t.Id.Contains("edna.walter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_ok_without_a_name_answers_nobodys_check_in_and_with_a_name_only_that_persons()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.EnrollConsentedAsync(Walter());
        await story.UntilAsync(9);
        phone.Expects("are you doing OK");
        phone.Expects("are you doing OK").Replies("ok");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull((await story.PatientAsync("edna")).OpenCheckIn);
        Assert.NotNull((await story.PatientAsync("walter")).OpenCheckIn);
        phone.Expects("with your first name").Replies("Edna is ok");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Null((await story.PatientAsync("edna")).OpenCheckIn);
        Assert.NotNull((await story.PatientAsync("walter")).OpenCheckIn);
    }

    [Fact]
    public async Task A_new_number_is_not_texted_until_the_patient_has_said_that_it_may_be()
    {
        await using var story = await Story.BeginAsync();
        var old = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(3);
        var phone = await story.EnrollAsync(Story.Person("edna", 6055));
        Assert.Equal(TextingState.NotGiven, (await story.PatientAsync("edna")).Texting);
        Assert.Contains(await story.TasksAsync(), t => t is { Kind: StaffTaskKind.ConfirmNumber, Patient: "edna" });
        await story.UntilAsync(9);
        phone.ExpectsNothing();
        old.ExpectsNothing();
        phone.Texts("START", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("texts are on again");
        await story.UntilAsync(16);
        phone.Expects("did you take your medicines");
        old.ExpectsNothing();
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("edna")).Enrollment);
    }

    [Fact]
    public async Task A_number_given_to_another_patient_speaks_for_the_new_one_only()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna", 6001));
        await story.EnrollAsync(Story.Person("edna", 6077));
        var phone = await story.EnrollAsync(Walter(6001));
        await story.UntilAsync(5);
        phone.Texts("YES", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("walter")).Enrollment);
        phone.Texts("STOP", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(TextingState.NotGiven, (await story.PatientAsync("edna")).Texting);
    }

    [Fact]
    public async Task Two_practices_with_the_same_patient_keep_their_permissions_apart()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var other = await story.OpenAsync("p2", "+16175552050");
        await story.Get<Patients.RosterImport>().SaveAsync([Story.Person("edna")], _ => other, Story.April.First, CancellationToken.None);
        phone.Texts("STOP", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(TextingState.OptedOut, (await story.PatientAsync("edna")).Texting);
        Assert.Equal(TextingState.Allowed, (await story.Patients.GetAsync("p2", "edna", CancellationToken.None)).Texting);
        await story.UntilAsync(5);
        phone.Expects("High Plains Primary Care offers").Replies("yes");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("High Plains Primary Care: thank you, you are signed up");
        Assert.Equal(Enrollment.Consented, (await story.Patients.GetAsync("p2", "edna", CancellationToken.None)).Enrollment);
        Assert.DoesNotContain(await story.EvidenceAsync("edna"), e => e is ConsentGiven { Method: ConsentMethod.SmsReply });
    }

    [Fact]
    public async Task Help_is_answered_to_everybody_also_to_a_stranger_and_after_a_stop()
    {
        await using var story = await Story.BeginAsync();
        var stranger = story.World.Carrier.Phone("+16175559999");
        stranger.Texts("HELP", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        stranger.Expects("Rates may apply");
        stranger.Texts("AYUDA", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        stranger.Expects("Puede haber tarifas");
        Assert.Empty(await story.TasksAsync());
        var phone = await story.EnrollAsync(Story.Person("edna") with { });
        await story.Get<Patients.RosterImport>().SaveAsync([Story.Person("zoe", 6099)], _ => story.Practice with { TextingPermissionAttested = false }, Story.April.First, CancellationToken.None);
        var unasked = story.World.Carrier.Phone("+16175556099");
        unasked.Texts("help", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        unasked.Expects("Rates may apply");
        phone.ExpectsNothing();
    }

    [Fact]
    public async Task Pictures_empty_texts_and_texts_of_1600_characters_reach_a_person()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        phone.Texts("", story.Practice.TextNumber, pictures: [new Uri("https://media.example/1.jpg")]);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("we got your picture");
        phone.Texts("", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("we are not sure what you mean");
        var novel = string.Concat(Enumerable.Repeat("and then my sister said to the man at the store ", 40))[..1580] + " and my chest hurts";
        phone.Texts(novel, story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("call 911 now");
        story.Careless = true;
        Assert.Equal(2, (await story.TasksAsync()).Count(t => t is { Kind: StaffTaskKind.ReadText, Patient: "edna" }));
        var stored = await story.Get<CcmFlow.Functions.Messaging.InboundStore>().ListAsync(story.Practice.Id, CancellationToken.None);
        Assert.Contains(stored, m => m.Text.Body == novel);
    }
}
