using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Imports;

/// <summary>Rows of a kept list looked up by what they are grouped by: as fresh as the list, and without a walk over it.</summary>
public sealed class KeptListTests
{
    private readonly Clock clock = new();
    private readonly Dictionary<string, Row> stored = new(StringComparer.Ordinal);

    [Fact]
    public async Task A_group_holds_its_rows_and_those_alone_as_they_are_written_moved_and_taken_out()
    {
        (stored["a"], stored["b"], stored["c"]) = (new Row("x"), new Row("x"), new Row(null));
        var lists = Lists();
        Assert.Equal(["x", "x"], await NamesAsync(lists, "x"));
        lists.Put("p", "c", new Row("x"));
        Assert.Equal(3, (await NamesAsync(lists, "x")).Count);
        lists.Put("p", "a", new Row("y"));
        lists.Put("p", "b", new Row(null));
        Assert.Equal((1, 1), ((await NamesAsync(lists, "x")).Count, (await NamesAsync(lists, "y")).Count));
        lists.Put("p", "c", new Row(null));
        Assert.Empty(await NamesAsync(lists, "x"));
        Assert.Equal(3, (await lists.GetAsync("p", CancellationToken.None)).Count);
    }

    [Fact]
    public async Task What_another_process_wrote_is_in_its_group_once_the_list_is_read_again()
    {
        stored["a"] = new Row("x");
        var lists = Lists();
        Assert.Single(await NamesAsync(lists, "x"));
        (stored["a"], stored["b"]) = (new Row("y"), new Row("y"));
        Assert.Empty(await NamesAsync(lists, "y"));
        clock.Now += TimeSpan.FromMinutes(3);
        Assert.Equal((0, 2), ((await NamesAsync(lists, "x")).Count, (await NamesAsync(lists, "y")).Count));
    }

    [Fact]
    public async Task What_was_given_out_is_a_copy_and_other_lists_are_others()
    {
        stored["a"] = new Row("x");
        var lists = Lists();
        var before = await lists.OfGroupAsync("p", "x", CancellationToken.None);
        lists.Put("p", "b", new Row("x"));
        Assert.Single(before);
        await lists.GetAsync("q", CancellationToken.None);
        lists.Put("q", "z", new Row("x"));
        Assert.Equal(2, (await NamesAsync(lists, "x")).Count);
    }

    [Fact]
    public async Task To_ask_whose_member_id_somebody_has_costs_the_same_however_many_patients_there_are()
    {
        await using var story = await Story.BeginAsync();
        var members = story.Get<MemberIds>();
        await story.EnrollAsync(Story.Person("edna"));
        var asking = await story.PatientAsync("edna");
        var among = new List<long>();
        foreach (var many in new[] { 50, 2000 })
        {
            for (var i = 0; i < many; i++) await story.Patients.TryAddAsync(asking with { Id = $"m{i}", Roster = asking.Roster with { MemberId = $"9ZZ{i:D8}" } }, [], CancellationToken.None);
            await members.AlsoOnFileForAsync(asking, CancellationToken.None);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Empty(await members.AlsoOnFileForAsync(asking, CancellationToken.None));
            among.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.InRange(among[1], 0, 2 * among[0]);
    }

    private KeptLists<Row> Lists() => new(clock, (_, _) => Task.FromResult(new Dictionary<string, Row>(stored)), row => row.Group);

    private static async Task<IReadOnlyList<string?>> NamesAsync(KeptLists<Row> lists, string group) => [.. (await lists.OfGroupAsync("p", group, CancellationToken.None)).Select(r => r.Group)];

    private sealed record Row(string? Group);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
