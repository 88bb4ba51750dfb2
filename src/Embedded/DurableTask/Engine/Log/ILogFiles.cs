namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>The few things that a log asks of a folder, so that tests can make each of them fail.</summary>
internal interface ILogFiles : IDisposable
{
    /// <summary>For messages.</summary>
    string Folder { get; }

    IReadOnlyList<string> List();

    Stream OpenRead(string name);

    /// <summary>A new, empty file; one of the same name is replaced.</summary>
    ILogFile Create(string name);

    /// <summary>Cuts the file to its first <paramref name="length"/> bytes and makes these durable.</summary>
    void Truncate(string name, long length);

    void Rename(string from, string to);

    void Delete(string name);

    /// <summary>Makes creations and renames durable.</summary>
    void SyncFolder();
}

internal interface ILogFile : IDisposable
{
    void Write(ReadOnlySpan<byte> bytes, long offset);

    /// <summary>Completes when what was written would survive a power cut.</summary>
    void Sync();
}
