using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Records what decides on a patient's claims, and looks again at the months that were decided without it.</summary>
public sealed class CircumstancesRecords(PatientStore patients, ClosedMonthReview review, TimeProvider time)
{
    private const int MonthsLookedAtAgain = 12;

    /// <param name="seen">The tag of what was seen; null takes any.</param>
    /// <returns>The patient as changed, or as somebody else left it meanwhile: then nothing was written.</returns>
    public async Task<(PatientRecord Patient, bool Saved)> SaveAsync(Practice practice, string patientId, string? seen, PatientCircumstances circumstances, CancellationToken cancellation)
    {
        PatientRecord? now = null;
        PatientRecord patient;
        try
        {
            patient = await patients.ChangeAsync(
                practice.Id, patientId,
                p => seen is null || seen == SectionTag.Of((now = p).Circumstances) ? p with { Circumstances = circumstances } : throw new ChangedMeanwhileException(), cancellation);
        }
        catch (ChangedMeanwhileException)
        {
            return (now!, false);
        }
        var month = ServiceMonth.Of(time.GetUtcNow(), practice.Zone);
        for (var back = 0; back <= MonthsLookedAtAgain; back++) await review.CheckAsync(practice, patient, month.AddMonths(-back), cancellation);
        return (patient, true);
    }
}
