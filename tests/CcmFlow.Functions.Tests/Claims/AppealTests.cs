using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A denial: its reasons stand where the biller looks first, and what is done about it is recorded.</summary>
public sealed class AppealTests
{
    private const string Page = "/claims/2026-04/e1";

    [Fact]
    public async Task The_payers_reasons_with_their_meaning_and_what_to_do_stand_at_the_top_of_the_claims_page()
    {
        await using var world = await DeniedAsync();
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        var top = bill.Page[..bill.Page.IndexOf("class=\"packet\"", StringComparison.Ordinal)];
        Assert.Contains("Why the payer denied it", top, StringComparison.Ordinal);
        Assert.Contains("<strong>CO-97</strong>: Included in the payment of another service. Bundled into another service", top, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appeal_is_recorded_with_day_way_level_and_words_and_the_next_remittance_decides()
    {
        await using var world = await DeniedAsync();
        Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial));
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        var today = world.Practice.Zone.LocalDate(world.Story.Now);
        (string, string)[] Typed(DateOnly sent) => [("why", "No other service was billed"), ("sentOn", $"{sent:yyyy-MM-dd}"), ("how", "Fax"), ("level", "First"), ("deadline", "2026-09-20")];
        await bill.SendAsync("/appeal", Typed(today.AddDays(1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Contains("lies in the future", bill.Page, StringComparison.Ordinal);
        Assert.Contains("No other service was billed", bill.Page, StringComparison.Ordinal);
        await bill.SendAsync("/appeal", Typed(new DateOnly(2026, 5, 1)));
        Assert.Contains("before the payer's decision", bill.Page, StringComparison.Ordinal);
        await bill.SendAsync("/appeal", Typed(today));
        Assert.Contains(">Appealed</span>", bill.Page, StringComparison.Ordinal);
        Assert.Contains("first level (Medicare: redetermination), sent on ", bill.Page, StringComparison.Ordinal);
        Assert.Contains("by fax; the payer's deadline is Sep 20, 2026", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync(Page + "/print");
        Assert.Contains("<blockquote>No other service was billed</blockquote>", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/claims/2026-04");
        Assert.Contains(">Appealed</span>", bill.Page, StringComparison.Ordinal);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.WorkDenial));
        var closed = Assert.Single(await world.Story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None), l => l.Entry.What == "TaskClosed").Entry;
        Assert.Equal("bill", closed.Who);
        Assert.EndsWith(" DenialAppealed", closed.About, StringComparison.Ordinal);
        // The appeal was right.
        await DecideAsync(world, "835|later", denied: false);
        Assert.Equal([ClaimPlace.Paid], (await ListTests.SameAsync(world)).Select(l => l.Place));
    }

    [Fact]
    public async Task A_denial_that_is_upheld_is_a_denial_again_and_may_be_appealed_higher_or_written_off()
    {
        await using var world = await DeniedAsync();
        var today = world.Practice.Zone.LocalDate(world.Story.Now);
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(world, "appeal", new { id = "a1", by = "care1", why = "first", sentOn = today, how = "Portal", level = "First" }));
        // Sent again it is the same act.
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(world, "appeal", new { id = "a1", by = "care1", why = "first", sentOn = today, how = "Portal", level = "First" }));
        Assert.Equal([ClaimPlace.Appealed], (await ListTests.SameAsync(world)).Select(l => l.Place));
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/claims/2026-04/e1");
        Assert.Contains("<dt>Standing</dt><dd>Appealed</dd>", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Why it is written off", bill.Page, StringComparison.Ordinal);
        // A row from before lists showed it tells it after one look.
        await ListTests.ForgetAsync(world, "Frequency");
        Assert.Equal(ClaimPlace.Appealed, Assert.Single(await world.Get<ClaimList>().ListAsync(world.Month, CancellationToken.None)).Place);
        Assert.NotNull((await world.Get<CcmFlow.Functions.Storage.AppTables>().Claims.GetEntityAsync<Azure.Data.Tables.TableEntity>("p1", "claim|2026-04|e1")).Value.GetString("Frequency"));
        await DecideAsync(world, "835|later", denied: true);
        Assert.Equal(ClaimPlace.Denied, (await world.HistoryAsync("e1")).Place);
        await world.PassAsync(TimeSpan.FromMinutes(1));
        await TaskClosingStories.AddAsync(world.Story, StaffTaskKind.WorkDenial, "2026-04", "e1", "later");
        // The first appeal, told again, does nothing of what came after it.
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(world, "appeal", new { id = "a1", by = "care1", why = "first", sentOn = today, how = "Portal", level = "First" }));
        Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(world, "write-off", new { id = "a2", by = "care1", why = "too small" }));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.WorkDenial));
        Assert.Equal([ClaimPlace.WrittenOff], (await ListTests.SameAsync(world)).Select(l => l.Place));
        await bill.OpenAsync("/claims/2026-04/e1");
        Assert.DoesNotContain("Why it is written off", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Record an appeal", bill.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(world, "write-off", new { id = "a3", by = "care1", why = "again" }));
        var claim = await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/patients/e1/months/2026-04/claim", UriKind.Relative));
        Assert.Equal(["Appealed", "WrittenOff"], claim.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("kind").GetString()));
        Assert.Equal("Portal", claim.GetProperty("acts")[0].GetProperty("appeal").GetProperty("how").GetString());
    }

    [Fact]
    public async Task An_appeal_that_lacks_something_or_has_nothing_to_appeal_against_is_refused()
    {
        await using var world = await DeniedAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(world, "appeal", new { id = "a1", by = "care1", why = "first" }));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(world, "appeal", new { id = "a1", by = "care1", why = "first", sentOn = "2027-01-01", how = "Portal", level = "First" }));
        Assert.Empty((await world.HistoryAsync("e1")).Claim.Acts);
        await DecideAsync(world, "835|later", denied: false);
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(world, "write-off", new { id = "a2", by = "care1", why = "none" }));
    }

    [Fact]
    public async Task Each_payer_of_the_demo_answers_under_its_own_name()
    {
        await using var world = await ClaimWorld.BeginAsync(
            2, faults: new ClearinghouseFaults { DeniedClaims = 1 }, practice: p => CorrectionTests.WithPlan(p), person: p => p.Id == "e2" ? CorrectionTests.InPlan(p) : p);
        await world.PassAsync(TimeSpan.FromDays(18));
        var remittances = await world.Get<ReceivedFiles>().RemittancesAsync("p1", CancellationToken.None);
        Assert.Equal([CorrectionTests.Plan.ToUpperInvariant(), world.Practice.Billing.MedicarePayerName.ToUpperInvariant()], remittances.Select(r => r.Payer.ToUpperInvariant()).Order());
        Assert.All(remittances, r => Assert.True(r is { Posted: true, Claims: 1 }));
        Assert.Equal(["CI", "MB"], (await world.HistoriesAsync()).Select(h => h.LastRefusal!.Payment!.Filing).Order());
    }

    [Fact]
    public async Task Another_appeal_under_an_id_that_was_used_is_refused_and_the_first_one_sent_again_is_done()
    {
        await using var world = await DeniedAsync();
        var today = $"{world.Practice.Zone.LocalDate(world.Story.Now):yyyy-MM-dd}";
        object Appeal(string why, string how) => new { id = "a1", by = "care1", why, sentOn = today, how, level = "First" };
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(world, "appeal", Appeal("No other service was billed", "Fax")));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(world, "appeal", Appeal("No other service was billed", "Fax")));
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(world, "appeal", Appeal("No other service was billed", "Mail")));
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(world, "appeal", Appeal("Something else", "Fax")));
        Assert.Single((await world.HistoryAsync("e1")).Claim.Acts);
    }

    private static Task DecideAsync(ClaimWorld world, string id, bool denied) => world.Get<ClaimLedger>().AddAsync(
        "p1",
        [
            new ClaimLedgerEntry(
                "2026-04", "e1", new ClaimEvent(id, 1, denied ? ClaimStanding.Denied : ClaimStanding.Paid) { Adjudication = new Adjudication(new DateOnly(2026, 7, 1), id, false, denied, denied ? 0 : 60m, 0) },
                world.Story.Now, "f", "835", denied ? [new Correction("CO-97", CorrectiveAct.ReopenOrAppeal, "Appeal.")] : [], "decided"),
        ], CancellationToken.None);

    private static async Task<HttpStatusCode> PostAsync(ClaimWorld world, string act, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"api/practices/p1/patients/e1/months/2026-04/claim/{act}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await world.Story.World.Api.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<ClaimWorld> DeniedAsync()
    {
        var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { DeniedClaims = 1 });
        await world.PassAsync(TimeSpan.FromDays(18));
        await world.PassAsync(TimeSpan.FromMinutes(1));
        return world;
    }
}
