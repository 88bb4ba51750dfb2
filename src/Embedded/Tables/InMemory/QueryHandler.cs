using System.Globalization;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>Requests that read entities.</summary>
internal sealed class QueryHandler(TableStore store, Lock gate)
{
    public static int Top(ServiceRequest request)
    {
        if (!request.Query.TryGetValue("$top", out var text)) return Limits.EntitiesPerPage;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top);
        return isNumber && top is >= 1 and <= Limits.EntitiesPerPage ? top : throw new RefusedException(Refusal.OutOfRange("$top"));
    }

    public Answer Get(ServiceRequest request, ResourcePath path)
    {
        StoredEntity? entity;
        lock (gate)
        {
            if (!store.TryGet(path.Table, out var table)) return Refusal.TableNotFound;
            if (!table.TryGet(path.PartitionKey!, path.RowKey!, out entity)) return Refusal.ResourceNotFound;
        }
        return Answer.Json(200, AnswerJson.Entity(path.Table, entity, Select(request), request.Format), request.Format) with { Entity = entity };
    }

    public Answer List(ServiceRequest request, ResourcePath path)
    {
        var filter = request.Query.GetValueOrDefault("$filter") is { Length: > 0 } text ? FilterParser.Parse(text) : null;
        var top = Top(request);
        var start = Start(request);
        var found = new List<StoredEntity>();
        lock (gate)
        {
            if (!store.TryGet(path.Table, out var table)) return Refusal.TableNotFound;
            var candidates = table.Within(RangeOf(filter, PropertyNames.PartitionKey), RangeOf(filter, PropertyNames.RowKey), start);
            found.AddRange(candidates.Where(entity => filter is null || filter.Matches(entity.Find)).Take(top + 1));
        }
        var next = found.Count > top ? found[top] : null;
        if (next is not null) found.RemoveAt(top);
        return Answer.Json(200, AnswerJson.Entities(path.Table, found, Select(request), request.Format), request.Format) with
        {
            Headers = next is null ? [] : Continuation(next),
        };
    }

    private static KeyRange RangeOf(Filter? filter, string key) => filter?.RangeOf(key) ?? KeyRange.All;

    private static (string Name, string Value)[] Continuation(StoredEntity next) =>
    [
        ("x-ms-continuation-NextPartitionKey", PageToken.Encode(next.PartitionKey)),
        ("x-ms-continuation-NextRowKey", PageToken.Encode(next.RowKey)),
    ];

    private static (string PartitionKey, string RowKey)? Start(ServiceRequest request)
    {
        if (!request.Query.TryGetValue("NextPartitionKey", out var partitionKey)) return null;
        return (PageToken.Decode(partitionKey), request.Query.TryGetValue("NextRowKey", out var rowKey) ? PageToken.Decode(rowKey) : "");
    }

    private static HashSet<string>? Select(ServiceRequest request)
    {
        const StringSplitOptions Names = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var names = request.Query.GetValueOrDefault("$select")?.Split(',', Names);
        return names is { Length: > 0 } && !names.Contains("*") ? [.. names] : null;
    }
}
