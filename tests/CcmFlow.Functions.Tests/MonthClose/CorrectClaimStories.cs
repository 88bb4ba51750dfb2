using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>What a closed month would bill otherwise is on the list as often as it comes up.</summary>
public sealed class CorrectClaimStories
{
    [Fact]
    public async Task Minutes_that_come_late_again_after_the_claim_was_corrected_twice_are_work_again()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogAsync(world, new { id = "late1", date = "2026-04-20", seconds = 1200, staffId = "care1" });
        await CorrectAsync(world, "act1");
        await LogAsync(world, new { id = "late1b", date = "2026-04-20", seconds = 60, staffId = "care1", supersedes = "late1" });
        await CorrectAsync(world, "act2");
        var again = new { id = "late2", date = "2026-04-21", seconds = 1200, staffId = "care1" };
        await LogAsync(world, again);
        await LogAsync(world, again);
        await CorrectAsync(world, "act3");
        // The claim says it now: told again it is no work.
        await LogAsync(world, again);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        Assert.Equal(4, world.House.Taken.Count);
    }

    [Fact]
    public async Task Late_minutes_that_the_reopened_month_was_to_bill_are_work_again_when_the_payer_has_the_claim_after_all()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 1, ["Something is wrong."], CancellationToken.None);
        await LogAsync(world, new { id = "late1", date = "2026-04-20", seconds = 1200, staffId = "care1" });
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world)).State);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        using (var opened = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "r1", by = "care1", why = "minutes came late" })) Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        // The payer had it, whatever was told: it is not ours to send.
        await world.Get<ClaimStore>().ChangeAsync("p1", "2026-04", "e1", c => c with { State = ClaimState.Batched, NumberToKeep = null }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 30));
        Assert.Single((await ClaimAsync(world)).Claim.Lines);
        Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    private static async Task LogAsync(ClaimWorld world, object entry)
    {
        using var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/time-entries", entry);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    /// <summary>The one piece of work on the list is done with a replacement that goes and that the payer takes on.</summary>
    private static async Task CorrectAsync(ClaimWorld world, string act)
    {
        Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        using (var answer = await world.CorrectAsync("e1", "replace", act)) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.HistoryAsync("e1")).Claim;
}
