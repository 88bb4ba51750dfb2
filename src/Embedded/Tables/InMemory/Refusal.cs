using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>What the service refuses and why: the codes of learn.microsoft.com, "Table Storage error codes".</summary>
internal sealed record Refusal(int Status, string Code, string Message)
{
    public static readonly Refusal TableNotFound = new(404, "TableNotFound", "The table specified does not exist.");
    public static readonly Refusal ResourceNotFound = new(404, "ResourceNotFound", "The specified resource does not exist.");
    public static readonly Refusal TableAlreadyExists = new(409, "TableAlreadyExists", "The table specified already exists.");
    public static readonly Refusal EntityAlreadyExists = new(409, "EntityAlreadyExists", "The specified entity already exists.");
    public static readonly Refusal ConditionNotMet = new(412, "UpdateConditionNotSatisfied", "The update condition specified in the request was not satisfied.");
    public static readonly Refusal PropertiesNeedValue = new(400, "PropertiesNeedValue", "The values are not specified for all properties in the entity.");
    private static readonly Refusal EntityTooLarge = new(400, "EntityTooLarge", "The entity is larger than the maximum allowed size (1MB).");
    private static readonly Refusal TooManyProperties = new(400, "TooManyProperties", "The entity contains more properties than allowed (252).");
    private static readonly Refusal PropertyNameInvalid = new(400, "PropertyNameInvalid", "The property name is invalid.");
    private static readonly Refusal PropertyNameTooLong = new(400, "PropertyNameTooLong", "The property name exceeds the maximum allowed length (255).");
    private static readonly Refusal PropertyValueTooLarge = new(400, "PropertyValueTooLarge", "The property value exceeds the maximum allowed size (64KB). A string may have 32K characters.");
    private static readonly Refusal KeyValueTooLarge = new(400, "KeyValueTooLarge", "The key value exceeds the maximum allowed size (1KB).");
    public static readonly Refusal BodyTooLarge = new(413, "RequestBodyTooLarge", "The request body is too large and exceeds the maximum permissible limit.");
    public static readonly Refusal DifferentPartitions = new(400, "CommandsInBatchActOnDifferentPartitions", "All commands in a batch must operate on same entity group.");
    public static readonly Refusal DuplicateRow = new(400, "InvalidDuplicateRow", "The batch request contains multiple changes with same row key. An entity can appear only once in a batch request.");
    public static readonly Refusal TooManyChanges = InvalidInput("The batch request operation exceeds the maximum 100 changes per change set.");
    public static readonly Refusal InvalidTableName = new(400, "InvalidResourceName", "The specified resource name contains invalid characters.");
    public static readonly Refusal NotImplemented = new(501, "NotImplemented", "The requested operation is not implemented on the specified resource.");

    /// <summary>The refusal for a broken limit on a key or property.</summary>
    public static Refusal OfLimit(string code, string property) => code switch
    {
        ErrorCodes.EntityTooLarge => EntityTooLarge,
        ErrorCodes.TooManyProperties => TooManyProperties,
        ErrorCodes.PropertyNameTooLong => PropertyNameTooLong,
        ErrorCodes.PropertyNameInvalid => PropertyNameInvalid,
        ErrorCodes.PropertyValueTooLarge => PropertyValueTooLarge,
        ErrorCodes.KeyValueTooLarge => KeyValueTooLarge,
        _ => OutOfRange(property),
    };

    public static Refusal InvalidInput(string message) => new(400, "InvalidInput", message);

    public static Refusal OutOfRange(string what) => new(400, "OutOfRangeInput", $"The value of {what} is out of range.");
}
