namespace CcmFlow.Embedded.Tables.Wire;

internal static class PropertyNames
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "ETag";
    public const string ODataETag = "odata.etag";
    public const string TableName = "TableName";

    public static bool IsKey(string name) => name is PartitionKey or RowKey;

    /// <summary>Given by the service, never sent to it.</summary>
    public static bool IsFromService(string name) => name is Timestamp or ETag or ODataETag;
}
