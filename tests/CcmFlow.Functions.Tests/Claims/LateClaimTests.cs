using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>What becomes ready when the month's own run has ended, or is about to.</summary>
public sealed class LateClaimTests
{
    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(20)]
    [InlineData(30)]
    public async Task A_claim_that_becomes_ready_on_whatever_day_is_sent_within_a_day(int day)
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = null });
        await world.PassAsync(TimeSpan.FromDays(day));
        await ReleaseAsync(world);
        await world.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
    }

    [Fact]
    public async Task A_longer_grace_that_is_set_later_leaves_no_days_without_a_file()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = null });
        await world.PassAsync(TimeSpan.FromDays(15));
        await world.ChangeAsync(p => p with { GraceHours = 240 });
        await ReleaseAsync(world);
        await world.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
    }

    [Theory]
    [InlineData("replace")]
    [InlineData("void")]
    public async Task A_correction_that_is_ordered_then_is_sent_within_a_day(string act)
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(18));
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var ordered = await world.CorrectAsync("e1", act)) Assert.True(ordered.IsSuccessStatusCode);
        await world.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(2, (await world.HistoryAsync("e1")).Claim.Attempts.Count);
    }

    private static async Task ReleaseAsync(ClaimWorld world)
    {
        var patient = await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = MadeUpMemberIds.Complete(p.Roster) }, CancellationToken.None);
        var looked = await world.Get<ClaimActs>().DoAsync(
            world.Practice, patient, Stories.Story.April, new ClaimOrder(ClaimActKind.LookedAgain, "look", "care1", "The number is on file now", null), CancellationToken.None);
        Assert.Null(looked.Refusal);
        Assert.Equal(ClaimState.Ready, (await world.HistoryAsync("e1")).Claim.State);
    }
}
