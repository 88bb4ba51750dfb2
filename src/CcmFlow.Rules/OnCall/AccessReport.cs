namespace CcmFlow.Rules.OnCall;

/// <summary>One case as the report of 24/7 access counts it. Instants are UTC.</summary>
/// <param name="Pages">Who was paged, once for each text and call.</param>
public sealed record CaseTimes(
    string CaseCode, NeedSeverity Severity, DateTimeOffset OpenedAt, DateTimeOffset? FirstPageAt, DateTimeOffset? AcknowledgedAt, DateTimeOffset? ClosedAt,
    DateTimeOffset? HandedOverAt, string? Holder, int? Minutes, IReadOnlyList<string> Pages);

/// <summary>How long something took, in seconds; null when it happened in no case.</summary>
public sealed record TimeFigures(int Cases, double? Median, double? P95, double? Longest)
{
    public static TimeFigures Of(IEnumerable<TimeSpan> spans)
    {
        var sorted = spans.Select(span => span.TotalSeconds).Order().ToList();
        double? At(double share) => sorted.Count == 0 ? null : Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)], 1);
        return new TimeFigures(sorted.Count, At(0.5), At(0.95), At(1));
    }
}

/// <summary>What one person of the team carried.</summary>
public sealed record PersonLoad(string Person, int Pages, int CasesTaken, int Minutes);

/// <summary>A month of round-the-clock access to care (CMS requires access to a clinician at any hour): how fast somebody was reached, and by whose work.</summary>
/// <param name="HandedOver">Cases that nobody on call took in the first round.</param>
/// <param name="HoursUncovered">Hours of the month in which some level had nobody.</param>
public sealed record AccessReport(
    int Cases, int Emergencies, int Acknowledged, int HandedOver, int StillOpen, TimeFigures FirstPage, TimeFigures Acknowledgement, TimeFigures Outcome,
    IReadOnlyList<PersonLoad> Load, double HoursUncovered)
{
    public static AccessReport Of(IReadOnlyCollection<CaseTimes> cases, TimeSpan uncovered) => new(
        cases.Count,
        cases.Count(one => one.Severity == NeedSeverity.Emergency),
        cases.Count(one => one.AcknowledgedAt is not null),
        cases.Count(one => one.HandedOverAt is not null),
        cases.Count(one => one.ClosedAt is null),
        TimeFigures.Of(Spans(cases, one => one.FirstPageAt)),
        TimeFigures.Of(Spans(cases, one => one.AcknowledgedAt)),
        TimeFigures.Of(Spans(cases, one => one.ClosedAt)),
        [
            .. cases.SelectMany(one => one.Pages.Append(one.Holder)).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(person => new PersonLoad(
                person, cases.Sum(one => one.Pages.Count(paged => paged == person)), cases.Count(one => one.Holder == person),
                cases.Where(one => one.Holder == person).Sum(one => one.Minutes ?? 0))),
        ],
        Math.Round(uncovered.TotalHours, 2));

    private static IEnumerable<TimeSpan> Spans(IEnumerable<CaseTimes> cases, Func<CaseTimes, DateTimeOffset?> end) =>
        cases.Where(one => end(one) is not null).Select(one => end(one)!.Value - one.OpenedAt);
}
