namespace CcmFlow.Embedded.DurableTask;

/// <summary>
/// Thrown by an activity that gave up because the host stops: no result is recorded, and the activity runs again when the task hub
/// is opened next.
/// </summary>
public sealed class ActivityAbandonedException(Exception? cause = null) : Exception("The host stops before the activity has ended.", cause);
