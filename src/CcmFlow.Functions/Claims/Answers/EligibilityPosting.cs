using CcmFlow.Functions.Claims.Eligibility;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>
/// Posts a 271 to the patient whom the 270 asked for. What Medicare says of hospice and deductible is noted for the month; another payer, or no coverage at
/// all, is a person's to look at: the roster is mended, the claim follows.
/// </summary>
public sealed class EligibilityPosting(EligibilityTraces traces, PatientStore patients, ClosedMonthReview review, WorklistStore worklist, TimeProvider time)
{
    internal async Task<bool> PostAsync(PostingRun run, EligibilityAnswer answer, CancellationToken cancellation)
    {
        // Traces count from 1 in each practice, as control numbers do.
        if (!run.IsOurs(answer)) return false;
        PatientMonthKey? asked = null;
        foreach (var trace in answer.Traces) asked ??= await traces.FindAsync(run.Practice.Id, trace, cancellation);
        if (asked is not { } key) return false;
        run.Matched();
        if (answer.Rejections.Count > 0)
        {
            await AskAsync(key, $"aaa-{string.Join('-', answer.Rejections.Distinct().Order(StringComparer.Ordinal))}", cancellation);
            return true;
        }
        var coverage = MedicareCoverage.On(answer, key.Month.First);
        await review.AfterAsync(run.Practice, await patients.ChangeAsync(key.Practice, key.Patient, p => Noted(p, coverage, key.Month), cancellation), cancellation);
        if (Doubts(coverage) is { Length: > 0 } doubts) await AskAsync(key, doubts, cancellation);
        return true;
    }

    private static PatientRecord Noted(PatientRecord patient, MedicareCoverage coverage, ServiceMonth month)
    {
        var known = patient.Circumstances;
        var hospice = coverage.InHospice && !known.Hospice.Any(span => span.Touches(month)) ? [.. known.Hospice, new DaySpan(month.First, month.Last)] : known.Hospice;
        var deductible = coverage.DeductibleRemaining is { } left ? new DeductibleNote(month.Year, left) : known.Deductible;
        // A month counts as looked up only when the payer answered that it covers the patient.
        var looked = coverage.PartBActive && !known.CheckedMonths.Contains(month) ? [.. known.CheckedMonths, month] : known.CheckedMonths;
        return ReferenceEquals(hospice, known.Hospice) && deductible == known.Deductible && ReferenceEquals(looked, known.CheckedMonths)
            ? patient
            : patient with { Circumstances = known with { Hospice = hospice, Deductible = deductible, CheckedMonths = looked } };
    }

    private static string Doubts(MedicareCoverage coverage) => string.Join('-', new[]
    {
        coverage.AdvantagePlan is not null ? "advantage" : coverage.PartBActive ? null : "inactive",
        coverage.PayersFirst.Count > 0 ? "otherfirst" : null,
    }.OfType<string>());

    private Task AskAsync(PatientMonthKey key, string occasion, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var id = StaffTask.IdOf(StaffTaskKind.CheckCoverage, key.Month.ToString(), key.Patient, occasion);
        return worklist.AddAsync(new StaffTask(key.Practice, id, StaffTaskKind.CheckCoverage, key.Patient, key.Month.ToString(), now, now.AddDays(5), Done: false), cancellation);
    }
}
