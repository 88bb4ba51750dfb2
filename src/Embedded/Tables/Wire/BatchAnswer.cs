using System.Globalization;
using System.Text;
using Azure;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Takes the responses to the single actions out of the multipart answer to an entity-group transaction.</summary>
internal static class BatchAnswer
{
    public static List<Response> Read(Response answer)
    {
        var parts = new List<Response>();
        using var reader = new StreamReader(answer.ContentStream ?? Stream.Null, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split("\r\n");
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("HTTP/1.1 ", StringComparison.Ordinal)) parts.Add(ReadPart(lines, ref line));
        }
        return parts;
    }

    private static BufferedResponse ReadPart(string[] lines, ref int line)
    {
        var status = lines[line].Split(' ', 3);
        var headers = new List<(string Name, string Value)>();
        for (line++; line < lines.Length && lines[line].Length > 0; line++)
        {
            var colon = lines[line].IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.Add((lines[line][..colon], lines[line][(colon + 1)..].Trim()));
        }
        var body = new StringBuilder();
        for (line++; line < lines.Length && !lines[line].StartsWith("--", StringComparison.Ordinal); line++) body.Append(lines[line]);
        var reason = status.Length > 2 ? status[2] : "";
        var response = new BufferedResponse(int.Parse(status[1], CultureInfo.InvariantCulture), reason, Encoding.UTF8.GetBytes(body.ToString()));
        foreach (var (name, value) in headers) response.Add(name, value);
        return response;
    }
}
