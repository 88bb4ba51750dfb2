namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>A head line of a table ("rule chest-pain emergency") with the indented lines under it.</summary>
/// <param name="File">Name of the table.</param>
/// <param name="Line">Where the head stands, from 1.</param>
/// <param name="Kind">First word of the head.</param>
/// <param name="Arguments">Its other words.</param>
internal sealed record LexiconSection(string File, int Line, string Kind, IReadOnlyList<string> Arguments)
{
    public List<LexiconField> Fields { get; } = [];

    public LexiconException Fault(string field, string mend, int? line = null) => new(File, line ?? Line, field, mend);

    /// <summary>The head's arguments, of which there have to be as many as the names say.</summary>
    public void Expect(params string[] names)
    {
        if (Arguments.Count != names.Length)
        {
            throw Fault(Kind, $"write \"{Kind} {string.Join(' ', names.Select(name => $"<{name}>"))}\".");
        }
    }

    /// <summary>Splits a table into its sections.</summary>
    public static IEnumerable<LexiconSection> Split(string file, string text)
    {
        LexiconSection? section = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd();
            if (line.Length == 0 || line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            var parts = line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
            if (!char.IsWhiteSpace(line[0]))
            {
                if (section is not null)
                {
                    yield return section;
                }

                section = new LexiconSection(file, number, parts[0], parts.Length > 1 ? parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : []);
            }
            else if (section is null)
            {
                throw new LexiconException(file, number, parts[0], "stands under no head; write e.g. \"rule <id> <kind>\" above it, not indented.");
            }
            else
            {
                section.Fields.Add(new LexiconField(number, parts[0], parts.Length > 1 ? parts[1] : ""));
            }
        }

        if (section is not null)
        {
            yield return section;
        }
    }
}

/// <summary>An indented line: a field's name and its value.</summary>
internal sealed record LexiconField(int Line, string Name, string Value)
{
    public IEnumerable<string> Words => Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public IEnumerable<string> Patterns => Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
