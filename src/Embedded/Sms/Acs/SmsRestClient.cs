using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication.Sms;

/// <summary>The operation "send" of the service's REST interface.</summary>
internal sealed class SmsRestClient(HttpPipeline pipeline, Uri endpoint, string apiVersion, TimeProvider clock)
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<Response<IReadOnlyList<SmsSendResult>>> SendAsync(
        string from, IEnumerable<string> to, string message, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        using var sending = CreateMessage(from, to, message, options);
        await pipeline.SendAsync(sending, cancellationToken);
        return Read(sending.Response);
    }

    public Response<IReadOnlyList<SmsSendResult>> Send(
        string from, IEnumerable<string> to, string message, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        using var sending = CreateMessage(from, to, message, options);
        pipeline.Send(sending, cancellationToken);
        return Read(sending.Response);
    }

    private static Response<IReadOnlyList<SmsSendResult>> Read(Response response)
    {
        if (response.Status != 202) throw new RequestFailedException(response);
        using var body = JsonDocument.Parse(response.Content);
        IReadOnlyList<SmsSendResult> results = [.. body.RootElement.GetProperty("value").EnumerateArray().Select(ReadResult)];
        return Response.FromValue(results, response);
    }

    private static SmsSendResult ReadResult(JsonElement result) => new(
        result.GetProperty("to").GetString()!,
        result.TryGetProperty("messageId", out var id) ? id.GetString() : null,
        result.GetProperty("httpStatusCode").GetInt32(),
        result.GetProperty("successful").GetBoolean(),
        result.TryGetProperty("errorMessage", out var error) ? error.GetString() : null);

    private HttpMessage CreateMessage(string from, IEnumerable<string> to, string message, SmsSendOptions? options)
    {
        var sending = pipeline.CreateMessage();
        var request = sending.Request;
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/sms", escape: false);
        request.Uri.AppendQuery("api-version", apiVersion);
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("Content-Type", "application/json");
        request.Content = RequestContent.Create(Body(from, to, message, options));
        return sending;
    }

    // The repeatability id is made once a call: the pipeline's own retries repeat it, so that nobody gets a text twice.
    private ReadOnlyMemory<byte> Body(string from, IEnumerable<string> to, string message, SmsSendOptions? options)
    {
        var firstSent = clock.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Unescaped))
        {
            json.WriteStartObject();
            json.WriteString("from", from);
            json.WriteStartArray("smsRecipients");
            foreach (var recipient in to)
            {
                json.WriteStartObject();
                json.WriteString("to", recipient);
                json.WriteString("repeatabilityRequestId", Guid.NewGuid().ToString());
                json.WriteString("repeatabilityFirstSent", firstSent);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteString("message", message);
            WriteOptions(json, options);
            json.WriteEndObject();
        }
        return body.ToArray();
    }

    private static void WriteOptions(Utf8JsonWriter json, SmsSendOptions? options)
    {
        if (options is null) return;
        json.WriteStartObject("smsSendOptions");
        json.WriteBoolean("enableDeliveryReport", options.EnableDeliveryReport);
        if (options.Tag is not null) json.WriteString("tag", options.Tag);
        json.WriteEndObject();
    }
}
