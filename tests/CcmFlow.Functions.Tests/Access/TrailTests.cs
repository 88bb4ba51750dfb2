using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;

namespace CcmFlow.Functions.Tests.Access;

public sealed class TrailTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private static TrailEntry Entry(string practice, string what = "Look") => new(practice, "cora", what, Changes: false, "edna", null, null);

    [Fact]
    public async Task Seeing_a_patient_leaves_who_when_and_whom()
    {
        var before = (await TrailAsync("p1")).Count;
        var request = TwoPractices.With(world.Request(AccessTable.Own.Find("ConsolePatient")!, "get"), world.SessionOf("p1", "ruth"));
        Assert.Equal(200, (await world.SendAsync(request)).Status);
        var link = Assert.Single((await TrailAsync("p1")).Skip(before), l => l.Entry.What == "ConsolePatient" && l.Entry.Who == "ruth");
        Assert.Equal(("edna", false, world.Story.Now), (link.Entry.Patient, link.Entry.Changes, link.At));
    }

    [Fact]
    public async Task What_was_refused_stands_there_as_refused()
    {
        var request = TwoPractices.WithToken(world.Request(AccessTable.Own.Find("GetMonth")!, "get", prefix: "v1/"), world.TokenOf("p1", "cora"));
        Assert.Equal(200, (await world.SendAsync(request)).Status);
        var refused = TwoPractices.With(world.Request(AccessTable.Own.Find("ConsoleTrail")!, "get"), world.SessionOf("p1", "bill"));
        Assert.Equal(403, (await world.SendAsync(refused)).Status);
        var trail = await TrailAsync("p1");
        Assert.Contains(trail, l => l.Entry is { What: "GetMonth", Who: "cora", Outcome: null });
        Assert.Contains(trail, l => l.Entry is { What: "ConsoleTrail", Who: "bill", Outcome: nameof(Refusal.NotAllowed) });
    }

    [Fact]
    public async Task Writers_side_by_side_leave_one_chain_without_holes()
    {
        var trail = world.Story.Get<AuditTrail>();
        // A second process has a trail of its own over the same tables.
        var other = new AuditTrail(world.Story.Get<AppTables>(), world.Story.Get<TimeProvider>());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? trail : other).AppendAsync(Entry("side"), CancellationToken.None)));
        Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)i), (await TrailAsync("side")).Select(l => l.Number));
        Assert.Null(await trail.VerifyAsync("side", CancellationToken.None));
    }

    [Theory]
    [InlineData("changed", 3)]
    [InlineData("taken away", 3)]
    [InlineData("cut off at the end", 5)]
    public async Task A_link_that_was_tampered_with_is_found(string how, long found)
    {
        var practice = how.Replace(" ", "-", StringComparison.Ordinal);
        var (trail, table) = (world.Story.Get<AuditTrail>(), world.Story.Get<AppTables>().Trail);
        for (var i = 0; i < 5; i++) await trail.AppendAsync(Entry(practice), CancellationToken.None);
        if (how == "changed") await table.UpdateEntityAsync(new TableEntity(practice, $"l|{3:D12}") { ["Who"] = "nobody" }, ETag.All, TableUpdateMode.Merge);
        else await table.DeleteEntityAsync(practice, $"l|{(how == "taken away" ? 3 : 5):D12}", ETag.All);
        Assert.Equal(found, await trail.VerifyAsync(practice, CancellationToken.None));
    }

    [Fact]
    public async Task What_the_trail_cannot_take_does_not_happen()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        story.World.Transactions.Fault = (method, address) => address.Contains("Trail", StringComparison.Ordinal) || (method == "POST" && address.Contains("$batch", StringComparison.Ordinal));
        using var answer = await story.World.Api.PostAsync(new Uri("api/practices/p1/patients/edna/care-plan-copy", UriKind.Relative), null);
        Assert.Equal(500, (int)answer.StatusCode);
    }

    private Task<IReadOnlyList<TrailLink>> TrailAsync(string practice) => world.Story.Get<AuditTrail>().ReadAsync(practice, 1, int.MaxValue, CancellationToken.None);
}
