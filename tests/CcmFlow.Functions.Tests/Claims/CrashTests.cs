using CcmFlow.Functions.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>The process dies at each write around numbering and sending, before the write or after it was carried out and before that was known.</summary>
public sealed class CrashTests
{
    private const int MostWrites = 40;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whichever_write_the_process_dies_at_each_claim_arrives_once_under_one_number(bool carriedOut)
    {
        var finished = false;
        for (var write = 1; !finished; write++)
        {
            Assert.True(write < MostWrites, "Sending takes more writes than expected.");
            await using var world = await ClaimWorld.BeginAsync();
            var (writes, dead) = (0, false);
            bool Dies(string method, string address) => dead || (method != "GET" && ++writes == write && (dead = true));
            if (carriedOut) (world.Story.World.Transactions.Lost, world.Story.World.Transactions.Fault) = (Dies, (_, _) => dead);
            else world.Story.World.Transactions.Fault = Dies;
            finished = await Record.ExceptionAsync(world.SendAsync) is null;
            (world.Story.World.Transactions.Lost, world.Story.World.Transactions.Fault) = (null, null);
            await world.PassAsync(TimeSpan.FromDays(4));
            await AssertOnceAsync(world, $"write {write}");
        }
    }

    [Fact]
    public async Task Two_runs_at_once_send_one_interchange()
    {
        await using var world = await ClaimWorld.BeginAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(world.SendAsync).AsTask()));
        await world.PassAsync(TimeSpan.FromDays(2));
        await AssertOnceAsync(world, "four runs");
    }

    /// <summary>No claim lost, none under two numbers, no control number for other bytes.</summary>
    private static async Task AssertOnceAsync(ClaimWorld world, string when)
    {
        var histories = await world.HistoriesAsync();
        Assert.All(histories, h => Assert.True(h.Status.Standing >= ClaimStanding.Sent, $"{when}: {h.Status.Standing}"));
        Assert.All(histories, h => Assert.Single(h.Claim.Attempts));
        var there = world.House.Taken.SelectMany(t => t.File.Sets).SelectMany(s => s.Claims).Select(c => c.Number).Order().ToList();
        Assert.Equal(histories.Select(h => h.Claim.Claim.PatientControlNumber).Order(), there);
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.All(world.House.Taken.GroupBy(t => t.File.Number), g => Assert.Single(g.Select(t => Convert.ToHexString(t.Bytes)).Distinct()));
        var numbers = (await world.InterchangesAsync()).Select(i => i.Number).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public async Task A_second_record_of_the_same_member_is_held_and_not_billed_twice()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        // As if the roster had been mended in between: the drafts were right when they were made.
        var first = (await world.Get<ClaimStore>().FindAsync(world.Month, "e1", CancellationToken.None))!.Claim.Subscriber;
        await world.Get<ClaimStore>().ChangeAsync("p1", "2026-04", "e2", c => c with { Claim = c.Claim with { Subscriber = first } }, CancellationToken.None);
        await world.SendAsync();
        var claims = await world.Get<ClaimStore>().ListAsync(world.Month, CancellationToken.None);
        Assert.Equal([ClaimState.Batched, ClaimState.Held], claims.Select(c => c.State).Order().Reverse());
        Assert.Single(Assert.Single(world.House.Taken).File.Sets.SelectMany(s => s.Claims));
        Assert.Single(await world.TasksAsync(CcmFlow.Rules.Outreach.StaffTaskKind.MendClaim));
    }
}
