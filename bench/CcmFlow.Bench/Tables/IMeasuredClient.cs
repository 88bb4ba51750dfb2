namespace CcmFlow.Bench.Tables;

/// <summary>One of the clients that are compared.</summary>
internal interface IMeasuredClient : IAsyncDisposable
{
    /// <summary>Does the work, checks it, and says how many seconds it took.</summary>
    Task<double> RunAsync(TableOrder order);
}
