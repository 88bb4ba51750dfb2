using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>Sends requests as they are, past the checks of the client, and writes down what the protocol makes of them.</summary>
internal sealed class RawService(TableRest rest)
{
    public async Task<string> AnswerAsync(RawRequest raw, CancellationToken stop)
    {
        using var message = rest.Pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Parse(raw.Method);
        message.Request.Uri.Reset(new Uri(rest.Endpoint.ToString().TrimEnd('/') + raw.Path));
        message.Request.Headers.SetValue("Accept", "application/json");
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        foreach (var (name, value) in raw.Headers) message.Request.Headers.SetValue(name, value);
        if (raw.Body is not null) message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(raw.Body));
        await rest.Pipeline.SendAsync(message, stop);
        var response = message.Response;
        var code = response.IsError ? ErrorDetails.Failure(response).ErrorCode : null;
        string[] shown = ["ETag", "Preference-Applied", "x-ms-continuation-NextPartitionKey", "x-ms-continuation-NextRowKey", "x-ms-continuation-NextTableName"];
        var headers = string.Join(' ', shown.Where(response.Headers.Contains));
        return $"{response.Status} {code} [{headers}] {(response.IsError || response.ContentStream is null ? "" : Body(response.Content.ToString()))}";
    }

    /// <summary>JSON with sorted names, without what two services cannot share: instants, ETags and addresses.</summary>
    private static string Body(string text)
    {
        if (text.Length == 0 || text[0] != '{') return text.Length == 0 ? "" : "(no JSON)";
        return Sorted(JsonNode.Parse(text)).ToJsonString();
    }

    private static JsonNode Sorted(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.Where(property => !IsOwn(property.Key)).OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, Sorted(property.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        null => JsonValue.Create("null"),
        _ => node.DeepClone(),
    };

    private static bool IsOwn(string name) => name is "Timestamp" or "odata.etag" or "odata.metadata" or "odata.id" or "odata.editLink" or "odata.type";
}
