using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// Judges a practice's roster anew when it counts conditions otherwise than before. What the roster was last judged by is kept as a tag, written last:
/// a run that broke off is made good by the next one. Months that are closed stand on what they were decided on; a claim that
/// nobody has yet is judged anew before it goes (<see cref="Claims.WaitingClaims"/>).
/// </summary>
public sealed class EligibilityReview(AppTables tables, PatientStore patients, TimeProvider time)
{
    // Beside the practices' own rows; no practice is in this partition.
    private const string Partition = "judged-by";

    public async Task EnsureAsync(Practice practice, CancellationToken cancellation)
    {
        var tag = SectionTag.Of(practice.Eligibility);
        var before = (await tables.Practices.FindAsync(Partition, practice.Id, cancellation))?.GetString("Tag") ?? SectionTag.Of(EligibilityPolicy.Default);
        if (before == tag) return;
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        foreach (var patient in await patients.ListAsync(practice.Id, cancellation))
            await patients.ChangeAsync(practice.Id, patient.Id, p => WithResult(p, RosterImport.Assess(p.Roster, today, practice.Eligibility)), cancellation, patient);
        await tables.Practices.UpsertEntityAsync(new TableEntity(Partition, practice.Id) { ["Tag"] = tag }, TableUpdateMode.Replace, cancellation);
    }

    private static PatientRecord WithResult(PatientRecord patient, EligibilityResult result) =>
        SectionTag.Of(patient.Eligibility) == SectionTag.Of(result) ? patient : patient with { Eligibility = result };
}
