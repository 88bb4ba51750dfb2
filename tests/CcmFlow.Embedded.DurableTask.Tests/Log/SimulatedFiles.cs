using CcmFlow.Embedded.DurableTask.Engine.Log;

namespace CcmFlow.Embedded.DurableTask.Tests.Log;

/// <summary>
/// A folder in memory that knows what a power cut would leave: bytes that were not synced may be lost from any byte on, or lost in
/// the middle; names that were not synced may be the old ones. It can also be full, be read-only, or lose power at a chosen call.
/// </summary>
internal sealed class SimulatedFiles : ILogFiles
{
    private readonly Lock gate = new();
    private Dictionary<string, Content> names = [];
    private Dictionary<string, Content> durableNames = [];

    public string Folder => "/simulated";

    public int Calls { get; private set; }

    /// <summary>The power goes at this call, in the middle of it when it is a write.</summary>
    public int PowerCutAt { get; set; } = int.MaxValue;

    /// <summary>How much more fits; what is beyond is a short write and an error.</summary>
    public long BytesFree { get; set; } = long.MaxValue;

    public bool IsReadOnly { get; set; }

    public bool FailsToSync { get; set; }

    public bool FailsToRename { get; set; }

    public bool IsDark => Calls >= PowerCutAt;

    public static SimulatedFiles With(string name, byte[] bytes)
    {
        var files = new SimulatedFiles();
        files.names[name] = files.durableNames[name] = new() { Cached = [.. bytes], Durable = [.. bytes] };
        return files;
    }

    public byte[] Bytes(string name) => [.. names[name].Cached];

    public void Put(string name, byte[] bytes) => names[name] = durableNames[name] = new() { Cached = [.. bytes], Durable = [.. bytes] };

    /// <summary>What the next process finds after the power came back.</summary>
    public SimulatedFiles AfterPowerCut(Random dice)
    {
        lock (gate)
        {
            var found = new SimulatedFiles();
            foreach (var (name, content) in dice.Next(2) == 0 ? names : durableNames) found.Put(name, content.AfterPowerCut(dice));
            return found;
        }
    }

    public IReadOnlyList<string> List() => Do(() => names.Keys.ToList());

    public Stream OpenRead(string name) => Do(() => new MemoryStream([.. names[name].Cached]));

    public ILogFile Create(string name) => Do(() =>
    {
        ThrowIfReadOnly();
        return new Open(this, names[name] = new());
    });

    public void Truncate(string name, long length) => Do(() =>
    {
        ThrowIfReadOnly();
        var content = names[name];
        content.Cached.RemoveRange((int)length, content.Cached.Count - (int)length);
        content.Durable = [.. content.Cached];
        return 0;
    });

    public void Rename(string from, string to) => Do(() =>
    {
        if (FailsToRename) throw new IOException("No renames.");
        names[to] = names[from];
        return names.Remove(from);
    });

    public void Delete(string name) => Do(() => names.Remove(name));

    public void SyncFolder() => Do(() => durableNames = new(names));

    public void Dispose()
    {
    }

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) throw new UnauthorizedAccessException("Read-only file system.");
    }

    private T Do<T>(Func<T> call)
    {
        lock (gate)
        {
            if (++Calls >= PowerCutAt) throw new IOException("No power.");
            return call();
        }
    }

    private sealed class Content
    {
        public List<byte> Cached { get; set; } = [];

        public List<byte> Durable { get; set; } = [];

        public byte[] AfterPowerCut(Random dice)
        {
            // The cache is a list of pages, some of which had been written out by chance.
            var left = Cached[..(Durable.Count <= Cached.Count ? dice.Next(Durable.Count, Cached.Count + 1) : Cached.Count)];
            for (var i = Durable.Count; i < left.Count && dice.Next(3) == 0; i += 64)
            {
                for (var k = i; k < Math.Min(i + 64, left.Count); k++) left[k] = 0;
            }
            return [.. left];
        }
    }

    private sealed class Open(SimulatedFiles files, Content content) : ILogFile
    {
        public void Write(ReadOnlySpan<byte> bytes, long offset)
        {
            lock (files.gate)
            {
                if (files.IsDark) throw new IOException("No power.");
                var fits = (int)Math.Min(bytes.Length, files.BytesFree);
                var cut = ++files.Calls >= files.PowerCutAt;
                if (cut) fits /= 2;
                content.Cached.RemoveRange((int)offset, content.Cached.Count - (int)offset);
                content.Cached.AddRange(bytes[..fits]);
                files.BytesFree -= fits;
                if (cut) throw new IOException("No power.");
                if (fits < bytes.Length) throw new IOException("No space left on device.");
            }
        }

        public void Sync() => files.Do(() =>
        {
            if (files.FailsToSync) throw new IOException("Input/output error.");
            return content.Durable = [.. content.Cached];
        });

        public void Dispose()
        {
        }
    }
}
