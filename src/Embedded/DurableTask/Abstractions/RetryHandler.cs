namespace Microsoft.DurableTask;

/// <summary>Decides whether a failed call is made again. The engine adds no delay of its own.</summary>
public delegate bool RetryHandler(RetryContext retryContext);
