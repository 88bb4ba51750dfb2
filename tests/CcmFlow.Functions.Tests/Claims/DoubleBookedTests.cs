using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>Minutes that somebody logged for two patients are billed for one at most, and what puts that right is not kept from going by it.</summary>
public sealed class DoubleBookedTests
{
    [Theory]
    [InlineData("void", ClaimFrequency.Void)]
    [InlineData("replace", ClaimFrequency.Replacement)]
    public async Task The_correction_that_mends_a_double_booking_goes_and_the_other_patients_claim_after_the_payer_has_taken_it_on(string act, ClaimFrequency frequency)
    {
        await using var world = await ClaimWorld.BeginAsync(2, practice: p => CorrectionTests.WithPlan(p), person: p => p.Id == "e2" ? p with { MemberId = null } : CorrectionTests.InPlan(p));
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogFirstPatientsMinutesForSecondAsync(world);
        await world.Get<PatientStore>().ChangeAsync("p1", "e2", p => p with { Roster = p.Roster with { MemberId = "1EG4TE5MK73" } }, CancellationToken.None);
        // They were the second patient's: the first one's work was on another day.
        if (act == "replace") await LogAsync(world, "e1", "moved", FirstStart(world).AddDays(3), 45, supersedes: "x");
        using (var answer = await world.CorrectAsync("e1", act)) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.SendAsync();
        var (first, second) = (await ClaimAsync(world, "e1"), await ClaimAsync(world, "e2"));
        Assert.Equal((ClaimState.Batched, frequency), (first.State, first.Claim.Frequency));
        Assert.Equal(ClaimState.Held, second.State);
        await world.PassAsync(TimeSpan.FromDays(5));
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world, "e2")).State);
        Assert.Equal(3, world.House.Taken.Count);
    }

    [Fact]
    public async Task A_replacement_that_bills_the_doubled_minutes_itself_is_held()
    {
        await using var world = await ClaimWorld.BeginAsync(2, practice: p => CorrectionTests.WithPlan(p), person: p => p.Id == "e2" ? p with { MemberId = null } : CorrectionTests.InPlan(p));
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogFirstPatientsMinutesForSecondAsync(world);
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var answer = await world.CorrectAsync("e1", "replace")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.SendAsync();
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world, "e1")).State);
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_claim_that_is_made_ready_after_this_runs_check_waits_for_the_next_one()
    {
        await using var world = await ClaimWorld.BeginAsync(3);
        await LogFirstPatientsMinutesForSecondAsync(world);
        var (inside, looked) = (false, false);
        world.Story.World.Transactions.Before = async (method, address) =>
        {
            if (inside || looked || method == "GET" || address.Contains("Worklist", StringComparison.Ordinal)) return;
            inside = true;
            if ((await ClaimAsync(world, "e1")).State == ClaimState.Held && (await ClaimAsync(world, "e2")).State == ClaimState.Held)
            {
                foreach (var patient in new[] { "e1", "e2" })
                    using (var answer = await world.CorrectAsync(patient, "look", "look1")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
                looked = true;
            }
            inside = false;
        };
        await world.SendAsync();
        world.Story.World.Transactions.Before = null;
        Assert.True(looked);
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world, "e3")).State);
        Assert.Equal(1, Assert.Single(await world.InterchangesAsync()).Claims);
        await world.SendAsync();
        foreach (var patient in new[] { "e1", "e2" }) Assert.Contains("logged the same minutes", Assert.Single((await ClaimAsync(world, patient)).Faults), StringComparison.Ordinal);
        Assert.Single(world.House.Taken);
    }

    private static DateTimeOffset FirstStart(ClaimWorld world) => world.Story.Zone.AtLocal(new DateOnly(2026, 4, 10), new TimeOnly(8, 0));

    private static async Task LogFirstPatientsMinutesForSecondAsync(ClaimWorld world)
    {
        using (var opened = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e2/months/2026-04/reopen", new { id = "r1", by = "care1", why = "late minutes" })) Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
        await LogAsync(world, "e2", "doubled", FirstStart(world), 25);
        using var closed = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e2/months/2026-04/close", new { by = "care1", why = "late minutes" });
        Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);
    }

    private static Task LogAsync(ClaimWorld world, string patient, string id, DateTimeOffset start, int minutes, string? supersedes = null) => world.Get<LedgerStore>().AppendAsync(
        new PatientMonthKey("p1", patient, Story.April),
        new TimeEntry { Id = id, Start = start, End = start.AddMinutes(minutes), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN", Supersedes = supersedes }, CancellationToken.None);

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world, string patient) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", patient, CancellationToken.None))!;
}
