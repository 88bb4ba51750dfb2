using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>A response whose headers and body are in memory: a part of a batch, or an answer of the in-memory service.</summary>
internal sealed class BufferedResponse(int status, string reasonPhrase, byte[]? body) : Response
{
    private readonly List<HttpHeader> headers = [];
    private Stream? content = body is null ? null : new MemoryStream(body, 0, body.Length, writable: false, publiclyVisible: true);

    public override int Status => status;

    public override string ReasonPhrase => reasonPhrase;

    public override Stream? ContentStream
    {
        get => content;
        set => content = value;
    }

    public override string ClientRequestId { get; set; } = "";

    public void Add(string name, string value) => headers.Add(new HttpHeader(name, value));

    public override void Dispose()
    {
        // The body is managed memory: whoever still holds the response may read it.
    }

    protected override bool ContainsHeader(string name) => Find(name) is not null;

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers;

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = Find(name);
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = Find(name) is { } value ? [value] : null;
        return values is not null;
    }

    private string? Find(string name)
    {
        foreach (var header in headers)
        {
            if (header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return header.Value;
        }
        return null;
    }
}
