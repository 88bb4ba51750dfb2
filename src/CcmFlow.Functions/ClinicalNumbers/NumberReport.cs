using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.ClinicalNumbers;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.ClinicalNumbers;

/// <summary>How a practice's patients stand in A1c and blood pressure at the end of a month, or today while it runs.</summary>
/// <param name="All">Living patients of the roster, one a measure.</param>
/// <param name="Enrolled">Those of them who have consented to CCM today, whatever the month.</param>
public sealed record NumberReport(DateOnly AsOf, IReadOnlyList<NumberDistribution> All, IReadOnlyList<NumberDistribution> Enrolled);

public sealed class NumberReports(NumberStore numbers, PatientCards patients, TimeProvider time)
{
    public async Task<NumberReport> OfAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        var asOf = month.Last < today ? month.Last : today;
        var living = (await patients.ListAsync(practice.Id, cancellation)).Where(p => !p.Deceased).ToList();
        var by = (await numbers.ListAsync(practice.Id, cancellation)).ToDictionary(c => c.Patient, c => c.LastOfMonths, StringComparer.Ordinal);
        IReadOnlyList<NumberDistribution> Of(IEnumerable<PatientCard> group)
        {
            var theirs = group.Select(p => by.GetValueOrDefault(p.Id) ?? []).ToList();
            return [.. Enum.GetValues<Measure>().Select(measure => NumberDistribution.Of(measure, theirs, asOf))];
        }
        return new NumberReport(asOf, Of(living), Of(living.Where(p => p.Consent == Enrollment.Consented)));
    }
}
