namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>One thing that a person may say, in all the ways in which they say it.</summary>
internal sealed record LexiconRule(string Id, RuleKind Kind)
{
    public required string File { get; init; }

    public required int Line { get; init; }

    /// <summary>Why the rule is there; for a flag with its source.</summary>
    public string Why { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>A danger to oneself: the crisis text goes out.</summary>
    public bool Suicide { get; init; }

    /// <summary>False where a denial is a sign too: "I do not want to kill myself".</summary>
    public bool CanBeDenied { get; init; } = true;

    /// <summary>Words of suicide count whoever and whenever they speak of, except under this option: "lost my brother to suicide".</summary>
    public bool CanBeMention { get; init; }

    /// <summary>Only says of a reading that it is high or low: no complaint beside the number.</summary>
    public bool IsReadingInWords { get; init; }

    /// <summary>False where nobody speaks of it who is well: more than one word of it is an emergency whatever the words around it speak for.</summary>
    public bool CanBeDoubted { get; init; } = true;

    /// <summary>The rows as they stand in the table, with their language (en, es, both).</summary>
    public IReadOnlyList<RuleRow> Sources { get; init; } = [];

    public IReadOnlyList<(string Language, string Text)> Examples { get; init; } = [];
}

/// <summary>One pattern as written.</summary>
internal sealed record RuleRow(string Language, string Pattern, int Line);
