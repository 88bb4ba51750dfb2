using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Data.Tables;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>The month's list says where each claim stands, as the ledger does, and reads neither claim nor ledger for it.</summary>
public sealed class ListTests
{
    private static readonly TimeSpan UntilPaid = TimeSpan.FromDays(18);

    [Fact]
    public async Task The_list_says_of_each_claim_what_its_history_says_from_the_first_day_to_the_payment()
    {
        await using var world = await ClaimWorld.BeginAsync(4, faults: new ClearinghouseFaults { RejectedClaims = 0.4, DeniedClaims = 0.4, ReversedClaims = 0.4 });
        var places = new HashSet<ClaimPlace>();
        for (var day = 0; day < 19; day++)
        {
            foreach (var line in await SameAsync(world)) places.Add(line.Place);
            await world.PassAsync(TimeSpan.FromDays(1));
        }
        Assert.Superset(new HashSet<ClaimPlace>([ClaimPlace.Ready, ClaimPlace.WithPayer, ClaimPlace.CameBack, ClaimPlace.Denied, ClaimPlace.Paid]), places);
    }

    [Fact]
    public async Task The_page_and_the_api_name_where_claims_stand_and_show_those_of_one_place_alone()
    {
        await using var world = await ClaimWorld.BeginAsync(3, faults: new ClearinghouseFaults { RejectedClaims = 0.5, DeniedClaims = 0.5 });
        await world.PassAsync(UntilPaid);
        var lines = await world.Get<ClaimList>().ListAsync(world.Month, CancellationToken.None);
        Assert.True(lines.Select(l => l.Place).Distinct().Count() > 1, "The seed gives one place only.");
        using var biller = await Visitor.SignInAsync(world.Story, "bill");
        await biller.OpenAsync("/claims/2026-04");
        Assert.DoesNotContain(">Sent</span>", biller.Page, StringComparison.Ordinal);
        foreach (var place in lines.Select(l => l.Place).Distinct())
        {
            var patients = lines.Where(l => l.Place == place).Select(l => l.Patient).ToList();
            Assert.Contains($">{Functions.Console.Shown.Words(place)}</span>", biller.Page, StringComparison.Ordinal);
            var told = await world.Story.World.Api.GetFromJsonAsync<JsonElement>($"api/practices/p1/months/2026-04/claims?place={place}");
            Assert.Equal(patients, told.EnumerateArray().Select(c => c.GetProperty("patient").GetString()));
            using var other = await Visitor.SignInAsync(world.Story, "bill");
            await other.OpenAsync($"/claims/2026-04?only={place}");
            Assert.All(lines, l => Assert.Equal(patients.Contains(l.Patient), other.Page.Contains($"/claims/2026-04/{l.Patient}\"", StringComparison.Ordinal)));
        }
        using var wrong = await world.Story.World.Api.GetAsync(new Uri("api/practices/p1/months/2026-04/claims?place=Somewhere", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task More_claims_take_no_more_reads()
    {
        var reads = new List<int>();
        foreach (var patients in new[] { 1, 5 })
        {
            await using var world = await ClaimWorld.BeginAsync(patients);
            await world.PassAsync(UntilPaid);
            var before = world.Story.World.Transactions.Count;
            Assert.Equal(patients, (await world.Get<ClaimList>().ListAsync(world.Month, CancellationToken.None)).Count(l => l.Place == ClaimPlace.Paid));
            reads.Add((int)(world.Story.World.Transactions.Count - before));
        }
        Assert.Equal(reads[0], reads[1]);
    }

    [Fact]
    public async Task Rows_from_before_this_was_kept_are_right_are_filled_once_and_take_new_answers()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        await world.PassAsync(TimeSpan.FromDays(3));
        await ForgetAsync(world);
        Assert.All(await SameAsync(world), l => Assert.Equal(ClaimPlace.WithPayer, l.Place));
        Assert.All(await world.Get<ClaimStore>().ListAsync(world.Month, CancellationToken.None), c => Assert.NotNull(c.Told));
        await ForgetAsync(world);
        // Nobody looks before the payment comes.
        await world.PassAsync(UntilPaid);
        Assert.All(await world.Get<ClaimStore>().ListAsync(world.Month, CancellationToken.None), c => Assert.Equal(5, c.Told!.Count));
        Assert.All(await SameAsync(world), l => Assert.Equal(ClaimPlace.Paid, l.Place));
    }

    [Fact]
    public async Task Answers_that_are_posted_at_once_are_all_noted_and_one_file_may_tell_anything_often()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        await world.SendAsync();
        ClaimLedgerEntry Entry(string id, string patient) => new(
            "2026-04", patient, new ClaimEvent(id, 1, ClaimStanding.Received) { EffectiveOn = new DateOnly(2026, 5, 6) }, world.Story.Now, "f", "277CA", [], "told");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(run => world.Get<ClaimLedger>().AddAsync(
            "p1", Enumerable.Range(0, 120).SelectMany(n => new[] { Entry($"{run}-{n}", "e1"), Entry($"{run}-{n}", "e2") }), CancellationToken.None)));
        foreach (var claim in await world.Get<ClaimStore>().ListAsync(world.Month, CancellationToken.None)) Assert.Equal(480, claim.Told!.Count);
        await SameAsync(world);
    }

