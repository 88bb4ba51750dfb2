using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>Closing, opening again, sending and the payer's answers in every order that could send a claim twice, too early or never.</summary>
public sealed class ReopenRaceStories
{
    private const string Plan = "Bay Health Advantage";
    private static readonly PatientMonthKey Key = new("p1", "e1", Story.April);

    [Fact]
    public async Task A_replacement_that_came_back_leaves_the_month_closed_because_the_payer_has_the_original()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: WithPlan, person: InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogAsync(world, "late", 20);
        using (var answer = await world.CorrectAsync("e1", "replace"))
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 2, ["Something is wrong."], CancellationToken.None);
        Assert.Equal((ClaimState.Rejected, ClaimFrequency.Replacement), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Claim.Frequency));
        Assert.Equal(HttpStatusCode.Conflict, await ReopenAsync(world, "act1"));
        Assert.NotNull((await RowsAsync(world)).Decision);
    }

    [Fact]
    public async Task A_claim_that_the_payer_paid_after_all_does_not_go_again_though_it_was_held_meanwhile()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        // Told to go again, and held before it went.
        await world.Get<RejectedClaims>().SendAgainAsync(await ClaimAsync(world), 1, CancellationToken.None);
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { Deceased = true } }, CancellationToken.None);
        await world.Get<ClaimStore>().HoldAsync(await ClaimAsync(world), "Somebody has to look.", CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(25));
        Assert.Contains((await world.HistoryAsync("e1")).Entries, e => e.Kind == "835");
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { Deceased = false } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Equal((ClaimState.Batched, 1), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Attempts.Count));
        Assert.Single(world.House.Taken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_close_that_a_reopening_overtook_puts_no_claim_of_an_open_month_into_the_queue(bool diedBeforeTheClaim)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LogAsync(world, "late", 20);
        var (claims, stale) = (world.Get<ClaimStore>(), await ClaimAsync(world));
        if (diedBeforeTheClaim) await world.Get<AppTables>().Claims.DeleteEntityAsync("p1", "claim|2026-04|e1");
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        // The close that had decided before goes on only now.
        await claims.QueueAsync(stale, CancellationToken.None);
        Assert.Equal(ClaimState.Withdrawn, (await ClaimAsync(world)).State);
        await world.PassAsync(TimeSpan.FromHours(6));
        Assert.Empty(world.House.Taken);
        Assert.Null((await RowsAsync(world)).Decision);
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 30));
        Assert.Equal(2, (await ClaimAsync(world)).Claim.Lines.Count);
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_month_whose_claim_the_payer_paid_while_it_was_open_asks_for_the_correction_when_it_closes_otherwise()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 1, ["Something is wrong."], CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        await LogAsync(world, "more", 20);
        // The payer had it, whatever was told: it is not ours to send.
        await world.Get<ClaimStore>().ChangeAsync("p1", "2026-04", "e1", c => c with { State = ClaimState.Batched, NumberToKeep = null }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 30));
        Assert.Equal(["99490", "99439"], (await RowsAsync(world)).Decision!.Codes.Select(c => c.Code));
        Assert.Single((await ClaimAsync(world)).Claim.Lines);
        Assert.Single(world.House.Taken);
        Assert.Equal("e1", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Patient);
    }

    [Fact]
    public async Task A_run_of_a_reopening_that_a_later_close_overtook_touches_neither_its_claim_nor_its_decision()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var (ledger, claims, stale) = (world.Get<LedgerStore>(), world.Get<ClaimStore>(), await ClaimAsync(world));
        await ledger.AskToReopenAsync(Key, new Reopening("slow", "care1", world.Story.Now, "why", world.Story.Now.AddDays(1)), CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "reopen", "act1"));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "close", null));
        Assert.True(await claims.WithdrawAsync(Key, 0, stale, CancellationToken.None));
        Assert.False(await ledger.ReopenAsync(Key, "slow", 0, 0, CancellationToken.None));
        Assert.Equal((ClaimState.Ready, 1), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Round));
        Assert.Equal(1, (await RowsAsync(world)).Decision!.Round);
    }

    [Fact]
    public async Task An_act_that_came_too_late_and_is_sent_again_when_the_claim_came_back_opens_the_month_and_closes_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        // Asked while the claim was ours; sent before the run came to it.
        await world.Get<LedgerStore>().AskToReopenAsync(Key, new Reopening("act1", "care1", world.Story.Now, "why", world.Story.Now.AddDays(3)), CancellationToken.None);
        await world.SendAsync();
        await ReopenedMonth.StartAsync(world.Get<DurableTaskClient>(), new ReopenedRef(Key, "act1"), CancellationToken.None);
        await world.PassAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull((await RowsAsync(world)).Decision);
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 1, ["Something is wrong."], CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "reopen", "act1"));
        Assert.Null((await RowsAsync(world)).Decision);
        await world.PassAsync(TimeSpan.FromDays(5));
        Assert.NotNull((await RowsAsync(world)).Decision);
        Assert.Equal((ClaimState.Batched, 2), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Attempts.Count));
    }

    [Fact]
    public async Task Nobody_opens_a_month_in_the_name_of_a_run_that_gave_up_because_nobody_would_close_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var (ledger, claims) = (world.Get<LedgerStore>(), world.Get<ClaimStore>());
        await ledger.AskToReopenAsync(Key, new Reopening("act1", "care1", world.Story.Now, "why", world.Story.Now.AddDays(3)), CancellationToken.None);
        // A slow request has withdrawn the claim and is about to open the month; the payer says that it had the claim after all.
        Assert.True(await claims.WithdrawAsync(Key, 0, null, CancellationToken.None));
        await claims.ChangeAsync("p1", "2026-04", "e1", c => c with { State = ClaimState.Batched }, CancellationToken.None);
        Assert.Null(await world.Get<MonthReopening>().RunAsync(new ReopenedRef(Key, "act1"), CancellationToken.None));
        Assert.False(await ledger.ReopenAsync(Key, "act1", 0, 0, CancellationToken.None));
        Assert.NotNull((await RowsAsync(world)).Decision);
        Assert.Empty((await RowsAsync(world)).Reopenings);
        // Sent again, it is another try with a run of its own; the first try stays over.
        Assert.Equal(1, (await ledger.AskToReopenAsync(Key, new Reopening("act1", "care1", world.Story.Now, "why", world.Story.Now.AddDays(3)), CancellationToken.None)).Try);
        Assert.False(await ledger.ReopenAsync(Key, "act1", 0, 0, CancellationToken.None));
        Assert.NotEqual(new ReopenedRef(Key, "act1").Instance, new ReopenedRef(Key, "act1", 1).Instance);
    }

    [Fact]
    public async Task A_run_cannot_give_up_a_month_that_was_opened_in_its_name()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var ledger = world.Get<LedgerStore>();
        var closesAt = world.Story.Now.AddDays(3);
        await ledger.AskToReopenAsync(Key, new Reopening("act1", "care1", world.Story.Now, "why", closesAt), CancellationToken.None);
        Assert.True(await ledger.ReopenAsync(Key, "act1", 0, 0, CancellationToken.None));
        // The run looked before that, and found the claim with the payer after it.
        Assert.NotNull((await ledger.GiveReopeningUpAsync(Key, "act1", 0, CancellationToken.None)).DoneAt);
        await world.Get<ClaimStore>().ChangeAsync("p1", "2026-04", "e1", c => c with { State = ClaimState.Batched }, CancellationToken.None);
        Assert.Equal(closesAt, await world.Get<MonthReopening>().RunAsync(new ReopenedRef(Key, "act1"), CancellationToken.None));
    }

    private static Practice WithPlan(Practice practice) => practice with
    {
        Billing = practice.Billing with
        {
            PlanPayerIds = new Dictionary<string, string> { [Plan] = "BAY01" },
            Plans = new Dictionary<string, PlanSettings> { [Plan] = new() { FilingCode = "CI", TakesReplacements = true, TimelyFilingDays = 30 } },
        },
    };

    private static RosterPatient InPlan(RosterPatient person) => person with { Payer = PayerKind.MedicareAdvantage, PayerName = Plan, MemberId = $"BAY{person.Id}77" };

    private static Task LogAsync(ClaimWorld world, string id, int minutes)
    {
        var start = world.Story.Zone.AtLocal(new DateOnly(2026, 4, 20), new TimeOnly(9, 0));
        var entry = new TimeEntry { Id = id, Start = start, End = start.AddMinutes(minutes), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" };
        return world.Get<LedgerStore>().AppendAsync(Key, entry, CancellationToken.None);
    }

    private static Task<PatientMonthRows> RowsAsync(ClaimWorld world) => world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None);

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;

    private static Task<HttpStatusCode> ReopenAsync(ClaimWorld world, string act) => PostAsync(world, "reopen", act);

    private static async Task<HttpStatusCode> PostAsync(ClaimWorld world, string route, string? act)
    {
        using var answer = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/e1/months/2026-04/{route}", new { id = act, by = "care1", why = "minutes came late" });
        return answer.StatusCode;
    }
}
