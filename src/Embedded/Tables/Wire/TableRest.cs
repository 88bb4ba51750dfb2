using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Builds and sends the requests of the Table service's REST protocol for one account.</summary>
internal sealed class TableRest
{
    // What is expected is not thrown, and not logged as an error either.
    public static readonly ResponseClassifier MissingIsFine = new StatusCodeClassifier([200, 204, 404]);
    public static readonly ResponseClassifier ExistingIsFine = new StatusCodeClassifier([201, 204, 409]);
    private const string Json = "application/json;odata=minimalmetadata";
    private readonly string version;
    private readonly string root;

    public TableRest(StorageAccount account, TableClientOptions? options)
    {
        options ??= new();
        Endpoint = account.Endpoint;
        root = Endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
        version = options.VersionString;
        Pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { account.Authentication },
            RequestFailedDetailsParser = ErrorDetails.Parser,
        });
    }

    public Uri Endpoint { get; }

    public HttpPipeline Pipeline { get; }

    public HttpMessage CreateTable(string table) => WithBody(Message(RequestMethod.Post, "/Tables"), json =>
    {
        json.WriteStartObject();
        json.WriteString(PropertyNames.TableName, table);
        json.WriteEndObject();
    });

    public HttpMessage DeleteTable(string table) => Message(RequestMethod.Delete, $"/Tables('{Escape(table)}')");

    public HttpMessage QueryTables(string? filter, int? top, string? nextTable)
    {
        var message = Message(RequestMethod.Get, "/Tables");
        AddQuery(message, filter, top, select: null);
        AddQuery(message, "NextTableName", nextTable);
        return message;
    }

    public HttpMessage Insert(string table, ITableEntity entity)
    {
        CheckKeys(entity);
        var message = Message(RequestMethod.Post, "/" + Escape(table));
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return WithBody(message, json => EntityMap.Write(json, entity));
    }

    /// <param name="table">The table's name.</param>
    /// <param name="entity">What is written.</param>
    /// <param name="mode">Merge or replace.</param>
    /// <param name="ifMatch">Null: insert when missing. "*": any version. Otherwise: that version only.</param>
    public HttpMessage Update(string table, ITableEntity entity, TableUpdateMode mode, string? ifMatch)
    {
        CheckKeys(entity);
        var method = mode == TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;
        var message = Message(method, EntityPath(table, entity.PartitionKey, entity.RowKey));
        if (ifMatch is not null) message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, ifMatch);
        return WithBody(message, json => EntityMap.Write(json, entity));
    }

    public HttpMessage Delete(string table, string partitionKey, string rowKey, string ifMatch)
    {
        var message = Message(RequestMethod.Delete, EntityPath(table, partitionKey, rowKey));
        message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, ifMatch);
        return message;
    }

    public HttpMessage Get(string table, string partitionKey, string rowKey, string? select)
    {
        var message = Message(RequestMethod.Get, EntityPath(table, partitionKey, rowKey));
        AddQuery(message, "$select", select);
        return message;
    }

    public HttpMessage Query(string table, string? filter, int? top, string? select, ContinuationToken next)
    {
        var message = Message(RequestMethod.Get, $"/{Escape(table)}()");
        AddQuery(message, filter, top, select);
        AddQuery(message, "NextPartitionKey", next.PartitionKey);
        AddQuery(message, "NextRowKey", next.RowKey);
        return message;
    }

    public HttpMessage Batch(BatchContent content)
    {
        var message = Message(RequestMethod.Post, "/$batch", format: false);
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, content.ContentType);
        message.Request.Content = RequestContent.Create(content.ToBytes());
        return message;
    }

    /// <summary>Sends, and throws what the service refused unless the message's classifier says that it is expected.</summary>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.IsError ? throw ErrorDetails.Failure(message.Response) : message.Response;
    }

    private static string Escape(string text) => Uri.EscapeDataString(text);

    private static string EscapeKey(string key, string name)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        return Escape(key.Replace("'", "''", StringComparison.Ordinal));
    }

    private static string EntityPath(string table, string partitionKey, string rowKey) =>
        $"/{Escape(table)}(PartitionKey='{EscapeKey(partitionKey, nameof(partitionKey))}',RowKey='{EscapeKey(rowKey, nameof(rowKey))}')";

    private static void CheckKeys(ITableEntity entity)
    {
        NotSent.CheckKey(nameof(entity.PartitionKey), entity.PartitionKey);
        NotSent.CheckKey(nameof(entity.RowKey), entity.RowKey);
    }

    private static HttpMessage WithBody(HttpMessage message, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer)) write(json);
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        message.Request.Content = RequestContent.Create(buffer.WrittenMemory);
        return message;
    }

    private static void AddQuery(HttpMessage message, string? filter, int? top, string? select)
    {
        AddQuery(message, "$filter", string.IsNullOrEmpty(filter) ? null : filter);
        AddQuery(message, "$top", top?.ToString(CultureInfo.InvariantCulture));
        AddQuery(message, "$select", select);
    }

    private static void AddQuery(HttpMessage message, string name, string? value)
    {
        if (value is not null) message.Request.Uri.AppendQuery(name, value, escapeValue: true);
    }

    private HttpMessage Message(RequestMethod method, string path, bool format = true)
    {
        var message = Pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri(root + path));
        if (format) request.Uri.AppendQuery("$format", Json, escapeValue: true);
        request.Headers.SetValue("x-ms-version", version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue("MaxDataServiceVersion", "3.0;NetFx");
        request.Headers.SetValue(HttpHeader.Names.Accept, Json);
        return message;
    }
}
