using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Hosting;

/// <summary>Practices are read at each turn and changed rarely: what nobody wrote is not parsed again, and what another process wrote is seen within a minute.</summary>
public sealed class KeptPracticesTests
{
    [Fact]
    public async Task A_practice_is_parsed_again_only_when_somebody_wrote_it()
    {
        await using var story = await Story.BeginAsync();
        var ours = new PracticeStore(story.Get<AppTables>(), story.World.Clock.Time);
        var another = new PracticeStore(story.Get<AppTables>(), story.World.Clock.Time);
        var first = Assert.Single(await ours.ListAsync(CancellationToken.None));
        await story.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Same(first, Assert.Single(await ours.ListAsync(CancellationToken.None)));
        Assert.Same(first, await ours.FreshAsync("p1", CancellationToken.None));
        await another.ChangeAsync("p1", p => p with { Phone = "617-555-0199" }, CancellationToken.None);
        Assert.Equal("617-555-0199", (await ours.FreshAsync("p1", CancellationToken.None)).Phone);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Equal("617-555-0199", Assert.Single(await ours.ListAsync(CancellationToken.None)).Phone);
    }

    [Fact]
    public async Task A_list_tells_of_each_practice_too()
    {
        await using var story = await Story.BeginAsync();
        var ours = new PracticeStore(story.Get<AppTables>(), story.World.Clock.Time);
        await ours.ListAsync(CancellationToken.None);
        var before = story.World.Transactions.Count;
        Assert.NotNull(await ours.FindAsync("p1", CancellationToken.None));
        Assert.Equal(before, story.World.Transactions.Count);
    }
}
