using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>What a person settled with the contractor, and noted, comes up again only when it is another difference.</summary>
public sealed class SettledWorkStories
{
    [Fact]
    public async Task A_difference_that_was_settled_does_not_come_up_with_later_changes_that_leave_it_as_it_is()
    {
        await using var world = await SentAsync();
        await LateFactStories.NoteAsync(world, c => c with { Stays = [LateFactStories.Stay] });
        await SettleAsync(world);
        await MoveAsync(world, "7 Other Street");
        await MoveAsync(world, "8 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        // Nor in a year's imports of the same.
        await world.PassAsync(TimeSpan.FromDays(20));
        await MoveAsync(world, "9 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task Another_outcome_and_another_reason_are_other_differences()
    {
        await using var world = await SentAsync();
        await LateFactStories.NoteAsync(world, c => c with { Stays = [LateFactStories.Stay] });
        await SettleAsync(world);
        // Nothing may be billed, as before, but for another reason, too.
        await ImportAsync(world, p => p with { CarePlans = [] });
        await SettleAsync(world);
        await LateFactStories.NoteAsync(world, c => c with { Stays = [] });
        await SettleAsync(world);
        await MoveAsync(world, "7 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task More_late_minutes_are_another_difference_and_back_again_is_another_than_what_was_settled_last()
    {
        await using var world = await SentAsync();
        await LogAsync(world, "late1", 20, 1200);
        await SettleAsync(world);
        await MoveAsync(world, "7 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        await LogAsync(world, "late2", 21, 1200);
        await SettleAsync(world);
        await LogAsync(world, "late2b", 21, 60, supersedes: "late2");
        await SettleAsync(world);
        await MoveAsync(world, "8 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task A_difference_that_a_correction_answered_since_is_new_when_it_comes_up_again()
    {
        await using var world = await SentAsync(plan: true);
        await LogAsync(world, "late1", 20, 1200);
        await SettleAsync(world);
        using (var answer = await world.CorrectAsync("e1", "replace")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogAsync(world, "late1b", 20, 60, supersedes: "late1");
        Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        using (var answer = await world.CorrectAsync("e1", "replace", "act2")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Equal(3, world.House.Taken.Count);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        await LogAsync(world, "late2", 21, 1200);
        Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task Work_that_was_put_back_settles_nothing_until_it_is_ticked_off_again()
    {
        await using var world = await SentAsync();
        await LateFactStories.NoteAsync(world, c => c with { Stays = [LateFactStories.Stay] });
        var task = await SettleAsync(world);
        Assert.NotNull((await world.Get<WorklistStore>().FindAsync("p1", task, CancellationToken.None))!.Settled);
        using (var back = await world.Story.World.Api.PostAsync(new Uri($"api/practices/p1/tasks/{task}/reopen?by=care1", UriKind.Relative), null)) back.EnsureSuccessStatusCode();
        Assert.Null((await world.Get<WorklistStore>().FindAsync("p1", task, CancellationToken.None))!.Settled);
        await MoveAsync(world, "7 Other Street");
        Assert.Equal(task, await SettleAsync(world));
        await MoveAsync(world, "8 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task A_month_that_was_not_billed_and_was_settled_stays_settled()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { CarePlans = [] });
        await ImportAsync(world, _ => Story.Person("e1"));
        await SettleAsync(world);
        await MoveAsync(world, "7 Other Street");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        await LogAsync(world, "late1", 20, 1200);
        Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    private static async Task<ClaimWorld> SentAsync(bool plan = false)
    {
        var world = plan ? await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan) : await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Single(world.House.Taken);
        return world;
    }

    /// <summary>The one piece of work is ticked off with a note, as a person does.</summary>
    private static async Task<string> SettleAsync(ClaimWorld world)
    {
        var task = Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id;
        using var done = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/tasks/{task}/done?by=care1", new { note = "Settled with the contractor by phone" });
        done.EnsureSuccessStatusCode();
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        await world.PassAsync(TimeSpan.FromMinutes(1));
        return task;
    }

    private static Task MoveAsync(ClaimWorld world, string street) => ImportAsync(world, p => p with { AddressLine = street });

    private static async Task ImportAsync(ClaimWorld world, Func<RosterPatient, RosterPatient> change) => await world.Get<RosterImport>().SaveAsync(
        [change((await LateFactStories.PatientAsync(world)).Roster)], _ => world.Practice, ServiceMonth.Parse("2026-05").First, CancellationToken.None);

    private static async Task LogAsync(ClaimWorld world, string id, int day, int seconds, string? supersedes = null)
    {
        var entry = new { id, date = new DateOnly(2026, 4, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), seconds, staffId = "care1", supersedes };
        using var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/time-entries", entry);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }
}
