using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>
/// An entity-group transaction was refused as a whole; <see cref="FailedTransactionActionIndex"/> says because of which action.
/// </summary>
public class TableTransactionFailedException : RequestFailedException
{
    internal const string FailedIndexKey = "FailedEntity";

    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
    {
        foreach (var key in requestFailedException.Data.Keys) Data[key] = requestFailedException.Data[key];
        if (int.TryParse(Data[FailedIndexKey] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            FailedTransactionActionIndex = index;
    }

    /// <summary>Place of the refused action in the list that was submitted, from 0; null when the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
