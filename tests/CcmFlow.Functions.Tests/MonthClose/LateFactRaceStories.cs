using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>A fact that comes while a month is being closed or its claim is being sent: between any two reads and writes of the one, the whole of the other.</summary>
public sealed class LateFactRaceStories
{
    private const int MostRequests = 60;

    [Fact]
    public async Task A_stay_between_any_two_steps_of_the_months_own_close_is_decided_on_or_holds_the_claim() =>
        await BetweenAnyTwoAsync(
            ReopenAsync,
            world => world.Get<MonthClosing>().CloseAsync(LateFactStories.Key("e1"), CancellationToken.None),
            StayAsync,
            async (world, when) =>
            {
                var decision = (await world.Get<LedgerStore>().ReadAsync(LateFactStories.Key("e1"), CancellationToken.None)).Decision!;
                var claim = await LateFactStories.ClaimAsync(world);
                Assert.True(decision.Billable ? claim.State == ClaimState.Held : claim.State == ClaimState.Withdrawn, $"{when}: decided billable {decision.Billable}, claim {claim.State}");
                Assert.Equal(decision.Billable ? 1 : 0, (await world.TasksAsync(StaffTaskKind.MendClaim)).Count);
                await world.SendAsync();
                Assert.Empty(world.House.Taken);
            });

    [Fact]
    public async Task A_close_between_any_two_steps_of_noting_a_stay_leaves_no_claim_to_go() =>
        await BetweenAnyTwoAsync(
            ReopenAsync,
            StayAsync,
            world => world.Get<MonthClosing>().CloseAsync(LateFactStories.Key("e1"), CancellationToken.None),
            async (world, when) =>
            {
                await world.SendAsync();
                Assert.True(world.House.Taken.Count == 0, $"{when}: the claim went");
            });

    [Fact]
    public async Task A_file_that_is_made_between_any_two_steps_of_noting_a_stay_takes_the_claim_along_with_work_or_not_at_all() =>
        await BetweenAnyTwoAsync(_ => Task.CompletedTask, StayAsync, world => world.SendAsync(), SentOrHeldAsync);

    [Fact]
    public async Task A_stay_between_any_two_steps_of_making_a_file_leaves_the_claim_out_or_is_work() =>
        await BetweenAnyTwoAsync(_ => Task.CompletedTask, world => world.SendAsync(), StayAsync, SentOrHeldAsync);

    private static async Task SentOrHeldAsync(ClaimWorld world, string when)
    {
        var state = (await LateFactStories.ClaimAsync(world)).State;
        Assert.True(state is ClaimState.Held or ClaimState.Batched, $"{when}: {state}");
        Assert.Equal(state == ClaimState.Batched ? 1 : 0, world.House.Taken.Count);
        Assert.Single(await world.TasksAsync(state == ClaimState.Batched ? StaffTaskKind.CorrectClaim : StaffTaskKind.MendClaim));
    }

    private static async Task ReopenAsync(ClaimWorld world)
    {
        using var opened = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "r1", by = "care1", why = "minutes came late" });
        Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
    }

    private static Task StayAsync(ClaimWorld world) => LateFactStories.NoteAsync(world, c => c with { Stays = [LateFactStories.Stay] });

    /// <summary>Once for each storage request of the first: just before it, the second happens whole.</summary>
    private static async Task BetweenAnyTwoAsync(Func<ClaimWorld, Task> before, Func<ClaimWorld, Task> first, Func<ClaimWorld, Task> second, Func<ClaimWorld, string, Task> holds)
    {
        var finished = false;
        for (var request = 1; !finished; request++)
        {
            Assert.True(request < MostRequests, "More requests than expected.");
            await using var world = await ClaimWorld.BeginAsync(1);
            await before(world);
            // What it started may still be at work: its requests are none of the first's, and nobody would wait for the second between two of them.
            await world.Story.World.Clock.Quiescence.WhenIdleAsync();
            // Both would wait for one reading of the list that is kept: read before, neither reads it.
            await world.Get<PatientCards>().ListAsync("p1", CancellationToken.None);
            var (seen, done) = (0, false);
            world.Story.World.Transactions.Before = async (_, _) =>
            {
                if (done || Interlocked.Increment(ref seen) != request) return;
                done = true;
                await Task.Run(() => second(world));
            };
            await first(world);
            world.Story.World.Transactions.Before = null;
            finished = !done;
            if (done) await holds(world, $"before request {request}");
        }
    }
}
