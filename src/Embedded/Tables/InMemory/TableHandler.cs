using System.Text.Json;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>Requests about tables: create, delete, list.</summary>
internal sealed class TableHandler(TableStore store, Lock gate)
{
    public Answer Create(ServiceRequest request)
    {
        var name = ReadName(request.Body);
        Limits.CheckTableName(name);
        lock (gate)
        {
            return store.Create(name) is { } refusal ? refusal : new Answer(201) { Body = AnswerJson.Table(name) };
        }
    }

    public Answer Delete(ResourcePath path)
    {
        lock (gate) return store.Drop(path.Table) is { } refusal ? refusal : Answer.NoContent;
    }

    public Answer List(ServiceRequest request)
    {
        var filter = request.Query.GetValueOrDefault("$filter") is { Length: > 0 } text ? FilterParser.Parse(text) : null;
        var top = QueryHandler.Top(request);
        var start = request.Query.GetValueOrDefault("NextTableName") is { } token ? PageToken.Decode(token) : "";
        List<string> names;
        lock (gate)
        {
            names = [.. store.NamesFrom(start).Where(name => Matches(filter, name)).Take(top + 1)];
        }
        if (names.Count <= top) return new(200) { Body = AnswerJson.Tables(names) };
        var next = ("x-ms-continuation-NextTableName", PageToken.Encode(names[top]));
        return new(200) { Body = AnswerJson.Tables(names.Take(top)), Headers = [next] };
    }

    private static bool Matches(Filter? filter, string table) =>
        filter is null || filter.Matches(name => name == PropertyNames.TableName ? table : null);

    private static string ReadName(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty(PropertyNames.TableName).GetString() ?? "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RefusedException(Refusal.PropertiesNeedValue);
        }
    }
}
