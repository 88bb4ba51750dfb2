using System.Text;

namespace CcmFlow.Rules.Carried;

/// <summary>Reads a CSV file (RFC 4180) that is carried in this assembly: a header line, then one row a line, each row by column name.</summary>
internal static class CarriedTable
{
    /// <param name="fileName">Name of the CSV file without its folder.</param>
    public static IReadOnlyList<Dictionary<string, string>> Read(string fileName)
    {
        var assembly = typeof(CarriedTable).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + fileName, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var header = SplitLine(reader.ReadLine() ?? "");
        var rows = new List<Dictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            var fields = SplitLine(line);
            rows.Add(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }

    private static List<string> SplitLine(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            var escapedQuote = quoted && line[at] == '"' && at + 1 < line.Length && line[at + 1] == '"';
            if (escapedQuote)
            {
                field.Append('"');
                at++;
            }
            else if (line[at] == '"')
            {
                quoted = !quoted;
            }
            else if (line[at] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
