using Azure.Data.Tables;

namespace CcmFlow.Functions.Storage;

public static class RequiredColumn
{
    /// <summary>A column that every row of the table has.</summary>
    public static string Text(this TableEntity row, string column) =>
        row.GetString(column) ?? throw new InvalidOperationException($"A stored row lacks its column '{column}'.");
}
