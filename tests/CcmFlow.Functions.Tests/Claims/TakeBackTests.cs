using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A replacement or void that waits for its file can be taken back; one that went cannot.</summary>
public sealed class TakeBackTests
{
    private const string Page = "/claims/2026-04/e1";

    [Fact]
    public async Task A_void_that_waits_says_what_it_is_and_taken_back_leaves_the_claim_with_the_payer_as_it_was()
    {
        await using var world = await WithPayerAsync();
        var before = await world.HistoryAsync("e1");
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        await bill.SendAsync("/void", ("why", "Billed by mistake"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Contains("tick the box", bill.Page, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
        await bill.SendAsync("/void", ("why", "Billed by mistake"), ("sure", "yes"));
        Assert.Contains(">Void ready</span>", bill.Page, StringComparison.Ordinal);
        Assert.Contains("A void goes with the next file: Bill Payer asked for it", bill.Page, StringComparison.Ordinal);
        var line = Assert.Single((await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/months/2026-04/claims?place=VoidReady", UriKind.Relative))).EnumerateArray());
        Assert.Equal("Void", line.GetProperty("frequency").GetString());
        await bill.OpenAsync("/claims/2026-04");
        Assert.Contains(">Void ready</span>", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync(Page);
        await bill.SendAsync("/take-back", ("why", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        await bill.SendAsync("/take-back", ("why", "It was the right claim"));
        Assert.Contains("stands with the payer as before", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>It was the right claim</blockquote>", bill.Page, StringComparison.Ordinal);
        await world.PassAsync(TimeSpan.FromDays(2));
        var after = await world.HistoryAsync("e1");
        Assert.Single(world.House.Taken);
        Assert.Equal((before.Claim.State, before.Status, before.Place), (after.Claim.State, after.Status, after.Place));
        Assert.Equal(JsonSerializer.Serialize(before.Claim.Claim), JsonSerializer.Serialize(after.Claim.Claim));
        Assert.Equal(before.Claim.Attempts, after.Claim.Attempts);
        Assert.Equal([ClaimActKind.Void, ClaimActKind.TakenBack], after.Claim.Acts.Select(a => a.Kind));
    }

    [Fact]
    public async Task A_replacement_that_was_taken_back_is_no_basis_of_the_packet_and_may_be_asked_for_anew()
    {
        await using var world = await WithPayerAsync();
        await CorrectionTests.LogLateAsync(world, "e1");
        await DoAsync(world, "replace", "a1", HttpStatusCode.Accepted);
        Assert.Equal(ClaimPlace.ReplacementReady, (await world.HistoryAsync("e1")).Place);
        await DoAsync(world, "take-back", "a2", HttpStatusCode.Accepted);
        await DoAsync(world, "take-back", "a2", HttpStatusCode.Accepted);
        Assert.Null((await world.Get<AuditPackets>().OfAsync("p1", "e1", Story.April, CancellationToken.None))!.Replacement);
        await DoAsync(world, "replace", "a3", HttpStatusCode.Accepted);
        await world.SendAsync();
        Assert.Equal(2, world.House.Taken.Count);
        Assert.Equal("a3", (await world.Get<AuditPackets>().OfAsync("p1", "e1", Story.April, CancellationToken.None))!.Replacement!.Id);
    }

    [Fact]
    public async Task What_the_payer_decided_meanwhile_is_where_the_claim_stands_when_its_void_is_taken_back()
    {
        await using var world = await WithPayerAsync();
        await DoAsync(world, "void", "a1", HttpStatusCode.Accepted);
        await world.Get<ClaimLedger>().AddAsync(
            "p1",
            [
                new ClaimLedgerEntry("2026-04", "e1", new ClaimEvent("835|x", 1, ClaimStanding.Paid) { PayerClaimNumber = "N1", Adjudication = new Adjudication(new DateOnly(2026, 5, 20), "1", false, false, 60m, 15m) }, world.Story.Now, "f", "835", [], "paid"),
            ], CancellationToken.None);
        await DoAsync(world, "take-back", "a2", HttpStatusCode.Accepted);
        Assert.Equal(ClaimPlace.Paid, (await world.HistoryAsync("e1")).Place);
    }

    [Fact]
    public async Task What_is_in_a_file_cannot_be_taken_back_and_neither_can_what_nobody_queued()
    {
        await using var world = await WithPayerAsync();
        Assert.Contains("No replacement or void", await DoAsync(world, "take-back", "a1", HttpStatusCode.Conflict), StringComparison.Ordinal);
        await DoAsync(world, "void", "a2", HttpStatusCode.Accepted);
        await world.SendAsync();
        Assert.Contains("in a file already", await DoAsync(world, "take-back", "a3", HttpStatusCode.Conflict), StringComparison.Ordinal);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        Assert.DoesNotContain("/take-back\"", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_sender_and_whoever_takes_back_exactly_one_wins()
    {
        await using var world = await WithPayerAsync();
        var (sent, back) = (0, 0);
        for (var round = 0; round < 6; round++)
        {
            var taken = world.House.Taken.Count;
            await DoAsync(world, "void", $"void{round}", HttpStatusCode.Accepted);
            var sending = Task.Run(() => Record.ExceptionAsync(world.SendAsync).AsTask());
            using var answer = await world.CorrectAsync("e1", "take-back", $"back{round}");
            await sending;
            await world.PassAsync(TimeSpan.FromHours(2));
            var claim = (await world.HistoryAsync("e1")).Claim;
            if (answer.StatusCode == HttpStatusCode.Accepted)
            {
                back++;
                Assert.Equal((ClaimState.Batched, ClaimFrequency.Original, taken), (claim.State, claim.Claim.Frequency, world.House.Taken.Count));
                continue;
            }
            sent++;
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Equal((ClaimFrequency.Void, taken + 1), (claim.Claim.Frequency, world.House.Taken.Count));
            break;
        }
        Assert.True(sent + back > 0);
    }

    private static async Task<string> DoAsync(ClaimWorld world, string act, string id, HttpStatusCode expected)
    {
        using var answer = await world.CorrectAsync("e1", act, id);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<ClaimWorld> WithPayerAsync()
    {
        var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        return world;
    }
}
