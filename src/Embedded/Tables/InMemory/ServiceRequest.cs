using Azure.Core;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>A request of the REST protocol, taken apart.</summary>
/// <param name="Method">GET, POST, PUT, PATCH, MERGE or DELETE.</param>
/// <param name="Resource">The last segment of the path, still percent-encoded.</param>
/// <param name="Query">Options such as $filter, decoded.</param>
/// <param name="IfMatch">Null: no condition.</param>
/// <param name="Prefer">return-content, return-no-content or null.</param>
/// <param name="Format">The form that the answer shall have.</param>
/// <param name="Body">Empty when there is none.</param>
internal sealed record ServiceRequest(
    string Method, string Resource, IReadOnlyDictionary<string, string> Query, string? IfMatch, string? Prefer, AnswerFormat Format, ReadOnlyMemory<byte> Body)
{
    public bool ReturnsContent => Prefer != "return-no-content";

    /// <summary>What of the answer tells that the preference was heard.</summary>
    public (string Name, string Value)[] Applied => [("Preference-Applied", ReturnsContent ? "return-content" : "return-no-content")];

    public static ServiceRequest From(Request request) => From(
        request.Method.Method, request.Uri.ToUri(), name => request.Headers.TryGetValue(name, out var value) ? value : null, BodyOf(request));

    public static ServiceRequest From(string method, Uri uri, Func<string, string?> header, ReadOnlyMemory<byte> body)
    {
        if (body.Length > Limits.BodyBytes) throw new RefusedException(Refusal.BodyTooLarge);
        var path = uri.AbsolutePath.TrimEnd('/');
        var place = path.LastIndexOf('/');
        var query = Options(uri.Query);
        var format = new AnswerFormat(AnswerFormat.LevelOf(query.GetValueOrDefault("$format") ?? header("Accept")), uri.GetLeftPart(UriPartial.Authority) + path[..place]);
        return new(method, path[(place + 1)..], query, header("If-Match"), header("Prefer"), format, body);
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
