namespace CcmFlow.Functions.Imports;

/// <summary>A roster that was handed in: what was given and how far it is. No name of a patient; what files were called is on the import's page alone.</summary>
/// <param name="By">Account of who handed it in, or "machine".</param>
/// <param name="AcceptedAt">UTC.</param>
/// <param name="AsOf">The day that "seen within 12 months" is told from.</param>
public sealed record ImportJob(string Practice, string Id, string By, DateTimeOffset AcceptedAt, DateOnly AsOf, IReadOnlyList<ImportFile> Files, ImportState State)
{
    /// <summary>Patients whose lines were taken.</summary>
    public int Read { get; init; }

    /// <summary>Those of them that are on the roster by now, in the order of their ids.</summary>
    public int Saved { get; init; }
    public int Eligible { get; init; }
    public int Rejected { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>For everybody but the import's page: without what the files were called and what tells them apart.</summary>
    public ImportJob WithoutGivenNames() => this with { Files = [.. Files.Select(file => file with { Given = null, Hash = null })] };

    public bool IsRunning => State is ImportState.Receiving or ImportState.Waiting or ImportState.Saving;
}

/// <param name="Name">As rejected lines call it.</param>
public sealed record ImportFile(string Name, long Bytes)
{
    /// <summary>As it was called by whoever chose it, which may be a patient's name: shown on the import's page, and nowhere else. Null: an earlier release took it in.</summary>
    public string? Given { get; init; }

    /// <summary>SHA-256 of its bytes, which tells another file under the same id. Null: an earlier release took it in.</summary>
    public string? Hash { get; init; }
}

public enum ImportState
{
    /// <summary>The files are not all stored yet.</summary>
    Receiving,

    /// <summary>Everything is stored; nothing is read.</summary>
    Waiting,

    /// <summary>Read; patients are put on the roster.</summary>
    Saving,
    Done,

    /// <summary>Storage did not take it over hours; what was saved stays.</summary>
    Failed,
}

/// <summary>Names an import in orchestrations.</summary>
public sealed record ImportRef(string Practice, string Id, int Failures = 0);
