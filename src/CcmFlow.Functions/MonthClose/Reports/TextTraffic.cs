namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>
/// The month's texts with patients; pages to staff count by template but not by hour. Hours are those of the patient's local clock,
/// index 0 to 23; an empty list means none.
/// </summary>
public sealed record TextTraffic
{
    public IReadOnlyList<NamedCount> OutByTemplate { get; init; } = [];

    public IReadOnlyList<NamedCount> InByIntent { get; init; } = [];

    /// <summary>Texts that the practice started: these keep to 08:00 to 21:00.</summary>
    public IReadOnlyList<int> OutreachByLocalHour { get; init; } = [];

    /// <summary>Answers to a text that had just come in (safety reply, STOP confirmation, HELP): these go at any hour.</summary>
    public IReadOnlyList<int> AnswersByLocalHour { get; init; } = [];

    public IReadOnlyList<int> InByLocalHour { get; init; } = [];

    /// <summary>SMS segments sent, as the carrier charges them.</summary>
    public int Segments { get; init; }

    public int Undelivered { get; init; }
}
