using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;
using CcmFlow.Embedded.DurableTask.Tests.Harness;

namespace CcmFlow.Embedded.DurableTask.Tests.Log;

public sealed class TaskHubLogTests
{
    private const int MagicLength = 8;
    private static readonly string First = LogNames.Of(0, LogNames.Segment);

    [Fact]
    public async Task A_tail_torn_at_any_byte_costs_only_the_record_that_is_torn()
    {
        var (bytes, ends) = await WriteAsync(5);
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var files = SimulatedFiles.With(First, bytes[..cut]);
            var whole = ends.Count(end => end <= cut);
            using (var hub = new LoggedHub(files))
            {
                Assert.Equal(whole, hub.Count);
                var good = cut < MagicLength ? 0 : whole == 0 ? MagicLength : ends[whole - 1];
                if (cut == good) Assert.Empty(hub.Warnings);
                else Assert.Contains($"{cut - good} bytes dropped from /simulated/{First} at offset {good}.", Assert.Single(hub.Warnings), StringComparison.Ordinal);
                await hub.AddAsync(2);
            }
            using var again = new LoggedHub(files);
            Assert.Equal(whole + 2, again.Count);
            Assert.Empty(again.Warnings);
        }
    }

    [Fact]
    public async Task A_flipped_bit_in_what_was_committed_stops_the_start_and_changes_nothing()
    {
        var (bytes, ends) = await WriteAsync(5);
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x10;
            var files = SimulatedFiles.With(First, damaged);
            if (at >= ends[^2])
            {
                // The last batch: nothing proves that it had been durable.
                using var hub = new LoggedHub(files);
                Assert.Equal(4, hub.Count);
                Assert.Single(hub.Warnings);
                continue;
            }
            var refusal = Assert.Throws<TaskHubLogException>(() => new LoggedHub(files));
            Assert.Contains("is damaged: '/simulated/" + First, refusal.Message, StringComparison.Ordinal);
            Assert.Equal(damaged, files.Bytes(First));
        }
    }

    [Fact]
    public async Task A_missing_segment_and_a_damaged_snapshot_stop_the_start()
    {
        var files = new SimulatedFiles();
        using (var hub = new LoggedHub(files, new(SegmentBytes: 500, SnapshotBytes: 2_000))) await hub.AddAsync(60);
        // When a snapshot is taken the writing thread decides: segments that no later one replaces come without any.
        using (var hub = new LoggedHub(files, new(SegmentBytes: 500))) await hub.AddAsync(20);
        var names = files.List();
        var snapshot = Assert.Single(names, n => n.EndsWith(LogNames.Snapshot, StringComparison.Ordinal));
        var bytes = files.Bytes(snapshot);
        for (var at = 0; at < bytes.Length; at += 7)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 1;
            files.Put(snapshot, damaged);
            Assert.Contains("snapshot", Assert.Throws<TaskHubLogException>(() => new LoggedHub(files)).Message, StringComparison.Ordinal);
        }
        files.Put(snapshot, bytes[..^1]);
        Assert.Throws<TaskHubLogException>(() => new LoggedHub(files));
        files.Put(snapshot, bytes);

        var segments = names.Where(n => n.EndsWith(LogNames.Segment, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(segments.Count, 2, 40);
        var kept = files.Bytes(segments[0]);
        files.Delete(segments[0]);
        Assert.Contains("a segment is missing", Assert.Throws<TaskHubLogException>(() => new LoggedHub(files)).Message, StringComparison.Ordinal);
        files.Put(segments[0], kept);
        using var whole = new LoggedHub(files);
        Assert.Equal(80, whole.Count);
    }

    [Fact]
    public async Task All_that_waits_is_made_durable_by_one_sync()
    {
        using var hub = new LoggedHub(new SimulatedFiles());
        var before = hub.Syncs;
        await Task.WhenAll(Enumerable.Range(0, 10_000).Select(_ => hub.AddAsync()).ToList());
        Assert.InRange(hub.Syncs - before, 1, 5_000);
    }

    [Fact]
    public async Task Old_files_go_when_a_snapshot_stands_for_them()
    {
        var files = new SimulatedFiles();
        var settings = new TaskHubLogSettings(SegmentBytes: 1_000, SnapshotBytes: 2_000);
        using (var hub = new LoggedHub(files, settings)) await hub.AddAsync(500);
        var names = files.List();
        Assert.Single(names, n => n.EndsWith(LogNames.Snapshot, StringComparison.Ordinal));
        Assert.DoesNotContain(LogNames.Of(0, LogNames.Segment), names);
        Assert.DoesNotContain(names, n => n.EndsWith(LogNames.Unfinished, StringComparison.Ordinal));
        using var again = new LoggedHub(files, settings);
        Assert.Equal(500, again.Count);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("sync")]
    [InlineData("read-only")]
    public async Task After_an_error_of_the_disk_nothing_is_accepted_and_nothing_acknowledged_is_lost(string kind)
    {
        for (var room = 0; room < 400; room += 7)
        {
            var files = new SimulatedFiles();
            using (var hub = new LoggedHub(files, new(SegmentBytes: kind == "read-only" ? 600 : 100_000)))
            {
                await hub.AddAsync(3);
                if (kind == "full") files.BytesFree = room;
                else if (kind == "sync") files.FailsToSync = true;
                else files.IsReadOnly = true;
                var failed = await Assert.ThrowsAsync<TaskHubLogException>(() => hub.AddAsync(50));
                Assert.Contains("cannot be written", failed.Message, StringComparison.Ordinal);
                (files.BytesFree, files.FailsToSync, files.IsReadOnly) = (long.MaxValue, false, false);
                await Assert.ThrowsAsync<TaskHubLogException>(() => hub.AddAsync());

                using var next = new LoggedHub(files);
                Assert.Equal(hub.Acknowledged, next.Count);
                await next.AddAsync(2);
                Assert.Equal(hub.Acknowledged + 2, next.Count);
            }
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_refuses_the_start_in_plain_words() =>
        Assert.Contains(
            "cannot be written: Read-only file system.",
            Assert.Throws<TaskHubLogException>(() => new LoggedHub(new SimulatedFiles { IsReadOnly = true })).Message,
            StringComparison.Ordinal);

    /// <summary>Segments, snapshots, renames and removals, with the power cut at each call in turn and any un-synced bytes lost.</summary>
    [Fact]
    public async Task A_power_cut_at_any_call_loses_nothing_acknowledged()
    {
        var settings = new TaskHubLogSettings(SegmentBytes: 700, SnapshotBytes: 1_500);
        for (var seed = 0; seed < 3; seed++)
        {
            var dice = new Random(seed);
            for (var cut = 1; cut < 400; cut++)
            {
                var files = new SimulatedFiles { PowerCutAt = cut };
                var acknowledged = 0;
                for (var life = 0; life < 3; life++)
                {
                    try
                    {
                        using var hub = new LoggedHub(files, settings);
                        Assert.InRange(hub.Count, acknowledged, int.MaxValue);
                        var found = hub.Count;
                        try
                        {
                            for (var i = 0; i < 40; i++) await Task.WhenAll(Enumerable.Range(0, dice.Next(1, 4)).Select(_ => hub.AddAsync()).ToList());
                        }
                        catch (TaskHubLogException)
                        {
                        }
                        acknowledged = found + hub.Acknowledged;
                    }
                    catch (IOException) when (files.IsDark)
                    {
                        // The power went while it was reading or beginning.
                    }
                    files = files.AfterPowerCut(dice);
                    files.PowerCutAt = life == 2 ? int.MaxValue : dice.Next(1, 120);
                }
                using var last = new LoggedHub(files, settings);
                Assert.InRange(last.Count, acknowledged, int.MaxValue);
            }
        }
    }

    [Fact]
    public async Task A_folder_has_one_owner()
    {
        var folder = Directory.CreateTempSubdirectory("taskhub-").FullName;
        try
        {
            using (var owner = new LoggedHub(DiskLogFiles.Open(folder)))
            {
                await owner.AddAsync(2);
                var refusal = Assert.Throws<TaskHubLogException>(() => DiskLogFiles.Open(folder));
                Assert.Contains($"The task hub in '{folder}' is in use: another process holds its lock file.", refusal.Message, StringComparison.Ordinal);
            }
            using var next = new LoggedHub(DiskLogFiles.Open(folder));
            Assert.Equal(2, next.Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A segment of so many changes, each made durable alone, and where each record ends.</summary>
    private static async Task<(byte[] Bytes, List<int> Ends)> WriteAsync(int count)
    {
        var files = new SimulatedFiles();
        var ends = new List<int>();
        using var hub = new LoggedHub(files);
        for (var i = 0; i < count; i++)
        {
            await hub.AddAsync();
            ends.Add(files.Bytes(First).Length);
        }
        return (files.Bytes(First), ends);
    }

    [Fact]
    public async Task The_log_shrinks_when_what_its_snapshot_holds_was_purged()
    {
        var files = new SimulatedFiles();
        var settings = new TaskHubLogSettings(SegmentBytes: 10_000, SnapshotBytes: 20_000);
        using (var hub = new LoggedHub(files, settings)) await hub.AddAsync(1_000);
        var full = Bytes(files);
        using (var hub = new LoggedHub(files, settings))
        {
            await hub.PurgeAllAsync();
            // The next changes find that a snapshot is due.
            await hub.AddAsync(20);
        }
        Assert.InRange(Bytes(files), 1, full / 5);
        using var again = new LoggedHub(files, settings);
        Assert.Equal(20, again.Count);
    }

    [Fact]
    public async Task A_snapshot_that_could_not_be_written_leaves_no_file()
    {
        var files = new SimulatedFiles();
        using var hub = new LoggedHub(files, new TaskHubLogSettings(SegmentBytes: 1_000, SnapshotBytes: 2_000));
        files.FailsToRename = true;
        await hub.AddAsync(500);
        hub.Dispose();
        Assert.Contains(hub.Warnings, w => w.Contains("could not be written; the next is tried later", StringComparison.Ordinal));
        Assert.DoesNotContain(files.List(), n => n.EndsWith(LogNames.Unfinished, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_batch_larger_than_a_piece_is_written_whole()
    {
        var files = new SimulatedFiles();
        using (var log = new TaskHubLog(files, new LogCapture().CreateLogger("log")))
        {
            Assert.Empty(log.ReadAll());
            await Task.WhenAll(Enumerable.Range(0, 5).Select(n => log.AppendAsync(Large(n)).AsTask()));
        }
        using var read = new TaskHubLog(files, new LogCapture().CreateLogger("log"));
        Assert.Equal(Enumerable.Range(0, 5).Select(Large), read.ReadAll());

        static HubChange Large(int n) => new InstanceCreated($"i{n}", new ExecutionStarted("Main", new string((char)('a' + n), 9 << 20)), World.Start.UtcDateTime, null);
    }

    private static long Bytes(SimulatedFiles files) => files.List().Sum(name =>
    {
        using var stream = files.OpenRead(name);
        return stream.Length;
    });
}
