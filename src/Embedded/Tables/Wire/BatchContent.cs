using System.Text;
using Azure.Core;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>An entity-group transaction as multipart/mixed: one change set, one part an action.</summary>
internal sealed class BatchContent : IDisposable
{
    private readonly string boundary = $"batch_{Guid.NewGuid():D}";
    private readonly string changeset = $"changeset_{Guid.NewGuid():D}";
    private readonly MemoryStream body = new();
    private int count;

    public BatchContent()
    {
        Line($"--{boundary}");
        Line($"Content-Type: multipart/mixed; boundary={changeset}");
        Line();
    }

    public string ContentType => $"multipart/mixed; boundary={boundary}";

    /// <summary>Bytes so far.</summary>
    public long Length => body.Length;

    public void Add(HttpMessage message)
    {
        using var _ = message;
        var request = message.Request;
        Line($"--{changeset}");
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        Line($"Content-ID: {++count}");
        Line();
        Line($"{request.Method} {request.Uri.ToUri().AbsoluteUri} HTTP/1.1");
        foreach (var header in request.Headers) Line($"{header.Name}: {header.Value}");
        Line();
        request.Content?.WriteTo(body, CancellationToken.None);
        Line();
    }

    public byte[] ToBytes()
    {
        Line($"--{changeset}--");
        Line($"--{boundary}--");
        return body.ToArray();
    }

    public void Dispose() => body.Dispose();

    private void Line(string text = "") => body.Write(Encoding.UTF8.GetBytes(text + "\r\n"));
}
