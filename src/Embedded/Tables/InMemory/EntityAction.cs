namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>One write to an entity, read and checked, so that it can be done under the lock without parsing.</summary>
internal sealed record EntityAction(
    string Table, string PartitionKey, string RowKey, string Method, EntityBody? Body, ServiceRequest Request)
{
    public static EntityAction Read(ServiceRequest request)
    {
        var path = ResourcePath.Parse(request.Resource);
        var body = request.Method == "DELETE" ? null : EntityBody.Read(request.Body);
        var hasKeys = body is { PartitionKey: not null, RowKey: not null };
        if (request.Method == "POST" && !hasKeys) throw new RefusedException(Refusal.PropertiesNeedValue);
        if (request.Method != "POST" && !path.IsEntity) throw new RefusedException(Refusal.NotImplemented);
        var (partitionKey, rowKey) = (path.PartitionKey ?? body!.PartitionKey!, path.RowKey ?? body!.RowKey!);
        var action = new EntityAction(path.Table, partitionKey, rowKey, request.Method, body, request);
        if (body is not null) action.CheckLimits();
        if (request.IfMatch is { Length: > 0 } version && version != "*" && !version.EndsWith('"')) throw new RefusedException(Refusal.InvalidInput("The value of If-Match is no ETag."));
        return action;
    }

    public Answer Do(TableStore store)
    {
        if (!store.TryGet(Table, out var table)) return Refusal.TableNotFound;
        return Method switch
        {
            "POST" => Inserted(store.Insert(table, Body!)),
            "PUT" => store.Update(table, (PartitionKey, RowKey), Body!, isMerge: false, IfMatch),
            "PATCH" or "MERGE" => store.Update(table, (PartitionKey, RowKey), Body!, isMerge: true, IfMatch),
            "DELETE" when string.IsNullOrEmpty(IfMatch) => Refusal.InvalidInput("A delete needs the header If-Match."),
            "DELETE" => TableStore.Delete(table, (PartitionKey, RowKey), IfMatch),
            _ => Refusal.NotImplemented,
        };
    }

    private string? IfMatch => Request.IfMatch;

    private Answer Inserted(Answer answer)
    {
        if (answer.Entity is not { } entity) return answer;
        if (!Request.ReturnsContent) return answer with { Headers = Request.Applied };
        return Answer.Json(201, AnswerJson.Entity(Table, entity, null, Request.Format), Request.Format) with { Entity = entity, Headers = Request.Applied };
    }

    private void CheckLimits()
    {
        Limits.CheckKey(nameof(PartitionKey), PartitionKey);
        Limits.CheckKey(nameof(RowKey), RowKey);
        Limits.CheckProperties(Body!.Properties);
    }
}
