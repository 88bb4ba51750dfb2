namespace CcmFlow.Bench.Engine.Crash;

/// <summary>What lies in the folder of a crash run.</summary>
/// <param name="Path">The folder.</param>
internal sealed record CrashFolder(string Path)
{
    public string TaskHub => System.IO.Path.Combine(Path, "taskhub");

    /// <summary>A line for each run of an activity: instance, step, what it was given, what it gave.</summary>
    public string Ledger => System.IO.Path.Combine(Path, "ledger");

    /// <summary>What the child's clients were promised in earlier rounds, as the parent heard it.</summary>
    public string Acknowledged => System.IO.Path.Combine(Path, "acknowledged");
}
