using System.Text.Json;
using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Storage;

/// <summary>A record kept as JSON in a row. Long ones are cut over several columns: a string property holds 32,768 characters at most.</summary>
public static class JsonColumn
{
    private const int Limit = 32_000;

    public static void Set<T>(this TableEntity row, string column, T value)
    {
        var json = JsonSerializer.Serialize(value, CcmJson.Options);
        row[column] = json.Length <= Limit ? json : json[..Limit];
        for (var part = 1; part * Limit < json.Length; part++)
            row[$"{column}{part}"] = json.Substring(part * Limit, Math.Min(Limit, json.Length - (part * Limit)));
    }

    public static T? Get<T>(this TableEntity row, string column)
    {
        if (row.GetString(column) is not { Length: > 0 } json) return default;
        for (var part = 1; row.TryGetValue($"{column}{part}", out var more) && more is string text; part++) json += text;
        return JsonSerializer.Deserialize<T>(json, CcmJson.Options);
    }
}
