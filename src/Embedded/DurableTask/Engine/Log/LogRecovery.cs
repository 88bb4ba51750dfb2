using System.Buffers.Binary;
using System.Text.Json;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>
/// Reads a folder back: the newest snapshot, then the segments from there on. What a crash left half written can only be the
/// end of the last segment; it is cut off and said so. Anything else that is not whole stops the start, and no file is touched.
/// </summary>
internal sealed class LogRecovery(ILogFiles files, ILogger logger)
{
    /// <summary>The number of the next change, once all were read.</summary>
    public long Next { get; private set; }

    public long SnapshotBytes { get; private set; }

    /// <summary>About how many instances the snapshot holds.</summary>
    public long SnapshotInstances { get; private set; }

    public long SegmentBytes { get; private set; }

    public IEnumerable<HubChange> Read()
    {
        var names = files.List();
        var snapshots = LogNames.Firsts(names, LogNames.Snapshot);
        var segments = LogNames.Firsts(names, LogNames.Segment);
        if (snapshots is [.., var newest])
        {
            foreach (var change in ReadSnapshot(newest)) yield return change;
            Next = newest;
        }
        // A crash between the snapshot's rename and the removal of what it replaces leaves both.
        var replaced = segments.Count(first => first < Next);
        for (var i = replaced; i < segments.Count; i++)
        {
            if (segments[i] != Next)
                throw Damaged(LogNames.Of(segments[i], LogNames.Segment), 0, $"it should begin with change {Next}: a segment is missing");
            foreach (var change in ReadSegment(segments[i], isLast: i == segments.Count - 1)) yield return change;
        }
        // Only now, when everything was found whole.
        foreach (var name in names.Where(n => n.EndsWith(LogNames.Unfinished, StringComparison.Ordinal))) files.Delete(name);
        foreach (var old in snapshots.SkipLast(1)) files.Delete(LogNames.Of(old, LogNames.Snapshot));
        foreach (var old in segments.Take(replaced)) files.Delete(LogNames.Of(old, LogNames.Segment));
    }

    private IEnumerable<HubChange> ReadSegment(long first, bool isLast)
    {
        var name = LogNames.Of(first, LogNames.Segment);
        var bytes = ReadAllBytes(name);
        // The magic is durable before the first record is written.
        var at = LogFrame.Magic.Length;
        if (!bytes.AsSpan().StartsWith(LogFrame.Magic))
        {
            if (!isLast || LogFrame.WasCommitted(bytes, 0)) throw Damaged(name, 0, "its first bytes are not those of a log");
            at = 0;
        }
        while (at > 0 && LogFrame.Read(bytes.AsSpan(at), out _) is > 0 and var length)
        {
            yield return Parse(bytes.AsSpan(at + LogFrame.HeaderLength, length - LogFrame.HeaderLength), name, at);
            Next++;
            at += length;
        }
        if (at < bytes.Length)
        {
            if (!isLast || LogFrame.WasCommitted(bytes, at)) throw Damaged(name, at, "a record that was once committed there does not match its checksum");
            logger.LogWarning(
                "The task hub's log ends in a record that was not completely written, as after a crash: {Bytes} bytes dropped from {File} at offset {Offset}. Nothing acknowledged is lost.",
                bytes.Length - at, Path.Combine(files.Folder, name), at);
        }
        // Also when nothing is cut: what this process reads and acts on may lie in the cache of the system only.
        if (isLast) Cut(name, at);
        SegmentBytes += at;
    }

    private void Cut(string name, long length)
    {
        try
        {
            files.Truncate(name, length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TaskHubLogException($"The task hub's log '{Path.Combine(files.Folder, name)}' cannot be written: {e.Message}", e);
        }
    }

    private IEnumerable<HubChange> ReadSnapshot(long first)
    {
        var name = LogNames.Of(first, LogNames.Snapshot);
        using var stream = files.OpenRead(name);
        SnapshotBytes = stream.Length;
        var buffer = new byte[1 << 16];
        if (stream.ReadAtLeast(buffer.AsSpan(0, LogFrame.Magic.Length), LogFrame.Magic.Length, false) < LogFrame.Magic.Length
            || !buffer.AsSpan().StartsWith(LogFrame.Magic))
            throw Damaged(name, 0, "its first bytes are not those of a snapshot");
        for (long at = LogFrame.Magic.Length; ;)
        {
            var length = ReadFrame(stream, ref buffer);
            if (length == 0) throw Damaged(name, at, "it ends early or a record does not match its checksum");
            var change = Parse(buffer.AsSpan(LogFrame.HeaderLength, length - LogFrame.HeaderLength), name, at);
            // Written last, so that a snapshot without it is not whole.
            if (change is SnapshotCompleted) yield break;
            SnapshotInstances++;
            yield return change;
            at += length;
        }
    }

    private static int ReadFrame(Stream stream, ref byte[] buffer)
    {
        if (stream.ReadAtLeast(buffer.AsSpan(0, LogFrame.HeaderLength), LogFrame.HeaderLength, false) < LogFrame.HeaderLength) return 0;
        var payload = BinaryPrimitives.ReadInt32LittleEndian(buffer);
        if (payload <= 0 || payload > stream.Length - stream.Position) return 0;
        var length = LogFrame.HeaderLength + payload;
        if (length > buffer.Length) Array.Resize(ref buffer, Math.Max(length, buffer.Length * 2));
        stream.ReadExactly(buffer, LogFrame.HeaderLength, payload);
        return LogFrame.Read(buffer.AsSpan(0, length), out _);
    }

    private HubChange Parse(ReadOnlySpan<byte> payload, string name, long at)
    {
        try
        {
            return JsonSerializer.Deserialize(payload, HubJson.Changes.HubChange)!;
        }
        catch (JsonException e)
        {
            throw new TaskHubLogException(
                $"The record at offset {at} of '{Path.Combine(files.Folder, name)}' is whole but not known to this version. Nothing was changed.", e);
        }
    }

    private byte[] ReadAllBytes(string name)
    {
        using var stream = files.OpenRead(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private TaskHubLogException Damaged(string name, long at, string what) => new(
        $"The task hub's log is damaged: '{Path.Combine(files.Folder, name)}', offset {at}: {what}. Nothing was changed. " +
        "Restore the folder from a backup, or move it away to begin with an empty task hub.");
}
