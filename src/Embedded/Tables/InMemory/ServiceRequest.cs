using Azure.Core;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>A request of the REST protocol, taken apart.</summary>
/// <param name="Method">GET, POST, PUT, PATCH, MERGE or DELETE.</param>
/// <param name="Resource">The last segment of the path, still percent-encoded.</param>
/// <param name="Query">Options such as $filter, decoded.</param>
/// <param name="IfMatch">Null: no condition.</param>
/// <param name="ReturnsContent">False: Prefer is return-no-content.</param>
/// <param name="Body">Empty when there is none.</param>
internal sealed record ServiceRequest(
    string Method, string Resource, IReadOnlyDictionary<string, string> Query, string? IfMatch, bool ReturnsContent, ReadOnlyMemory<byte> Body)
{
    public static ServiceRequest From(Request request)
    {
        request.Headers.TryGetValue("If-Match", out var ifMatch);
        request.Headers.TryGetValue("Prefer", out var prefer);
        return From(request.Method.Method, request.Uri.ToUri(), ifMatch, prefer, BodyOf(request));
    }

    public static ServiceRequest From(string method, Uri uri, string? ifMatch, string? prefer, ReadOnlyMemory<byte> body)
    {
        if (body.Length > Limits.BodyBytes) throw new RefusedException(Refusal.BodyTooLarge);
        var path = uri.AbsolutePath.TrimEnd('/');
        return new(method, path[(path.LastIndexOf('/') + 1)..], Options(uri.Query), ifMatch, prefer != "return-no-content", body);
    }

    private static byte[] BodyOf(Request request)
    {
        if (request.Content is null) return [];
        using var buffer = new MemoryStream();
        request.Content.WriteTo(buffer, CancellationToken.None);
        return buffer.ToArray();
    }

    private static Dictionary<string, string> Options(string query)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) options[Uri.UnescapeDataString(pair[..equals])] = Uri.UnescapeDataString(pair[(equals + 1)..]);
        }
        return options;
    }
}
