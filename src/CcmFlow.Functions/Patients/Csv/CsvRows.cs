using System.Text;

namespace CcmFlow.Functions.Patients.Csv;

/// <summary>Cuts CSV (RFC 4180) into rows, one at a time. A quoted field may hold commas, quotes and line ends.</summary>
internal static class CsvRows
{
    /// <summary>Longer than any row of a roster: a quote that is never closed would take the rest of the file.</summary>
    private const int MostCharacters = 100_000;

    /// <returns>The line on which a row begins, from 1; its fields trimmed, or null for a row that cannot be read.</returns>
    public static IEnumerable<(int Line, IReadOnlyList<string>? Fields)> Read(TextReader text)
    {
        var (line, fields, field, quoted, length) = (1, new List<string>(), new StringBuilder(), false, 0);
        for (var (begins, next) = (1, text.Read()); ; next = text.Read())
        {
            if (next < 0 || (next == '\n' && !quoted) || length > MostCharacters)
            {
                fields.Add(field.ToString().Trim());
                if (length > MostCharacters || quoted) yield return (begins, null);
                else if (fields.Exists(f => f.Length > 0)) yield return (begins, fields);
                if (next < 0 || length > MostCharacters) yield break;
                begins = ++line;
                (fields, quoted, length) = ([], false, 0);
                field.Clear();
                continue;
            }
            length++;
            if (next == '\n') line++;
            if (next == '"' && quoted && text.Peek() == '"') field.Append((char)text.Read());
            else if (next == '"' && (quoted || field.Length == 0)) quoted = !quoted;
            else if (next == ',' && !quoted)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else field.Append((char)next);
        }
    }
}
