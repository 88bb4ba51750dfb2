namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>When files end.</summary>
/// <param name="SegmentBytes">A segment that is as long is closed and the next begun.</param>
/// <param name="SnapshotBytes">After as many bytes of changes, or those of the last snapshot if they are more, the next snapshot is taken.</param>
internal sealed record TaskHubLogSettings(int SegmentBytes = 32 << 20, int SnapshotBytes = 32 << 20);
