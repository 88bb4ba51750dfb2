using System.Globalization;
using System.Net;
using Azure.Data.Tables;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Parts of the settings that only a practice's file could hold before: levels, holidays, plans, the health record.</summary>
public sealed class SettingsPartsStories
{
    [Fact]
    public async Task A_level_that_asks_for_more_people_than_it_pages_is_refused_at_the_number_with_the_mend()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/level.1");
        var pages = cora.Value("pages").Split('\n').Length;
        await cora.EditAsync("/settings/level.1", ("takers", (pages + 2).ToString(CultureInfo.InvariantCulture)), ("inTurn", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(cora.Complaints, c => c.Contains($"How many must take it: step 1 pages {pages}, and {pages + 2} have to take it: page more on it, or let", StringComparison.Ordinal));
        Assert.Equal(1, (await story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None)).Team.Escalation.Steps[0].AcksNeeded);
    }

    [Fact]
    public async Task A_practice_that_was_stored_before_a_check_was_there_can_still_be_changed_and_mended()
    {
        await using var story = await Story.BeginAsync();
        var (table, old) = (story.Get<AppTables>().Practices, story.Practice);
        await foreach (var row in table.QueryAsync<TableEntity>(r => r.RowKey == "p1"))
        {
            row.Set("Json", old with { Team = old.Team with { Escalation = old.Team.Escalation with { Steps = [old.Team.Escalation.Steps[0] with { AcksNeeded = 9, InTurn = false }, .. old.Team.Escalation.Steps.Skip(1)] } } });
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace);
        }
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/staff.rn2");
        await cora.EditAsync("/settings/staff.rn2", ("name", "Ruth Ready, RN"));
        Assert.Contains("Saved.", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/settings/level.1");
        Assert.Equal("9", cora.Value("takers"));
        await cora.EditAsync("/settings/level.1", ("takers", "1"));
        Assert.Contains("Saved.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turns_that_are_set_up_anew_change_nothing_of_who_was_on_call_before()
    {
        await using var story = await Story.BeginAsync();
        // Everybody is warned of the gap that comes of it.
        story.Careless = true;
        await story.UntilAsync(20, 12);
        var (store, reports) = (story.Get<PracticeStore>(), story.Get<AccessReports>());
        var before = await reports.BuildAsync(story.Practice, Story.April, CancellationToken.None);
        Assert.Equal(0, before.HoursUncovered);
        var nobody = new DateOnly(2030, 1, 1);
        var after = await store.ChangeAsync("p1", p => p with
        {
            Team = p.Team with { Schedules = p.Team.Schedules.ToDictionary(s => s.Key, s => s.Value with { Rotation = s.Value.Rotation with { StartsOn = nobody } }) },
        }, CancellationToken.None);
        Assert.Equal(0, (await reports.BuildAsync(after, Story.April, CancellationToken.None)).HoursUncovered);
        // A file that knows nothing of it takes nothing of it away.
        await story.Get<PracticeImport>().SaveAsync(after with { Team = after.Team with { Schedules = after.Team.Schedules.ToDictionary(s => s.Key, s => s.Value with { Before = [] }) } }, CancellationToken.None);
        await story.PassAsync(TimeSpan.FromHours(6));
        Assert.Equal(6, (await reports.BuildAsync(await store.FreshAsync("p1", CancellationToken.None), Story.April, CancellationToken.None)).HoursUncovered);
    }

    [Theory]
    [InlineData("phone", "12", "digits are missing")]
    [InlineData("phone", "call us", "write digits")]
    [InlineData("state", "XX", "the two capital letters of a state")]
    [InlineData("state", "Ma", "the two capital letters of a state")]
    public async Task What_patients_and_payers_read_of_a_practice_cannot_be_nonsense(string field, string typed, string mend)
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/practice");
        await cora.EditAsync("/settings/practice", (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(cora.Complaints, c => c.Contains(mend, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Turns_that_no_level_pages_are_said_to_be_so_wherever_they_stand()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        const string Unused = "No level of urgent cases pages whoever has these turns";
        await cora.OpenAsync("/on-call");
        Assert.DoesNotContain(Unused, cora.Page, StringComparison.Ordinal);
        await story.Get<PracticeStore>().ChangeAsync(
            "p1", p => p with { Team = p.Team with { Schedules = new Dictionary<string, OnCallSchedule>(p.Team.Schedules) { ["spare"] = p.Team.Schedules["first"] } } }, CancellationToken.None);
        foreach (var page in new[] { "/on-call", "/settings", "/settings/schedule.spare" })
        {
            await cora.OpenAsync(page);
            Assert.Contains(Unused, cora.Page, StringComparison.Ordinal);
        }
        await cora.OpenAsync("/settings/schedule.first");
        Assert.DoesNotContain(Unused, cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_tick_different_ones_of_several_are_told_tick_by_tick_and_both_are_kept()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        using var other = await Visitor.SignInAsync(story);
        foreach (var who in new[] { cora, other }) await who.OpenAsync("/settings/person.bill");
        var roles = cora.Value("roles").Split('\n');
        await other.EditAsync("/settings/person.bill", [.. roles.Append("Auditor").Select(r => ("roles", r))]);
        await cora.EditAsync("/settings/person.bill", [.. roles.Append("CareManager").Select(r => ("roles", r))]);
        Assert.Equal(HttpStatusCode.Conflict, cora.Status);
        Assert.Matches("<th scope=\"row\">[^<]*: Auditor</th><td data-label=\"It was\">not ticked</td><td data-label=\"It is now\">ticked</td><td data-label=\"You typed\">nothing", cora.Page);
        Assert.DoesNotContain(": Biller</th>", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/person.bill");
        Assert.Equal([Role.Auditor, Role.Biller, Role.CareManager], (await story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None)).Accounts.First(a => a.Id == "bill").Roles.OrderBy(r => r.ToString()));
    }

    [Fact]
    public async Task A_level_is_added_at_the_end_and_one_that_pages_nobody_goes_with_those_behind_it_moving_up()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/level.3");
        Assert.Contains("A further level of urgent cases", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/level.3", ("pages", "md1\nsecond"), ("minutes", "12"), ("inTurn", "true"));
        Assert.Contains("Level 3 of urgent cases", cora.Page, StringComparison.Ordinal);
        var added = (await PracticeAsync(story)).Team.Escalation.Steps[2];
        Assert.Equal((3, TimeSpan.FromMinutes(12), true), (added.Level, added.AckWithin, added.InTurn));
        Assert.Equal([new EscalationTarget(EscalationTargetKind.Person, "md1"), new EscalationTarget(EscalationTargetKind.Schedule, "second")], added.Targets);
        await cora.OpenAsync("/settings/level.1");
        // What else is typed about a level that goes is not another level's.
        await cora.EditAsync("/settings/level.1", ("pages", ""), ("minutes", "59"));
        Assert.Equal([(1, 5, "second"), (2, 12, "md1")], (await PracticeAsync(story)).Team.Escalation.Steps.Select(s => (s.Level, (int)s.AckWithin.TotalMinutes, s.Targets[0].Id)));
        foreach (var _ in new[] { 1, 2 })
        {
            await cora.OpenAsync("/settings/level.1");
            await cora.EditAsync("/settings/level.1", ("pages", ""));
        }
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("A policy needs at least one step.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_holiday_office_hours_have_no_turns_and_a_level_with_turns_of_its_own_for_holidays_keeps_to_them()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/schedule.first");
        await cora.EditAsync("/settings/schedule.first", ("officeParticipants", "lpn1"), ("officeFrom", "08:30"), ("officeTo", "17:00"));
        await cora.OpenAsync("/settings/schedule.second");
        await cora.EditAsync("/settings/schedule.second", ("holidayParticipants", "care1"));
        await cora.OpenAsync("/settings/holidays");
        await cora.EditAsync("/settings/holidays", ("days", "2026-12-24\n2026-11-27"), ("federal", "true"));
        Assert.Equal("2026-11-27\n2026-12-24", cora.Value("days"));
        var practice = await PracticeAsync(story);
        string? At(string schedule, int month, int day, int hour) =>
            OnCallResolver.At(practice.Team.Schedules[schedule], practice.Zone.AtLocal(new DateOnly(2026, month, day), new TimeOnly(hour, 0))).Scheduled;
        Assert.Equal("lpn1", At("first", 12, 23, 10));
        Assert.NotEqual("lpn1", At("first", 12, 24, 10));
        Assert.NotEqual("lpn1", At("first", 12, 25, 10));
        Assert.NotEqual("lpn1", At("first", 12, 23, 8));
        Assert.Equal("care1", At("second", 11, 27, 10));
        Assert.NotEqual("care1", At("second", 11, 30, 10));
        // Nobody for office hours: there are none.
        await cora.OpenAsync("/settings/schedule.first");
        await cora.EditAsync("/settings/schedule.first", ("officeParticipants", ""));
        Assert.Null((await PracticeAsync(story)).Team.Schedules["first"].Business);
    }

    [Theory]
    [InlineData("", "09:00", "17:00", "choose who takes turns in office hours")]
    [InlineData("lpn1", "", "", "say when office hours begin")]
    [InlineData("lpn1", "09:00", "", "say when office hours end")]
    [InlineData("lpn1", "17:00", "09:00", "office hours end after they begin, on the same day")]
    public async Task Office_hours_that_would_be_saved_as_nothing_are_refused_with_the_mend_and_what_was_typed_stays(string people, string from, string to, string mend)
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/schedule.first");
        await cora.EditAsync("/settings/schedule.first", ("officeParticipants", people), ("officeFrom", from), ("officeTo", to));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(cora.Complaints, c => c.Contains(mend, StringComparison.Ordinal));
        Assert.Equal((people, from, to), (cora.Value("officeParticipants"), cora.Value("officeFrom"), cora.Value("officeTo")));
        Assert.Null((await PracticeAsync(story)).Team.Schedules["first"].Business);
    }

    [Fact]
    public async Task What_a_plan_wants_otherwise_is_kept_by_its_name_and_goes_when_it_is_as_usual()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/claims");
        await cora.EditAsync("/settings/claims", ("plans", "Acme Advantage = ACME1\nacme & Advantage = ACME2"));
        await cora.OpenAsync("/settings/plan.acme-advantage");
        Assert.Contains("Claims to Acme Advantage", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/plan.acme-advantage", ("filingCode", "CI"), ("groupNumber", "G-7"), ("timelyFilingDays", "120"), ("takesReplacements", ""));
        var terms = Assert.Single((await PracticeAsync(story)).Billing.Plans);
        Assert.Equal(("Acme Advantage", new PlanSettings { FilingCode = "CI", GroupNumber = "G-7", TimelyFilingDays = 120, TakesReplacements = false }), (terms.Key, terms.Value));
        await cora.OpenAsync("/settings/plan.acme-advantage-2");
        Assert.Contains("Claims to acme & Advantage", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/settings/plan.acme-advantage");
        await cora.EditAsync("/settings/plan.acme-advantage", ("filingCode", ""), ("groupNumber", ""), ("timelyFilingDays", ""), ("takesReplacements", "true"));
        Assert.Empty((await PracticeAsync(story)).Billing.Plans);
    }

    [Fact]
    public async Task The_health_record_is_named_with_its_secret_by_name_alone()
    {
        const string Secret = "s3cret-of-the-record";
        await using var story = await Story.BeginAsync(world: w => w with { MoreSettings = new Dictionary<string, string?> { [EhrProfile.SecretOf("p1")] = Secret } });
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/ehr");
        await cora.EditAsync("/settings/ehr", ("endpoint", "https://fhir.example/r4"), ("tokenUrl", "https://sign-in.example/token"), ("clientId", ""));
        Assert.Contains("missing; signing in at a token address needs it.", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/ehr", ("clientId", "ccmflow"));
        Assert.Contains("Ehr:p1:Secret", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, cora.Page, StringComparison.Ordinal);
        Assert.Equal(("https://fhir.example/r4", "ccmflow"), ((await PracticeAsync(story)).Ehr!.Endpoint.OriginalString, (await PracticeAsync(story)).Ehr!.ClientId));
        var link = Assert.Single(await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None), l => l.Entry.Fields is not null);
        Assert.Equal(("ehr", new FieldChange("endpoint", "", "https://fhir.example/r4")), (link.Entry.About, link.Entry.Fields![0]));
        await cora.EditAsync("/settings/ehr", ("endpoint", ""), ("tokenUrl", ""), ("clientId", ""));
        Assert.Null((await PracticeAsync(story)).Ehr);
    }

    [Fact]
    public async Task What_another_practice_has_answers_as_what_does_not_exist()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var other = await story.OpenAsync("p2", "+16175552500");
        await story.Get<PracticeStore>().ChangeAsync(other.Id, p => p with { Billing = p.Billing with { PlanPayerIds = new Dictionary<string, string> { ["Theirs"] = "T1" } } }, CancellationToken.None);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/plan.theirs");
        var (status, said) = (cora.Status, cora.Page);
        await cora.OpenAsync("/api/console/p2/settings/plan.theirs");
        Assert.Equal((HttpStatusCode.NotFound, status, said), (cora.Status, HttpStatusCode.NotFound, cora.Page));
        await cora.OpenAsync("/settings");
        Assert.DoesNotContain("Theirs", cora.Page, StringComparison.Ordinal);
    }

    private static Task<Practice> PracticeAsync(Story story) => story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
}
