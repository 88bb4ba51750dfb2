using System.Text;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>Takes the requests out of the multipart body of an entity-group transaction.</summary>
internal static class BatchRequest
{
    private const string Break = "\r\n";
    private const string Boundary = "boundary=";

    public static List<ServiceRequest> Read(ReadOnlyMemory<byte> body)
    {
        var text = Encoding.UTF8.GetString(body.Span);
        var start = text.IndexOf(Boundary, StringComparison.Ordinal);
        if (start < 0) throw Unreadable();
        var line = text[(start + Boundary.Length)..];
        var boundary = "--" + line[..line.IndexOf(Break, StringComparison.Ordinal)].Trim('"', ' ');
        var parts = text.Split(boundary + Break);
        return [.. parts.Skip(1).Select(part => ReadPart(part, boundary))];
    }

    private static ServiceRequest ReadPart(string part, string boundary)
    {
        // The last part is followed by the closing boundary.
        var end = part.IndexOf(boundary, StringComparison.Ordinal);
        var sections = (end < 0 ? part : part[..end]).Split(Break + Break, 3);
        if (sections.Length < 2) throw Unreadable();
        var head = sections[1].Split(Break);
        var words = head[0].Split(' ');
        if (words.Length < 2 || !Uri.TryCreate(words[1], UriKind.Absolute, out var uri)) throw Unreadable();
        var content = sections.Length > 2 ? sections[2].Trim('\r', '\n') : "";
        return ServiceRequest.From(words[0], uri, name => Header(head, name), Encoding.UTF8.GetBytes(content));
    }

    private static string? Header(string[] lines, string name)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line?[(name.Length + 1)..].Trim();
    }

    private static RefusedException Unreadable() => new(Refusal.InvalidInput("The batch cannot be read."));
}