    [Theory]
    [InlineData(ClaimState.Batched, ClaimStanding.Sent, ClaimPlace.Sent)]
    [InlineData(ClaimState.Rejected, ClaimStanding.Paid, ClaimPlace.CameBack)]
    [InlineData(ClaimState.Batched, ClaimStanding.PartlyPaid, ClaimPlace.PartlyPaid)]
    [InlineData(ClaimState.Withdrawn, ClaimStanding.Rejected, ClaimPlace.Withdrawn)]
    public void A_claim_stands_where_its_queue_has_it_until_it_is_sent_and_then_where_it_was_told_to_be(ClaimState state, ClaimStanding standing, ClaimPlace place) =>
        Assert.Equal(place, ClaimPlaces.Of(state, standing));

    [Fact]
    public void Every_standing_has_a_place() =>
        Assert.All(Enum.GetValues<ClaimState>().SelectMany(state => Enum.GetValues<ClaimStanding>().Select(standing => (state, standing))), pair => ClaimPlaces.Of(pair.state, pair.standing));

    /// <summary>The list, after a look whether it says the same as the ledger.</summary>
    internal static async Task<IReadOnlyList<ListedClaim>> SameAsync(ClaimWorld world)
    {
        var lines = await world.Get<ClaimList>().ListAsync(world.Month, CancellationToken.None);
        Assert.Equal(
            (await world.HistoriesAsync()).Select(h => (h.Claim.Patient, h.Claim.State, h.Claim.Claim.Total, h.Status, h.Place)).OrderBy(h => h.Patient),
            lines.Select(l => (l.Patient, l.State, l.Total, l.Status, l.Place)).OrderBy(l => l.Patient));
        var known = await world.Get<ClaimList>().ListKnownAsync(world.Month, await world.Get<Interchanges>().ListAsync(world.Month, CancellationToken.None), CancellationToken.None);
        Assert.Equal(lines.Select(l => (l.Patient, l.State, l.Total, l.Status, l.Place)), known.Select(l => (l.Patient, l.State, l.Total, l.Status, l.Place)));
        return lines;
    }

    /// <summary>Makes the claims' rows such as they were written before.</summary>
    internal static async Task ForgetAsync(ClaimWorld world, params IEnumerable<string> columns)
    {
        var forgotten = columns.DefaultIfEmpty("Told").Concat(["Frequency", "FollowUp", "Codes"]).ToList();
        if (forgotten.Contains("Told")) forgotten.AddRange(["Status", "Total"]);
        var table = world.Get<AppTables>().Claims;
        foreach (var row in await table.ListAsync("p1", "claim|", CancellationToken.None))
        {
            foreach (var column in forgotten) row.Remove(column);
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
        }
    }
}
