using System.Net;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>What people of a practice do at the console, with script off.</summary>
public sealed class ConsoleStories
{
    [Fact]
    public async Task Twelve_minutes_by_the_timer_are_logged_though_the_tab_was_closed()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10, 12);
        using (var cora = await Visitor.SignInAsync(story))
        {
            await cora.OpenAsync("/patients/edna");
            await cora.SendAsync("/timer", ("act", "start"));
            Assert.Contains("Running", cora.Page, StringComparison.Ordinal);
        }
        await story.PassAsync(TimeSpan.FromMinutes(5));
        using var again = await Visitor.SignInAsync(story);
        await again.OpenAsync("/patients/edna");
        Assert.Contains(">5:00</output>", again.Page, StringComparison.Ordinal);
        await again.SendAsync("/timer", ("act", "pause"));
        await story.PassAsync(TimeSpan.FromMinutes(20));
        await again.OpenAsync("/patients/edna");
        await again.SendAsync("/timer", ("act", "start"));
        await story.PassAsync(TimeSpan.FromMinutes(7));
        await again.OpenAsync("/patients/edna");
        await again.SendAsync("/timer", ("act", "stop"), ("activity", "MedicationManagement"));
        Assert.Contains("The minutes are logged.", again.Page, StringComparison.Ordinal);
        Assert.Contains("12:00", again.Page, StringComparison.Ordinal);
        var entries = (await story.MonthAsync("edna")).Entries;
        Assert.Equal(TimeSpan.FromMinutes(12), entries.Aggregate(TimeSpan.Zero, (sum, e) => sum + (e.Entry.End!.Value - e.Entry.Start!.Value)));
        Assert.All(entries, e => Assert.Equal(("care1", Rules.Time.CareActivity.MedicationManagement), (e.Entry.StaffId, e.Entry.Activity)));
        Assert.Null(await story.Get<StaffTimers>().FindAsync("p1", "care1", CancellationToken.None));
    }

    [Fact]
    public async Task A_timer_runs_for_one_patient_at_a_time_and_one_that_was_forgotten_logs_nothing()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        story.Forget(await story.EnrollConsentedAsync(Story.Person("otto", 6002)));
        await story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/timer", ("act", "start"));
        await cora.OpenAsync("/patients/otto");
        Assert.Contains("Your timer is on for another patient", cora.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromHours(9));
        using var later = await Visitor.SignInAsync(story);
        await later.OpenAsync("/patients/edna");
        await later.SendAsync("/timer", ("act", "stop"), ("activity", "Other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, later.Status);
        Assert.Contains("more than 8 hours", later.Page, StringComparison.Ordinal);
        Assert.Empty((await story.MonthAsync("edna")).Entries);
        await later.SendAsync("/timer", ("act", "drop"));
        Assert.Null(await story.Get<StaffTimers>().FindAsync("p1", "care1", CancellationToken.None));
    }

    [Fact]
    public async Task Minutes_by_hand_count_once_however_often_the_form_is_sent()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", "0"), ("activity", "Other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("aria-invalid=\"true\"", cora.Page, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-04-09\"", cora.Page, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            await cora.SendAsync("/time", ("id", "hand-1"), ("date", "2026-04-09"), ("minutes", "12.5"), ("activity", "Other"));
            Assert.Equal(HttpStatusCode.OK, cora.Status);
        }
        Assert.Equal(TimeSpan.FromSeconds(750), Assert.Single((await story.MonthAsync("edna")).Entries).Entry.Duration);
    }

    [Fact]
    public async Task Consent_by_voice_needs_all_that_the_patient_must_be_told_and_keeps_the_words()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(2, 12);
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        var due = story.Now.AddDays(1);
        foreach (var patient in new[] { "edna", "otto" })
            await story.Get<WorklistStore>().AddAsync(new StaffTask("p1", $"2026-04.{patient}.AskConsentByPhone", StaffTaskKind.AskConsentByPhone, patient, "2026-04", story.Now, due, false), CancellationToken.None);
        await ruth.OpenAsync("/patients/edna");
        await ruth.SendAsync("/consent", ("step", nameof(ConsentGiven)), ("channel", "Phone"), ("words", "Yes, I'd like that <3"), ("elements", "CostSharing"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
        Assert.Contains("Yes, I'd like that <3", ruth.Page, StringComparison.Ordinal);
        await ruth.SendAsync(
            "/consent", [("step", nameof(ConsentGiven)), ("channel", "Phone"), ("words", "Yes, I'd like that <3"), .. Enum.GetNames<ConsentElement>().Select(e => ("elements", e))]);
        Assert.Equal(HttpStatusCode.OK, ruth.Status);
        Assert.Contains("Said yes to CCM", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("edna")).Enrollment);
        Assert.Contains(await story.EvidenceAsync("edna"), e => e is ConsentGiven { Evidence: { Words: "Yes, I'd like that <3", Who: "rn2" } });
        // Who has answered is not called again; others still are.
        Assert.Equal("otto", Assert.Single(await story.TasksAsync(), task => task.Kind == StaffTaskKind.AskConsentByPhone).Patient);
    }

    [Fact]
    public async Task Of_two_who_edit_the_care_plan_the_second_sees_what_changed_and_loses_nothing()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(story);
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await cora.OpenAsync("/patients/edna");
        await ruth.OpenAsync("/patients/edna");
        await ruth.SendAsync("/care-plan", ("establishedOn", "2026-01-05"), ("reviewOn", "2026-07-01"), ("elements", nameof(CarePlanElement.ProblemList)));
        Assert.Contains("The care plan's record is saved.", ruth.Page, StringComparison.Ordinal);
        await cora.SendAsync("/care-plan", ("establishedOn", "2026-02-06"), ("reviewOn", "2026-08-02"), ("elements", nameof(CarePlanElement.MedicationManagement)));
        Assert.Equal(HttpStatusCode.Conflict, cora.Status);
        Assert.Contains("Ruth Relief, RN saved this at", cora.Page, StringComparison.Ordinal);
        foreach (var told in new[] { ">2026-07-01</td>", ">2026-08-02", "The plan holds: problem list</th>" }) Assert.Contains(told, cora.Page, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-08-02\"", cora.Page, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 7, 1), (await story.PatientAsync("edna")).CarePlan?.ReviewOn);
        await cora.SendAsync("/care-plan", ("establishedOn", "2026-01-05"), ("reviewOn", "2026-08-02"), ("elements", nameof(CarePlanElement.MedicationManagement)));
        Assert.Equal(new DateOnly(2026, 8, 2), (await story.PatientAsync("edna")).CarePlan?.ReviewOn);
    }

    [Fact]
    public async Task A_shift_is_covered_by_the_form_and_a_change_that_contradicts_comes_back_with_the_reason()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.UntilAsync(2, 12);
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync("/on-call");
        (string, string)[] Cover(string who, string until) => [("kind", "Cover"), ("add", who), ("remove", ""), ("fromDay", "2026-04-03"), ("fromTime", "08:00"), ("toDay", until), ("toTime", "08:00")];
        await nora.SendAsync("/first/changes", Cover("care1", "2026-04-02"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nora.Status);
        Assert.Contains("must end after it begins", nora.Page, StringComparison.Ordinal);
        // A late hour of the last day there is lies behind the end of time at Greenwich.
        await nora.SendAsync("/first/changes", [.. Cover("care1", "9999-12-31")[..^1], ("toTime", "23:00")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nora.Status);
        Assert.Contains("from 2000 to 2199", nora.Page, StringComparison.Ordinal);
        await nora.SendAsync("/first/changes", Cover("care1", "2026-04-04"));
        Assert.Equal(HttpStatusCode.OK, nora.Status);
        Assert.Contains("Cora Manager, RN alone", nora.Page, StringComparison.Ordinal);
        await nora.SendAsync("/take-back");
        Assert.DoesNotContain("Cora Manager, RN alone", nora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shift_is_given_for_a_shift_in_one_form_both_or_neither_and_taking_back_twice_is_told()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.UntilAsync(2, 12);
        using var nora = await Visitor.SignInAsync(story, "nora");
        using var cora = await Visitor.SignInAsync(story);
        await nora.OpenAsync("/on-call");
        Assert.Contains("In turn: Nora Nurse, RN, then Ruth Relief, RN", nora.Page, StringComparison.Ordinal);
        var first = (await story.Get<OnCall.Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"];
        var goes = Rules.OnCall.OnCallResolver.At(first, story.Now.AddDays(1)).People[0];
        // Cora has no shift that she could give.
        (string, string)[] form = [("kind", "Replace"), ("add", "care1"), ("remove", goes), ("fromDay", "2026-04-03"), ("fromTime", "08:00"), ("toDay", "2026-04-04"), ("toTime", "08:00"),
            ("exchange", "yes"), ("givenFromDay", "2026-04-04"), ("givenFromTime", "08:00"), ("givenToDay", "2026-04-05"), ("givenToTime", "08:00")];
        await nora.SendAsync("/first/changes", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nora.Status);
        Assert.Contains("It would change nothing", nora.Page, StringComparison.Ordinal);
        Assert.Empty((await story.Get<OnCall.Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"].Overrides);
        await nora.SendAsync("/first/changes", [.. form.Where(f => f.Item1 != "exchange")]);
        Assert.Equal(HttpStatusCode.OK, nora.Status);
        await cora.OpenAsync("/on-call");
        foreach (var visitor in new[] { nora, cora }) await visitor.SendAsync("/take-back");
        Assert.Contains("The change is taken back.", nora.Page, StringComparison.Ordinal);
        Assert.Contains("Somebody else has taken it back already.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_urgent_need_is_taken_and_closed_with_its_minutes()
    {
        await using var story = await WithCaseAsync();
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync();
        Assert.Contains("Urgent needs", nora.Page, StringComparison.Ordinal);
        await nora.SendAsync("/take");
        await story.PassAsync(TimeSpan.FromMinutes(9));
        await nora.OpenAsync();
        Assert.Contains("Taken by Nora Nurse, RN", nora.Page, StringComparison.Ordinal);
        await nora.SendAsync("/done", ("minutes", "8"), ("note", "Called back."));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await nora.OpenAsync();
        Assert.DoesNotContain("Urgent needs", nora.Page, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(8), Assert.Single((await story.MonthAsync("edna")).Entries) is { Entry: { } e } ? e.End - e.Start : null);
        await nora.OpenAsync("/patients/edna");
        Assert.Matches("""<h2 id="urgent-h">Urgent cases</h2>[\s\S]*Taken by Nora Nurse, RN at 12:\d\d\.[\s\S]*, 8 min reported\.[\s\S]*<blockquote>Called back\.</blockquote>""", nora.Page);
    }

    [Fact]
    public async Task Minutes_that_a_case_is_too_young_for_are_logged_as_far_as_they_can_be_and_a_person_is_asked_about_the_rest()
    {
        await using var story = await WithCaseAsync();
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync();
        await nora.SendAsync("/take");
        await story.PassAsync(TimeSpan.FromMinutes(3));
        await nora.OpenAsync();
        await nora.SendAsync("/done", ("minutes", "16"), ("note", ""));
        Assert.Contains("Noted. 3 of the 16 minutes are logged, for the case is not older than that. The rest is on the list, to be checked.", nora.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        Assert.InRange((entry.End - entry.Start)!.Value, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(4));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync();
        Assert.Contains("Check an urgent call's minutes: more were reported than the case lasted.", cora.Page, StringComparison.Ordinal);
        Assert.Contains("/console/p1/patients/edna#urgent", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/patients/edna");
        Assert.Contains("16 min reported", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_address_of_a_search_holds_the_name_and_the_search_finds_by_part_of_it()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        story.Forget(await story.EnrollConsentedAsync(Story.Person("otto", 6002) with { GivenName = "Otto", FamilyName = "O'Peña" }));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients");
        Assert.Contains("2 on the roster", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/patients", ("name", "quill"), ("minutes", ""), ("consent", "Consented"));
        Assert.Contains("1 of 2 on the roster", cora.Page, StringComparison.Ordinal);
        Assert.Contains(ConsolePaths.Patient("p1", "edna"), cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(ConsolePaths.Patient("p1", "otto"), cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("?name=", cora.Page, StringComparison.Ordinal);
        // As a phone types it.
        foreach (var typed in new[] { "o’pena", "OPENA", "peña otto" })
        {
            await cora.SendAsync("/patients", ("name", typed), ("minutes", ""), ("consent", ""));
            Assert.Contains(ConsolePaths.Patient("p1", "otto"), cora.Page, StringComparison.Ordinal);
            Assert.DoesNotContain(ConsolePaths.Patient("p1", "edna"), cora.Page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_timer_that_is_on_shows_on_every_page_and_no_tab_or_history_has_a_patient_s_name()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync();
        Assert.DoesNotContain("Your timer", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/patients/edna");
        Assert.DoesNotContain("Quill", TitleOf(cora.Page), StringComparison.Ordinal);
        Assert.Matches("[(]617[)] 555-[0-9]{4}</a>", cora.Page);
        await cora.SendAsync("/timer", ("act", "start"));
        foreach (var page in new[] { "", "/month", "/on-call" })
        {
            await cora.OpenAsync(page);
            Assert.Matches("Your timer runs for Edna Quillfeather since Apr 10, 12:0[0-9]. <a href=\"[^\"]*/patients/edna#minutes\"", cora.Page);
        }
        await cora.OpenAsync("/patients/edna/months/2026-04");
        Assert.DoesNotContain("Quill", TitleOf(cora.Page), StringComparison.Ordinal);
        using var other = await Visitor.SignInAsync(story, "nora");
        await other.OpenAsync();
        Assert.DoesNotContain("Your timer", other.Page, StringComparison.Ordinal);
        // A time that is not over yet is not a day that is to come.
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-10"), ("from", "11:55"), ("minutes", "60"), ("activity", "Other"));
        Assert.Contains("Minutes: the work would end later than now", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_called_what_a_practice_calls_them()
    {
        Assert.Equal(("Medicare", "Text message", "Rural health clinic (RHC)"), (Functions.Console.Shown.Words(Rules.Eligibility.PayerKind.MedicareFfs), Functions.Console.Shown.Words(ConsentMethod.SmsReply), Functions.Console.Shown.Words(Rules.Billing.PracticeType.Rhc)));
        Assert.Equal(("(617) 555-2201", "+442079460958"), (Functions.Console.Shown.Phone("+16175552201"), Functions.Console.Shown.Phone("+442079460958")));
        Assert.Equal(("1 emergency", "1,200 emergencies"), (Functions.Console.Shown.Count(1, "emergency", "emergencies"), Functions.Console.Shown.Count(1200, "emergency", "emergencies")));
    }

    private static string TitleOf(string page) => System.Text.RegularExpressions.Regex.Match(page, "<title>(.*?)</title>").Groups[1].Value;

    [Fact]
    public async Task A_search_is_found_again_by_its_address_in_its_own_session_alone_and_ends_with_it()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        story.Forget(await story.EnrollConsentedAsync(Story.Person("otto", 6002) with { GivenName = "Otto", FamilyName = "Pena" }));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients");
        await cora.SendAsync("/patients", ("name", "quill"));
        var first = cora.Address;
        Assert.Matches("/patients[?]search=[0-9a-f]{32}$", first);
        // A second tab has a search of its own.
        await cora.SendAsync("/patients", ("name", "pena"));
        Assert.NotEqual(first, cora.Address);
        Assert.Contains("\"pena\"", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync(first);
        Assert.Contains("1 of 2 on the roster", cora.Page, StringComparison.Ordinal);
        Assert.Equal("quill", cora.Value("name"));
        using var other = await Visitor.SignInAsync(story);
        await other.OpenAsync(first);
        Assert.Contains("That search ended with the session that it was made in.", other.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("quill", other.Value("name"), StringComparison.Ordinal);
        await cora.SendAsync("/patients", ("name", ""));
        Assert.EndsWith("/patients", cora.Address, StringComparison.Ordinal);
        await cora.SendAsync("/sign-out");
        Assert.Empty(await story.Get<AppTables>().Sessions.ListAsync("search", "", CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_that_is_held_tells_the_mend_and_is_released_when_it_is_mended()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna") with { MemberId = null });
        await story.UntilAsync(10, 12);
        using (var cora = await Visitor.SignInAsync(story))
        {
            await cora.OpenAsync("/patients/edna");
            await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", "25"), ("activity", "CarePlanReview"));
        }
        await story.UntilBilledAsync();
        using var bill = await Visitor.SignInAsync(story, "bill");
        await bill.OpenAsync("/claims/2026-04/edna");
        Assert.Contains("To mend", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<li>Member id: ", bill.Page, StringComparison.Ordinal);
        await story.Get<RosterImport>().SaveAsync([Story.Person("edna")], _ => story.Practice, story.Zone.LocalDate(story.Now), CancellationToken.None);
        await bill.SendAsync("/look", ("why", "The member id is in the roster now"));
        Assert.Contains("Ready", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("To mend", bill.Page, StringComparison.Ordinal);
        Assert.Contains("99490", bill.Page, StringComparison.Ordinal);
    }

    /// <summary>Edna has written that her chest hurts, and nobody has taken the case.</summary>
    private static async Task<Story> WithCaseAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        return story;
    }
}
