namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>
/// The way to a clearinghouse and back. Expected trouble is a value; what is thrown when fetching is passing and the caller
/// comes again.
/// </summary>
public interface IClearinghouse
{
    /// <summary>The same bytes under the same key have one effect however often they are sent.</summary>
    bool ResendIsSafe { get; }

    Task<Submission> SubmitAsync(OutboundInterchange interchange, CancellationToken cancellation);

    /// <summary>After an unknown outcome: whether the interchange arrived. Null: this way cannot tell.</summary>
    Task<bool?> HasAsync(OutboundInterchange interchange, CancellationToken cancellation);

    /// <summary>Names of the files that wait to be fetched, oldest first as far as the other side tells.</summary>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation);

    Task<byte[]> ReadAsync(string name, CancellationToken cancellation);

    /// <summary>The file is stored here for good: it may go there. A file that is gone already is no fault.</summary>
    Task ConfirmAsync(string name, CancellationToken cancellation);
}
