namespace Microsoft.DurableTask;

/// <summary>Decides whether a failed call is made again; may wait with a durable timer first.</summary>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
