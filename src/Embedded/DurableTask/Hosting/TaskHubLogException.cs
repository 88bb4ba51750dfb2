namespace CcmFlow.Embedded.DurableTask;

/// <summary>
/// The log of a task hub cannot be opened, or has failed. After a failed write (disk full, read-only, I/O error) the hub
/// accepts nothing more: what the failed call asked for has not happened, and everything acknowledged before it is kept.
/// </summary>
public sealed class TaskHubLogException(string message, Exception? cause = null) : IOException(message, cause);
