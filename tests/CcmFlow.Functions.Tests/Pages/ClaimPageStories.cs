using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>What a biller does at the console when answers and money come in, with script off.</summary>
public sealed class ClaimPageStories
{
    private static readonly TimeSpan UntilPaid = TimeSpan.FromDays(18);

    [Fact]
    public async Task A_paid_claim_shows_what_was_said_of_it_and_its_packet_can_be_printed()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(UntilPaid);
        using var biller = await Visitor.SignInAsync(world.Story);
        await biller.OpenAsync("/claims/2026-04");
        Assert.Contains(">Posted</span>", biller.Page, StringComparison.Ordinal);
        await biller.OpenAsync("/claims/2026-04/e1");
        foreach (var told in new[] { "What came back", ">999</td>", ">277CA</td>", ">835</td>", "<dd>Paid</dd>", "Hash chain" })
            Assert.Contains(told, biller.Page, StringComparison.Ordinal);
        await biller.OpenAsync("/claims/2026-04/e1/print");
        Assert.Equal(HttpStatusCode.OK, biller.Status);
        Assert.Contains("<h1>Audit packet, April 2026</h1>", biller.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_payment_stands_against_what_was_expected_and_says_how_much_less_came()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        await world.SendAsync();
        var schedule = FeeSchedule.Nearest(Story.April).Schedule;
        var due = ExpectedPayment.For([new CodeUnits("99490", 1)], schedule, qmb: false, schedule.FindLocality(world.Practice.Billing.Carrier!, world.Practice.Billing.Locality!))!.PayerPays;
        await world.Get<ClaimLedger>().AddAsync(
            "p1",
            [
                new ClaimLedgerEntry("2026-04", "e1", new ClaimEvent("835|x", 1, ClaimStanding.Paid) { PayerClaimNumber = "N1", Adjudication = new Adjudication(new DateOnly(2026, 5, 20), "1", false, false, 40m, 10m) }, world.Story.Now, "f", "835", [], "paid"),
            ], CancellationToken.None);
        using var biller = await Visitor.SignInAsync(world.Story, "bill");
        await biller.OpenAsync("/claims/2026-04");
        Assert.Contains($"paid; $40.00 came of {Money(due)} expected from payers", biller.Page, StringComparison.Ordinal);
        Assert.Equal(2, biller.Page.Split($"<td data-label=\"Expected\" class=\"r\">{Money(due)}</td>").Length - 1);
        Assert.Contains($"$40.00<div class=\"small soft\">{Money(due - 40)} less</div>", biller.Page, StringComparison.Ordinal);
        Assert.Contains("<strong>1</strong><span><a href=\"/api/console/p1/claims/2026-04?only=otherwise\">paid with another sum than expected</a>", biller.Page, StringComparison.Ordinal);
        await world.Get<ClaimLedger>().AddAsync(
            "p1",
            [
                new ClaimLedgerEntry("2026-04", "e2", new ClaimEvent("835|y", 1, ClaimStanding.Paid) { PayerClaimNumber = "N2", Adjudication = new Adjudication(new DateOnly(2026, 5, 20), "1", false, false, due, 10m) }, world.Story.Now, "f", "835", [], "paid"),
            ], CancellationToken.None);
        await biller.OpenAsync("/claims/2026-04?only=otherwise");
        Assert.Contains("/claims/2026-04/e1\"", biller.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/claims/2026-04/e2\"", biller.Page, StringComparison.Ordinal);

        static string Money(decimal amount) => amount.ToString("$0.00", CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Whoever_closes_a_month_or_looks_at_its_claim_is_told_where_the_claim_is_held()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = null });
        using (var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "a1", by = "care1", why = "late" })) answer.EnsureSuccessStatusCode();
        using var biller = await Visitor.SignInAsync(world.Story, "bill");
        await biller.OpenAsync("/patients/e1/months/2026-04");
        await biller.SendAsync("/close", ("why", "All is in"));
        Assert.Contains("Its claim is held", biller.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("goes with the practice", biller.Page, StringComparison.Ordinal);
        await biller.OpenAsync("/claims/2026-04/e1");
        await biller.SendAsync("/look", ("why", "Looked at it"));
        Assert.Contains("It is still held", biller.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_remittance_says_why_and_is_posted_by_a_person()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { Unbalanced = true });
        await world.PassAsync(UntilPaid);
        using var biller = await Visitor.SignInAsync(world.Story);
        await biller.OpenAsync("/claims/2026-04");
        Assert.Contains((await world.Get<ReceivedFiles>().RemittancesAsync("p1", CancellationToken.None))[0].Differences[0], biller.Page, StringComparison.Ordinal);
        await biller.SendAsync("/release");
        Assert.Contains("The remittance is posted as it is.", biller.Page, StringComparison.Ordinal);
        Assert.Equal(ClaimStanding.Paid, (await world.HistoryAsync("e1")).Status.Standing);
    }

    [Fact]
    public async Task A_claim_that_came_back_goes_again_when_a_person_says_so()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { RejectedClaims = 1 });
        await world.PassAsync(TimeSpan.FromDays(3));
        using var biller = await Visitor.SignInAsync(world.Story);
        await biller.OpenAsync("/claims/2026-04?only=CameBack");
        Assert.Contains("Came back", biller.Page, StringComparison.Ordinal);
        await biller.OpenAsync("/claims/2026-04/e1");
        await biller.SendAsync("/resend", ("why", "The enrollment is mended"));
        Assert.Contains("The claim goes with the next file", biller.Page, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Ready, (await world.HistoryAsync("e1")).Claim.State);
    }

    [Fact]
    public async Task What_belongs_to_no_claim_stands_there_until_somebody_has_seen_to_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var item = new UnmatchedItem("u1", new string('f', 64), world.Story.Now, "835", "OTHERSYSTEM", "62.00 charged, 10.00 paid");
        await world.Get<ReceivedFiles>().KeepUnmatchedAsync("p1", item, CancellationToken.None);
        using var biller = await Visitor.SignInAsync(world.Story);
        await biller.OpenAsync("/claims/2026-04");
        Assert.Contains("Payment or denial (835): OTHERSYSTEM", biller.Page, StringComparison.Ordinal);
        await biller.SendAsync("/unmatched/u1/done");
        Assert.DoesNotContain("OTHERSYSTEM", biller.Page, StringComparison.Ordinal);
        Assert.Empty(await world.Get<ReceivedFiles>().UnmatchedAsync("p1", CancellationToken.None));
    }
}
