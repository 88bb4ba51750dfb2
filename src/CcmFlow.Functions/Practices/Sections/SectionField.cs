namespace CcmFlow.Functions.Practices.Sections;

/// <summary>How a value is written in a form and in JSON.</summary>
public enum FieldKind
{
    Text,
    Number,

    /// <summary>"true" or "false".</summary>
    Tick,
    Choice,

    /// <summary>Several of the options, a line each, in the options' order.</summary>
    Many,

    /// <summary>A line each, in the order that was typed.</summary>
    Lines,
}

/// <summary>One value of a practice's settings: how it is read, checked and put back. Values are text, as a form has them; empty means none.</summary>
/// <param name="Name">Unique in its section; the name in forms, in the API and in the audit trail.</param>
/// <param name="Write">Takes a value that <see cref="Fault"/> found nothing wrong with.</param>
public sealed record SectionField(string Name, string Label, FieldKind Kind, Func<Practice, string> Read, Func<Practice, string, Practice> Write)
{
    private const int Longest = 200;

    public string? Hint { get; init; }

    /// <summary>What <see cref="PracticeCheck"/> calls it, where that is another name.</summary>
    public string? Path { get; init; }

    public bool MayBeEmpty { get; init; }

    /// <summary>What is stored for a value as people write it; one that cannot be read stays as it is, for <see cref="Check"/> to say why.</summary>
    public Func<string, string> AsStored { get; init; } = value => value;

    /// <summary>Of a choice, of several or of lines that name somebody: the value and what it is called.</summary>
    public Func<Practice, IReadOnlyList<(string Value, string Words)>> Options { get; init; } = _ => [];

    /// <summary>The mend for a value that is not empty; null: it is fine.</summary>
    public Func<string, string?> Check { get; init; } = _ => null;

    /// <summary>What is wrong with a value, as the mend; null: nothing.</summary>
    public string? Fault(Practice practice, string value)
    {
        if (Kind == FieldKind.Tick) return value is "true" or "false" ? null : "yes or no.";
        if (value.Length == 0 && Kind != FieldKind.Choice) return MayBeEmpty ? null : "must not be empty.";
        if (value.Any(c => char.IsControl(c) && c != '\n') || value.Split('\n').Any(line => line.Length > Longest)) return $"plain text, at most {Longest} characters.";
        if (Kind is FieldKind.Choice or FieldKind.Many && value.Split('\n').Except(Options(practice).Select(o => o.Value)).Any()) return "choose from the list.";
        if (Kind == FieldKind.Lines && Options(practice) is { Count: > 0 } known && value.Split('\n').Except(known.Select(o => o.Value)).FirstOrDefault() is { } unknown) return $"choose from the list; '{unknown}' is not on it.";
        return Check(value);
    }

    /// <summary>The value as people read it.</summary>
    public string Words(Practice practice, string value)
    {
        if (Kind == FieldKind.Tick) return value == "true" ? "yes" : "no";
        // Of lines, too: people are called by their names.
        var options = Options(practice).ToDictionary(o => o.Value, o => o.Words, StringComparer.Ordinal);
        return value.Length == 0 && !options.ContainsKey("") ? "none" : string.Join(", ", value.Split('\n').Select(v => options.GetValueOrDefault(v, v)));
    }
}
