namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Error codes of the service that are told on this side of the wire too (learn.microsoft.com, "Table Storage error codes").</summary>
internal static class ErrorCodes
{
    public const string CommandsInBatchActOnDifferentPartitions = nameof(CommandsInBatchActOnDifferentPartitions);
    public const string EntityTooLarge = nameof(EntityTooLarge);
    public const string InvalidDuplicateRow = nameof(InvalidDuplicateRow);
    public const string InvalidInput = nameof(InvalidInput);
    public const string KeyValueTooLarge = nameof(KeyValueTooLarge);
    public const string OutOfRangeInput = nameof(OutOfRangeInput);
    public const string PropertyNameInvalid = nameof(PropertyNameInvalid);
    public const string PropertyNameTooLong = nameof(PropertyNameTooLong);
    public const string PropertyValueTooLarge = nameof(PropertyValueTooLarge);
    public const string RequestBodyTooLarge = nameof(RequestBodyTooLarge);
    public const string TooManyProperties = nameof(TooManyProperties);
}
