using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Trail;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Records what decides on a patient's claims, tells the audit trail before which facts change, and looks again at the months that were decided without them.</summary>
public sealed class CircumstancesRecords(PatientStore patients, AuditTrail trail, ClosedMonthReview review)
{
    private const int Attempts = 8;

    /// <param name="who">Account id, or "machine".</param>
    /// <param name="seen">The tag of what was seen; null takes any.</param>
    /// <returns>The patient as changed, or as somebody else left it meanwhile: then nothing was written.</returns>
    public async Task<(PatientRecord Patient, bool Saved)> SaveAsync(Practice practice, string who, string patientId, string? seen, PatientCircumstances circumstances, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = await patients.GetAsync(practice.Id, patientId, cancellation);
            var standing = SectionTag.Of(before.Circumstances);
            if (!SeenTags.Has(seen, standing)) return (before, false);
            if (CircumstancesChanges.Of(before.Circumstances, circumstances) is { Count: > 0 } changes)
                await trail.AppendAsync(new TrailEntry(practice.Id, who, "CircumstancesChanged", Changes: true, patientId, null, null) { Fields = changes }, cancellation);
            try
            {
                var patient = await patients.ChangeAsync(
                    practice.Id, patientId, p => SectionTag.Of(p.Circumstances) == standing ? p with { Circumstances = circumstances } : throw new ChangedMeanwhileException(), cancellation, before);
                await review.AfterAsync(practice, patient, cancellation);
                return (patient, true);
            }
            catch (ChangedMeanwhileException) when (attempt < Attempts)
            {
                // What the trail was told is not so any more: judged anew on what is there now.
            }
        }
    }
}
