using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Records what decides on a patient's claims, and looks again at the months that were decided without it.</summary>
public sealed class CircumstancesRecords(PatientStore patients, ClosedMonthReview review)
{
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
        await review.AfterAsync(practice, patient, cancellation);
        return (patient, true);
    }
}
