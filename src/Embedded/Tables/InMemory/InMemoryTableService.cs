using System.Globalization;
using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using CcmFlow.Embedded.Tables.InMemory;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables;

/// <summary>
/// A Table service in memory that answers the same REST protocol; plug it in as <c>TableClientOptions.Transport</c>.
/// Any account and key will do. Thread safe; every request is answered before the call returns.
/// </summary>
public sealed class InMemoryTableService : HttpPipelineTransport
{
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly TableHandler tables;
    private readonly QueryHandler queries;
    private readonly BatchHandler batches;
    private readonly TableStore store;
    private long requests;

    /// <param name="time">Gives entities their Timestamp; null: the system's clock.</param>
    public InMemoryTableService(TimeProvider? time = null)
    {
        this.time = time ?? TimeProvider.System;
        store = new TableStore(this.time);
        tables = new TableHandler(store, gate);
        queries = new QueryHandler(store, gate);
        batches = new BatchHandler(store, gate);
    }

    /// <summary>Requests answered so far; an entity-group transaction is one.</summary>
    public long Requests => Interlocked.Read(ref requests);

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        message.CancellationToken.ThrowIfCancellationRequested();
        var number = Interlocked.Increment(ref requests);
        var answer = Answer(message.Request);
        message.Response = ToResponse(answer, number);
        message.Response.ClientRequestId = message.Request.ClientRequestId;
    }

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        Process(message);
        return ValueTask.CompletedTask;
    }

    private Answer Answer(Request request)
    {
        try
        {
            return Route(ServiceRequest.From(request));
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private Answer Route(ServiceRequest request)
    {
        if (Uri.UnescapeDataString(request.Resource) == "$batch") return batches.Handle(request);
        var path = ResourcePath.Parse(request.Resource);
        var isTables = request.Resource.StartsWith("Tables", StringComparison.Ordinal) && !path.IsEntity;
        return (request.Method, isTables, path.IsEntity) switch
        {
            ("POST", true, _) => tables.Create(request),
            ("DELETE", true, _) => tables.Delete(path),
            ("GET", true, _) when request.Resource.StartsWith("Tables('", StringComparison.Ordinal) => tables.Get(request, path),
            ("GET", true, _) => tables.List(request),
            ("GET", _, true) => queries.Get(request, path),
            ("GET", _, false) => queries.List(request, path),
            _ => Write(EntityAction.Read(request)),
        };
    }

    private Answer Write(EntityAction action)
    {
        lock (gate) return action.Do(store);
    }

    private BufferedResponse ToResponse(Answer answer, long number)
    {
        var response = new BufferedResponse(answer.Status, ((HttpStatusCode)answer.Status).ToString(), answer.Body);
        response.Add("x-ms-request-id", number.ToString(CultureInfo.InvariantCulture));
        response.Add("x-ms-version", "2020-12-06");
        response.Add("Date", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        if (answer.Body is not null) response.Add("Content-Type", answer.ContentType);
        if (answer.Entity is { } entity) response.Add("ETag", entity.ETag);
        if (answer.Refusal is { } refusal) response.Add("x-ms-error-code", refusal.Code);
        foreach (var (name, value) in answer.Headers) response.Add(name, value);
        return response;
    }
}
