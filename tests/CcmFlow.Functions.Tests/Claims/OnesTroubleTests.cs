using Azure.Data.Tables;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>What goes wrong with one patient keeps that patient's claim, and lets the others go.</summary>
public sealed class OnesTroubleTests
{
    [Fact]
    public async Task A_patient_whose_changes_cannot_be_looked_at_keeps_no_other_claim_and_their_own_goes_once_they_can()
    {
        await using var world = await ClaimWorld.BeginAsync(3);
        var whole = await BreakAsync(world, "e2", changed: true);
        Assert.NotEqual(0, await world.SendAsync());
        await AssertOnlyHeldAsync(world, "e2", WaitingClaims.NotLookedAt);
        Assert.Contains(world.Story.World.Log, line => line.Contains("closed months of a patient could not be looked at again (JsonException)", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Story.World.Log, line => line.Contains("{broken", StringComparison.Ordinal));
        // As long as it fails it stays held.
        await world.SendAsync();
        await AssertOnlyHeldAsync(world, "e2", WaitingClaims.NotLookedAt);
        await MendAsync(world, whole);
        Assert.NotEqual(0, await world.SendAsync());
        Assert.Equal([2, 1], world.House.Taken.Select(t => t.File.Sets.Sum(s => s.Claims.Count)));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task A_patient_who_cannot_be_read_when_the_settings_changed_keeps_no_other_claim()
    {
        await using var world = await ClaimWorld.BeginAsync(3);
        await world.ChangeAsync(p => p with { Billing = p.Billing with { PlaceOfService = "19" } });
        var whole = await BreakAsync(world, "e1", changed: false);
        Assert.NotEqual(0, await world.SendAsync());
        await AssertOnlyHeldAsync(world, "e1", WaitingClaims.NotLookedAt);
        await MendAsync(world, whole);
        Assert.NotEqual(0, await world.SendAsync());
        Assert.Equal("19", (await world.HistoryAsync("e1")).Claim.Claim.PlaceOfService);
    }

    [Fact]
    public async Task A_held_claim_whose_patient_cannot_be_read_stays_held_and_keeps_no_other()
    {
        await using var world = await ClaimWorld.BeginAsync(3);
        await world.Get<HeldClaims>().HoldAsync((await world.HistoryAsync("e1")).Claim, "Somebody has to look.", CancellationToken.None);
        await BreakAsync(world, "e1", changed: false);
        Assert.NotEqual(0, await world.SendAsync());
        await AssertOnlyHeldAsync(world, "e1", "Somebody has to look.");
    }

    [Fact]
    public async Task A_replacement_that_could_not_be_looked_at_goes_by_itself_once_it_can()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var answer = await world.CorrectAsync("e1", "replace")) answer.EnsureSuccessStatusCode();
        var whole = await BreakAsync(world, "e1", changed: true);
        Assert.Equal(0, await world.SendAsync());
        Assert.Equal(ClaimState.Held, (await world.HistoryAsync("e1")).Claim.State);
        await MendAsync(world, whole);
        Assert.NotEqual(0, await world.SendAsync());
        Assert.Equal(2, world.House.Taken.Count);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    private static async Task AssertOnlyHeldAsync(ClaimWorld world, string patient, string why)
    {
        foreach (var claim in (await world.HistoriesAsync()).Select(h => h.Claim)) Assert.Equal(claim.Patient == patient ? ClaimState.Held : ClaimState.Batched, claim.State);
        Assert.Equal(why, Assert.Single((await world.HistoryAsync(patient)).Claim.Faults));
        Assert.Equal(patient, Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim)).Patient);
        Assert.Equal(2, Assert.Single(world.House.Taken).File.Sets.Sum(s => s.Claims.Count));
    }

    /// <summary>The patient's row cannot be read any more.</summary>
    /// <param name="changed">Something of it waits to be looked at.</param>
    /// <returns>The row as it was.</returns>
    private static async Task<TableEntity> BreakAsync(ClaimWorld world, string patient, bool changed)
    {
        if (changed) await world.Get<PatientStore>().ChangeAsync("p1", patient, p => p with { Roster = p.Roster with { AddressLine = "7 Other Street" } }, CancellationToken.None);
        var table = world.Get<AppTables>().Patients;
        var whole = (await table.GetEntityAsync<TableEntity>("p1", patient)).Value;
        var broken = new TableEntity(whole) { ["Roster"] = "{broken" };
        await table.UpdateEntityAsync(broken, Azure.ETag.All, TableUpdateMode.Replace);
        return whole;
    }

    private static async Task MendAsync(ClaimWorld world, TableEntity whole) => await world.Get<AppTables>().Patients.UpdateEntityAsync(whole, Azure.ETag.All, TableUpdateMode.Replace);
}
