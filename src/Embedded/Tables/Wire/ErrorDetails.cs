using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Reads error code and message out of the service's odata.error.</summary>
internal sealed class ErrorDetails : RequestFailedDetailsParser
{
    public static ErrorDetails Parser { get; } = new();

    public static RequestFailedException Failure(Response response) => new(response, null, Parser);

    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        if (!TryRead(response, out var code, out var message)) return false;
        error = new ResponseError(code, message);
        if (FailedIndex(message) is { } index)
            data = new Dictionary<string, string> { [TableTransactionFailedException.FailedIndexKey] = index };
        return true;
    }

    private static bool TryRead(Response response, out string? code, out string? message)
    {
        response.Headers.TryGetValue("x-ms-error-code", out code);
        message = null;
        if (response.ContentStream is not { CanSeek: true } body || body.Length == 0) return code is not null;
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            if (!json.RootElement.TryGetProperty("odata.error", out var error)) return code is not null;
            if (error.TryGetProperty("code", out var codeJson) && codeJson.GetString() is { Length: > 0 } inner) code = inner;
            if (error.TryGetProperty("message", out var messageJson)) message = messageJson.GetProperty("value").GetString();
            return true;
        }
        catch (JsonException)
        {
            // Not the service but something before it answered (a proxy's HTML page): the status alone has to do.
            return code is not null;
        }
    }

    /// <summary>In an entity-group transaction the message starts with the index of the refused action: "2:The specified …".</summary>
    private static string? FailedIndex(string? message)
    {
        var colon = message?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon is > 0 and <= 3 && message.AsSpan(0, colon).IndexOfAnyExceptInRange('0', '9') < 0 ? message![..colon] : null;
    }
}
