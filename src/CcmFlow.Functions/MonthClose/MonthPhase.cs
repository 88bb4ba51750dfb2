using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Where a practice's service month stands, as pages and reports tell of it.</summary>
public enum MonthPhase
{
    /// <summary>Nothing is told of it.</summary>
    NotBegun,

    /// <summary>It runs, or is over and staff may still log: what is counted is how it stands today.</summary>
    Open,

    /// <summary>It was decided: an import that came later changes nothing.</summary>
    Closed,

    /// <summary>It is over and no patient had it: the practice did not use the app then. Nothing is told of it.</summary>
    NotUsed,
}

public static class MonthPhases
{
    /// <summary>Why nothing is told of a month, as a sentence; null: something is.</summary>
    public static string? Words(this MonthPhase phase) => phase switch
    {
        MonthPhase.NotBegun => "It has not begun: there is nothing to tell of it yet.",
        MonthPhase.NotUsed => "No patient had this month: the practice did not use CcmFlow then, or nobody qualified.",
        _ => null,
    };

    /// <param name="now">UTC.</param>
    /// <param name="months">The month's cards.</param>
    public static MonthPhase Of(Practice practice, ServiceMonth month, DateTimeOffset now, IReadOnlyDictionary<string, MonthCard> months) =>
        now < practice.Zone.MonthStart(month) ? MonthPhase.NotBegun
        : now < practice.Zone.MonthEnd(month).AddHours(practice.GraceHours) ? MonthPhase.Open
        : months.Values.All(m => m.IsStray) ? MonthPhase.NotUsed
        : MonthPhase.Closed;

    /// <summary>Those of the month's cards that count: somebody who joined after it was decided, and has time in it, changes nothing of it.</summary>
    public static IReadOnlyDictionary<string, MonthCard> Counted(this MonthPhase phase, IReadOnlyDictionary<string, MonthCard> months) =>
        phase is MonthPhase.Open or MonthPhase.NotBegun ? months : months.Where(m => !m.Value.IsStray).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The roster with who qualifies as the month has it: of a closed one those whom it was decided for, whatever an import made of them since. Of an open one as they stand.
    /// </summary>
    public static IReadOnlyCollection<PatientCard> Qualifying(this MonthPhase phase, IReadOnlyCollection<PatientCard> roster, IReadOnlyDictionary<string, MonthCard> months) =>
        phase != MonthPhase.Closed ? roster : [.. roster.Select(card => months.GetValueOrDefault(card.Id) switch
        {
            { Closed: true } decided => card with { Eligible = true, Deceased = decided.Reasons.Contains(ReasonCode.PatientDeceased) },
            // Opened again. Somebody who never qualified may have minutes, too.
            { } open => card with { Eligible = card.Eligible || open.Billable },
            null => card with { Eligible = false },
        })];
}
