using CcmFlow.Functions.Trail;

namespace CcmFlow.Functions.Console.Trail;

/// <summary>A page of the audit trail, newest first.</summary>
/// <param name="Before">The number that the next page ends before; null on the last.</param>
public sealed record TrailModel(TrailFilter Filter, IReadOnlyList<TrailLink> Links, long All, string Head, long? Before)
{
    public bool? Broken { get; init; }

    public long? FirstBroken { get; init; }
}
