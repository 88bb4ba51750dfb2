using System.Globalization;
using System.Text;

namespace CcmFlow.Functions.Imports;

/// <summary>Rejected lines as CSV (RFC 4180), for whoever mends the export. Nothing in it comes from the files but their cleaned names.</summary>
public static class RejectedCsv
{
    public static string Render(IEnumerable<RejectedLine> lines)
    {
        var csv = new StringBuilder("file,line,field,reason,mend\r\n");
        foreach (var line in lines) csv.Append(CultureInfo.InvariantCulture, $"{line.File},{line.Line},{line.Field},{Quoted(line.Reason)},{Quoted(line.Mend)}\r\n");
        return csv.ToString();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
