using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Eligibility;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Imports;

/// <summary>One slice of an import. Run twice, it saves some patients twice, which changes nothing.</summary>
public sealed class WorkThroughImport(ImportStore imports, ImportFiles files, RosterImport roster, MemberIds members, PracticeStore practices, TimeProvider time)
{
    /// <summary>So many patients are a slice: the files are read again for each.</summary>
    public const int Slice = 500;

    /// <summary>So often it is noted how far the import is.</summary>
    public const int Step = 25;

    /// <summary>True: the import has ended.</summary>
    [Function(nameof(WorkThroughImport))]
    public async Task<bool> Run([ActivityTrigger] ImportRef import, CancellationToken cancellation)
    {
        if (await imports.FindAsync(import.Practice, import.Id, cancellation) is not var (job, etag)) return true;
        if (job.State == ImportState.Receiving) return true;
        if (job.IsRunning)
        {
            var practice = await practices.GetAsync(import.Practice, cancellation);
            var (patients, rejected) = await files.ReadAsync(job, cancellation);
            if (job.State == ImportState.Waiting)
            {
                await imports.RejectAsync(job, rejected, cancellation);
                job = job with { State = ImportState.Saving, Read = patients.Count, Rejected = rejected.Select(bad => (bad.File, bad.Line)).Distinct().Count() };
                etag = await imports.MoveAsync(job, etag, cancellation);
            }
            foreach (var few in patients.Skip(job.Saved).Take(Slice).Chunk(Step))
            {
                var eligible = 0;
                foreach (var person in few)
                    if ((await roster.SaveAsync(practice, person, job.AsOf, cancellation, result => NoteLossAsync(job, person.Id, result, cancellation), mends => NoteOverwrittenAsync(job, person.Id, mends, cancellation))).Eligibility.Eligible) eligible++;
                job = job with { Saved = job.Saved + few.Length, Eligible = job.Eligible + eligible };
                etag = await imports.MoveAsync(job, etag, cancellation);
            }
            if (job.Saved < patients.Count) return false;
            await NoteSharedAsync(job, patients, cancellation);
            job = job with { State = ImportState.Done, EndedAt = time.GetUtcNow() };
            await imports.MoveAsync(job, etag, cancellation);
        }
        await imports.ForgetFilesAsync(job, cancellation);
        return true;
    }

    /// <summary>Noted before it is saved: whoever goes on after a crash finds a patient who did not qualify before.</summary>
    private Task NoteLossAsync(ImportJob job, string patient, EligibilityResult now, CancellationToken cancellation) => imports.NoteAsync(
        job, new ImportNote(patient, ImportNoteKind.QualifiesNoMore, [.. now.Reasons.Where(reason => !reason.Positive).Select(reason => reason.Text)]), cancellation);

    /// <summary>The practice's record wins; that it lacks the mend is told before it does. By the facts' names: their values stand with the patient.</summary>
    private Task NoteOverwrittenAsync(ImportJob job, string patient, IReadOnlyList<HandMend> mends, CancellationToken cancellation) => imports.NoteAsync(
        job, new ImportNote(patient, ImportNoteKind.MendOverwritten, [$"{string.Join(", ", mends.Select(m => m.Label))}. Mend it in the practice's record, then here."]), cancellation);

    /// <summary>They are taken all the same: the rest of the line is right, and a claim with such an id that nobody has is held (<see cref="MonthClose.ClosedMonthReview"/>).</summary>
    private async Task NoteSharedAsync(ImportJob job, IReadOnlyList<RosterPatient> patients, CancellationToken cancellation)
    {
        var shared = await members.SharedAsync(job.Practice, cancellation);
        foreach (var person in patients)
            if (shared.GetValueOrDefault(person.Id) is { } others)
                await imports.NoteAsync(job, new ImportNote(person.Id, ImportNoteKind.MemberIdShared, [MemberIds.Fault(others)]), cancellation);
    }

    public static Task<bool> Call(TaskOrchestrationContext context, ImportRef import) =>
        context.CallActivityAsync<bool>(nameof(WorkThroughImport), import, Retries.Standard);
}
