using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Puts our own repeatability id into a request of SmsClient, which makes a new one at each call: an activity that runs twice would send twice.
/// It runs before the request is signed.
/// </summary>
public sealed class RepeatabilityPolicy : HttpPipelinePolicy
{
    private const string Property = "CcmFlow.Repeatability";
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Until disposed, requests of this flow carry the id and the date.</summary>
    public static IDisposable Begin(Guid id, DateTimeOffset firstSent) =>
        HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = (id, firstSent) });

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Write(message);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Write(message);
        return ProcessNextAsync(message, pipeline);
    }

    private static void Write(HttpMessage message)
    {
        if (!message.TryGetProperty(Property, out var value) || value is not (Guid id, DateTimeOffset firstSent) || message.Request.Content is not { } content) return;
        using var sent = new MemoryStream();
        content.WriteTo(sent, message.CancellationToken);
        var body = JsonNode.Parse(sent.GetBuffer().AsSpan(0, (int)sent.Length))!;
        // One recipient a request: a second one would need an id of its own.
        var recipient = body["smsRecipients"]!.AsArray().Single()!;
        recipient["repeatabilityRequestId"] = id.ToString();
        recipient["repeatabilityFirstSent"] = firstSent.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body, Unescaped));
    }
}
