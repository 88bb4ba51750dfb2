using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Console.Months;

/// <summary>A practice's month: from the roster to what is billed, and each patient's standing.</summary>
/// <param name="EndsAt">UTC. From then on consent is counted as it stood at this moment.</param>
/// <param name="ClosesAt">When the ledgers are frozen (UTC).</param>
public sealed record MonthModel(
    ServiceMonth Month, MonthPhase Phase, DateTimeOffset EndsAt, DateTimeOffset ClosesAt, MonthCounts Counts, IReadOnlyList<MonthLine> Lines, int Found, string Only, int Page)
{
    public const int PerPage = 50;

    /// <summary>Of a month that is over: who has time in it and was not in CCM then.</summary>
    public IReadOnlyList<PatientCard> Strays { get; init; } = [];

    public int Pages => Math.Max(1, (Found + PerPage - 1) / PerPage);
}

/// <summary>In patients. The bands are of those who consented.</summary>
public sealed record MonthCounts(int Roster, int Eligible, int Consented, int None, int Under20, int Over20, int Over40, int Over60, int Closed, int Billable)
{
    public static MonthCounts Of(IReadOnlyCollection<PatientCard> all, IReadOnlyDictionary<string, MonthCard> months)
    {
        var taken = all.Where(c => c.Consent == Enrollment.Consented || months.ContainsKey(c.Id)).Select(c => months.GetValueOrDefault(c.Id)).ToList();
        int Between(int from, int to) => taken.Count(m => (m?.Seconds ?? 0) is var s && s >= from && s < to);
        return new MonthCounts(
            all.Count, all.Count(c => c.Eligible && !c.Deceased), all.Count(c => c.Consent == Enrollment.Consented), Between(0, 1), Between(1, 1200), Between(1200, 2400), Between(2400, 3600),
            Between(3600, int.MaxValue), taken.Count(m => m?.Closed == true), taken.Count(m => m?.Billable == true));
    }
}

public sealed record MonthLine(PatientCard Card, MonthCard? Month);
