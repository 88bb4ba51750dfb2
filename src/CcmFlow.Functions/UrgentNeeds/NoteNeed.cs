using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

public enum NeedNoteKind { Taken, Untaken, HandedOver, Closed }

/// <param name="Person">Who has the case; null while somebody took it but more are needed.</param>
public sealed record NeedNote(NeedId Id, NeedNoteKind Kind, string? Person, int? Level)
{
    /// <summary>When the case decided it (UTC).</summary>
    public DateTime? At { get; init; }
}

/// <summary>Writes to the need what happened to it; on close the patient's next text opens a new one.</summary>
public sealed class NoteNeed(NeedStore needs, PatientStore patients, TimeProvider time)
{
    [Function(nameof(NoteNeed))]
    public async Task Run([ActivityTrigger] NeedNote note, CancellationToken cancellation)
    {
        var need = await needs.FindAsync(note.Id.Practice, note.Id.Need, cancellation)
            ?? throw new InvalidOperationException($"Practice '{note.Id.Practice}' has no urgent need '{note.Id.Need}'.");
        if (note.Kind == NeedNoteKind.Taken)
        {
            // A second acknowledgement after a missing outcome does not change when help first came.
            var change = new TableEntity();
            if (note.Person is not null) change["Holder"] = note.Person;
            if (need.AcknowledgedAt is null) (change["AcknowledgedAt"], change["Level"]) = (time.GetUtcNow(), note.Level);
            await needs.NoteAsync(note.Id.Practice, note.Id.Need, change, cancellation);
            return;
        }
        if (note.Kind == NeedNoteKind.Untaken)
        {
            // A merge does not take a column away.
            await needs.NoteAsync(note.Id.Practice, note.Id.Need, new TableEntity { ["Holder"] = "" }, cancellation);
            return;
        }
        if (note.Kind == NeedNoteKind.HandedOver)
        {
            if (need.HandedOverAt is null) await needs.NoteAsync(note.Id.Practice, note.Id.Need, new TableEntity { ["HandedOverAt"] = time.GetUtcNow() }, cancellation);
            return;
        }
        // The patient wrote in the moment of closing and the case is open again: this end is not its end.
        if (note.At is { } decided && need.RunsSince?.UtcDateTime > decided) return;
        await needs.NoteAsync(note.Id.Practice, note.Id.Need, new TableEntity { ["ClosedAt"] = time.GetUtcNow(), ["Open"] = false }, cancellation);
        foreach (var patient in need.Everybody)
            await patients.ChangeAsync(note.Id.Practice, patient, p => p.OpenNeed == note.Id.Need ? p with { OpenNeed = null } : p, cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, NeedNote note) =>
        context.CallActivityAsync(nameof(NoteNeed), note, Retries.Standard);
}
