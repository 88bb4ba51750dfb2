using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A biller replaces or voids what the payer has, at the console and through the API: once, knowingly, and in their own name.</summary>
public sealed class ReplaceTests
{
    private const string Page = "/claims/2026-04/e1";

    [Fact]
    public async Task A_biller_replaces_a_claim_at_the_console_with_a_reason_and_the_packet_says_who_and_why()
    {
        await using var world = await WithPayerAsync();
        await CorrectionTests.LogLateAsync(world, "e1");
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        await bill.SendAsync("/replace", ("why", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Contains("Why: write why", bill.Page, StringComparison.Ordinal);
        Assert.Empty((await ClaimAsync(world)).Acts);
        await bill.SendAsync("/replace", ("why", "Twenty minutes were logged late"));
        Assert.Contains("The replacement goes with the next file.", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>Twenty minutes were logged late</blockquote>", bill.Page, StringComparison.Ordinal);
        Assert.Contains("by Bill Payer", bill.Page, StringComparison.Ordinal);
        // The packet shows what the new claim rests on, not only what the month was closed with.
        Assert.Contains("Replaced by 99490 × 1, 99439 × 1", bill.Page, StringComparison.Ordinal);
        Assert.Contains("yes, in the replacement", bill.Page, StringComparison.Ordinal);
        var claim = await ClaimAsync(world);
        Assert.Equal((ClaimState.Ready, ClaimFrequency.Replacement, 2), (claim.State, claim.Claim.Frequency, claim.Claim.Lines.Count));
        Assert.Equal((ClaimActKind.Replacement, "bill"), (claim.Acts[0].Kind, claim.Acts[0].By));
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(2, world.House.Taken.Count);
        Assert.Single((await ClaimAsync(world)).Acts);
    }

    [Fact]
    public async Task A_claim_of_which_something_came_since_the_page_was_opened_is_not_voided_unseen_and_what_was_typed_stays()
    {
        await using var world = await WithPayerAsync();
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        await world.Get<ClaimLedger>().AddAsync(
            "p1",
            [
                new ClaimLedgerEntry("2026-04", "e1", new ClaimEvent("835|x", 1, ClaimStanding.Paid) { PayerClaimNumber = "N1", Adjudication = new Adjudication(new DateOnly(2026, 5, 20), "1", false, false, 60m, 15m) }, world.Story.Now, "f", "835", [], "paid"),
            ], CancellationToken.None);
        await bill.SendAsync("/void", ("why", "Billed by mistake"), ("sure", "yes"));
        Assert.Equal(HttpStatusCode.Conflict, bill.Status);
        Assert.Contains("omething came of the claim since you opened this page", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Billed by mistake", bill.Page, StringComparison.Ordinal);
        Assert.Contains(">Paid</span>", bill.Page, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world)).State);
        // Looked at, and sent again.
        await bill.SendAsync("/void", ("why", "Billed by mistake"), ("sure", "yes"));
        Assert.Contains("The void goes with the next file.", bill.Page, StringComparison.Ordinal);
        Assert.Equal(ClaimFrequency.Void, (await ClaimAsync(world)).Claim.Frequency);
        await world.SendAsync();
        await bill.OpenAsync(Page);
        Assert.Contains("The claim has been voided.", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Replace the claim", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_payer_takes_no_replacement_or_somebody_has_no_right_to_it_there_is_no_form_for_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromDays(3));
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        Assert.Contains("Medicare takes originals only", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/void\"", bill.Page, StringComparison.Ordinal);
        await using var plan = await WithPayerAsync();
        using var audra = await Visitor.SignInAsync(plan.Story, "audra");
        await audra.OpenAsync(Page);
        Assert.Equal(HttpStatusCode.OK, audra.Status);
        Assert.DoesNotContain("/void\"", audra.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_wants_to_hear_what_was_seen_and_why_and_does_an_act_once()
    {
        await using var world = await WithPayerAsync();
        async Task<HttpStatusCode> SendAsync(string act, string id, string? seen, string? why = "billed by mistake")
        {
            using var answer = await world.CorrectAsync("e1", act, id, seen, why);
            return answer.StatusCode;
        }
        using var read = await world.Story.World.Api.GetAsync(new Uri("api/practices/p1/patients/e1/months/2026-04/claim", UriKind.Relative));
        var tag = read.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.PreconditionRequired, await SendAsync("void", "a1", null));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("void", "a1", tag, why: null));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("void", "no id", tag));
        using (var stale = await world.CorrectAsync("e1", "void", "a1", "\"another\""))
        {
            Assert.Equal((HttpStatusCode.PreconditionFailed, tag), (stale.StatusCode, stale.Headers.ETag!.ToString()));
            Assert.Equal("WithPayer", (await stale.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("current").GetProperty("standing").GetString());
        }
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync("void", "a1", tag));
        // The answer was lost: what was seen is not there any more, and the act is done.
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync("void", "a1", tag));
        Assert.Equal(HttpStatusCode.Conflict, await SendAsync("replace", "a1", "*"));
        Assert.Single((await ClaimAsync(world)).Acts);
    }

    [Fact]
    public async Task Two_who_correct_a_claim_at_once_make_one_correction()
    {
        await using var world = await WithPayerAsync();
        var tag = (await world.HistoryAsync("e1")).Tag;
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => world.CorrectAsync("e1", "void", $"a{i}", tag)));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Accepted);
        Assert.All(answers, a => a.Dispose());
        Assert.Single((await ClaimAsync(world)).Acts);
    }

    [Theory]
    [InlineData("/api/v1/", false)]
    [InlineData("/api/", true)]
    public async Task A_persons_token_acts_in_that_persons_name_also_beside_a_machines_key(string route, bool key)
    {
        using var issuer = new TestIssuer();
        await using var world = await WithPayerAsync(issuer);
        using var bill = Client(world, issuer, "bill", route, key);
        using (var other = await world.CorrectAsync("e1", "void", client: bill, by: "care1")) Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Empty((await ClaimAsync(world)).Acts);
        // The biller is no team member, and the account is a name.
        using (var own = await world.CorrectAsync("e1", "void", client: bill, by: null)) Assert.Equal(HttpStatusCode.Accepted, own.StatusCode);
        Assert.Equal("bill", Assert.Single((await ClaimAsync(world)).Acts).By);
    }

    [Theory]
    [InlineData("/api/v1/", false)]
    [InlineData("/api/", true)]
    public async Task Not_even_an_administrator_corrects_a_claim_in_anothers_name(string route, bool key)
    {
        using var issuer = new TestIssuer();
        await using var world = await WithPayerAsync(issuer);
        using var cora = Client(world, issuer, "cora", route, key);
        using var answer = await world.CorrectAsync("e1", "void", client: cora, by: "md1");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("care1", Assert.Single((await ClaimAsync(world)).Acts).By);
    }

    private static HttpClient Client(ClaimWorld world, TestIssuer issuer, string account, string route, bool key)
    {
        var client = new HttpClient { BaseAddress = new Uri(world.Story.World.App.Address, route) };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good($"demo-1-{account}", world.Story.Now)}");
        if (key) client.DefaultRequestHeaders.Add("x-functions-key", DemoWorld.FunctionKey);
        return client;
    }

    private static async Task<ClaimWorld> WithPayerAsync(TestIssuer? issuer = null)
    {
        var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan, issuer: issuer);
        await world.PassAsync(TimeSpan.FromDays(3));
        return world;
    }

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;
}
