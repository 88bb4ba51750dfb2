using System.Text.Json;
using Twilio.Base;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

internal static class TwilioErrors
{
    public static ApiConnectionException NotConnected(Request request, Exception cause) =>
        new($"Connection Error: {request.Method} {request.Uri.Host}", cause);

    public static Response ThrowIfRefused(Response? response)
    {
        if (response is null) throw new ApiConnectionException("Connection Error: No response received.");
        var status = (int)response.StatusCode;
        if (status is >= 200 and < 400) return response;
        throw Read(response.Content) is { } error
            ? new ApiException(error.Number("code") ?? 0, status, error.Text("message") ?? $"Unable to make request, {response.StatusCode}", error.Text("more_info")!)
            // As in the SDK: an answer that is not Twilio's own (a proxy's page) leaves Code and Status at 0.
            : new ApiException($"Api Error: {response.StatusCode}");
    }

    private static ResourceJson? Read(string? content)
    {
        try
        {
            return string.IsNullOrWhiteSpace(content) ? null : ResourceJson.Parse(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
