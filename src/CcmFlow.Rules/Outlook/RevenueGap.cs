using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Outlook;

/// <summary>What a practice leaves on the table in a month, from its roster alone: who is eligible and not billed, what that would bring and take.</summary>
public sealed record RevenueGap
{
    public required ServiceMonth Month { get; init; }

    public required int PatientsRead { get; init; }

    public required int Eligible { get; init; }

    public required int Enrolled { get; init; }

    public required int Billed { get; init; }

    /// <summary>Which prices, and whether they are those in force.</summary>
    public required string FeeSchedule { get; init; }

    public decimal? StaffHours { get; init; }

    /// <summary>By pattern, then locality, then code.</summary>
    public required IReadOnlyList<GapLine> Lines { get; init; }

    /// <summary>One a pattern.</summary>
    public required IReadOnlyList<GapTotal> Totals { get; init; }

    /// <summary>Why those who are eligible are not billed, the dearest reason first; empty where only the roster is known.</summary>
    public IReadOnlyList<GapReasonTotal> Reasons { get; init; } = [];

    public int Unbilled => Eligible - Billed;

    /// <param name="month">Prices are those in force in this month.</param>
    /// <param name="staffHours">Staff hours a month for CCM; null when not known.</param>
    public static RevenueGap Of(IReadOnlyList<GapPatient> roster, ServiceMonth month, decimal? staffHours)
    {
        var prices = Billing.FeeSchedule.Nearest(month);
        var open = roster.Where(patient => patient.Eligible && !patient.Billed).ToList();
        return new()
        {
            Month = month,
            PatientsRead = roster.Count,
            Eligible = roster.Count(patient => patient.Eligible),
            Enrolled = roster.Count(patient => patient is { Eligible: true, Enrolled: true }),
            Billed = roster.Count(patient => patient is { Eligible: true, Billed: true }),
            FeeSchedule = prices.Label,
            StaffHours = staffHours,
            Lines = [.. CarePattern.All.SelectMany(pattern => LinesOf(pattern, open, prices.Schedule))],
            Totals = [.. CarePattern.All.Select(pattern => TotalOf(pattern, open, prices.Schedule, staffHours))],
            Reasons = [.. ReasonsOf(open, prices.Schedule).OrderByDescending(total => total.Full).ThenBy(total => total.Reason)],
        };
    }

    /// <summary>The locality of a patient's address: by ZIP code, else the state's when it has only one; null when neither is known.</summary>
    public static Locality? LocalityOf(FeeSchedule schedule, string zip, string state)
    {
        if (schedule.LocalityOfZip(zip) is { } exact)
        {
            return exact;
        }

        var ofState = schedule.Localities.Where(locality => locality.State == state).Take(2).ToList();
        return ofState.Count == 1 ? ofState[0] : null;
    }

    private static IEnumerable<GapLine> LinesOf(CarePattern pattern, List<GapPatient> open, FeeSchedule schedule) =>
        from patients in open.GroupBy(patient => patient.Locality).OrderBy(same => same.Key?.Name ?? "", StringComparer.Ordinal)
        from line in pattern.Codes
        select new GapLine(pattern, line.Code, patients.Key, patients.Count(), patients.Count() * line.Units, schedule.Allowed(line.Code, patients.Key) ?? 0);

    private static IEnumerable<GapReasonTotal> ReasonsOf(List<GapPatient> open, FeeSchedule schedule)
    {
        decimal Allowed(GapPatient patient, CarePattern pattern) => pattern.Codes.Sum(code => code.Units * (schedule.Allowed(code.Code, patient.Locality) ?? 0));
        return from patients in open.Where(patient => patient.Reason is not null).GroupBy(patient => patient.Reason!.Value)
               select new GapReasonTotal(patients.Key, patients.Count(), patients.Sum(p => Allowed(p, CarePattern.Minimum)), patients.Sum(p => Allowed(p, CarePattern.Full)));
    }

    private static GapTotal TotalOf(CarePattern pattern, List<GapPatient> open, FeeSchedule schedule, decimal? staffHours)
    {
        var payments = open.Select(patient => ExpectedPayment.For(pattern.Codes, schedule, patient.Qmb, patient.Locality)!).ToList();
        return new(
            pattern,
            open.Count,
            payments.Sum(payment => payment.Allowed),
            payments.Sum(payment => payment.PatientShare),
            (long)open.Count * pattern.Seconds,
            staffHours is { } hours ? PanelCapacity.Patients(hours, pattern) : null);
    }
}
