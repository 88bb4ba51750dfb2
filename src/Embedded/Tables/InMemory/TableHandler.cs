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
            if (store.Create(name) is { } refusal) return refusal;
            var answer = request.ReturnsContent ? Answer.Json(201, AnswerJson.Table(name, request.Format), request.Format) : Answer.NoContent;
            return answer with { Headers = request.Applied };
        }
    }

    public Answer Delete(ResourcePath path)
    {
        lock (gate) return store.Drop(path.Table) is { } refusal ? refusal : Answer.NoContent;
    }

    public Answer Get(ServiceRequest request, ResourcePath path)
    {
        lock (gate)
        {
            return store.TryGet(path.Table, out var table) ? Answer.Json(200, AnswerJson.Table(table.Name, request.Format), request.Format) : Refusal.ResourceNotFound;
        }
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
        if (names.Count <= top) return Answer.Json(200, AnswerJson.Tables(names, request.Format), request.Format);
        var next = ("x-ms-continuation-NextTableName", PageToken.Encode(names[top]));
        return Answer.Json(200, AnswerJson.Tables(names.Take(top), request.Format), request.Format) with { Headers = [next] };
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
