namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>A reading that patients send, with its limits.</summary>
internal sealed record ReadingTable(string Id, int Slot, decimal Least, decimal Most)
{
    /// <summary>In the order of the table: the first that fits decides.</summary>
    public required IReadOnlyList<ReadingLimit> Limits { get; init; }

    /// <summary>From (included) to (not included): beside or instead of "fine" such a reading says that all is well.</summary>
    public (decimal From, decimal Below)? Normal { get; init; }

    /// <summary>From (included) to (not included) the number can be one of two that stand side by side without a slash, "128 76"; null: it never is.</summary>
    public (decimal From, decimal Below)? Spaced { get; init; }

    /// <summary>Another unit, by the beginning of its name, and what it is multiplied with.</summary>
    public string? OtherUnit { get; init; }

    public decimal OtherUnitFactor { get; init; } = 1;
}

/// <summary>From (included) to (not included) this severity; with <paramref name="WithComplaint"/> only beside another complaint.</summary>
internal sealed record ReadingLimit(ReplyIntent Severity, decimal From, decimal Below, bool WithComplaint)
{
    public bool Holds(decimal value, bool complaint) => value >= From && value < Below && (complaint || !WithComplaint);
}
