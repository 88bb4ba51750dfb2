using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>Something that was done for a patient. Ids only.</summary>
/// <param name="Patient">Null: it is about none, and is told with the id of the work.</param>
/// <param name="Month">The service month that it was done for; null: it is about the patient alone.</param>
/// <param name="By">Account or team member; <see cref="WorklistStore.ByItself"/>: nobody.</param>
/// <param name="At">UTC.</param>
public sealed record DoneAct(StaffAct Act, string Practice, string? Patient, ServiceMonth? Month, string By, DateTimeOffset At);

/// <summary>
/// Ticks work off that is done with an act (<see cref="TaskClosure"/>), once the act is durable. Told again it does the same: whoever repeats an act after a
/// crash tells it again. Work that comes up after the act stays.
/// </summary>
public sealed class TaskClosing(WorklistStore worklist, AuditTrail trail, TimeProvider time)
{
    /// <summary>What the audit trail calls it; its entry is about the work's id and the act.</summary>
    public const string Entry = "TaskClosed";

    /// <summary>The same of work that was undone.</summary>
    public const string UndoneEntry = "TaskUndone";

    public async Task AfterAsync(DoneAct done, CancellationToken cancellation)
    {
        foreach (var task in await worklist.OpenAsync(done.Practice, TaskClosure.Of(done.Act), done.Patient!, cancellation))
            if (IsDone(task, done)) await CloseAsync(task, done, cancellation);
    }

    /// <summary>The same for one piece of work that has its id from what it is about: a row is read, not the patient's list.</summary>
    public async Task AfterAsync(DoneAct done, string id, CancellationToken cancellation)
    {
        if (await worklist.FindAsync(done.Practice, id, cancellation) is { Done: false } task && IsDone(task, done)) await CloseAsync(task, done, cancellation);
    }

    /// <summary>Puts work back that a correction had done which was given up or came back (<see cref="TaskClosure.ComesBack"/>): open as it was. Told again it does the same.</summary>
    /// <param name="undo">Of the claim's month.</param>
    /// <param name="asked">When the correction was asked for (UTC).</param>
    public async Task UndoneAsync(DoneAct undo, DateTimeOffset asked, CancellationToken cancellation)
    {
        bool ComesBack(StaffTask task) => task.Done && TaskClosure.ComesBack(undo.Act, asked, task.Kind, task.DoneWith, task.DoneAt);
        foreach (var task in (await worklist.OfPatientAsync(new PatientMonthKey(undo.Practice, undo.Patient!, undo.Month!.Value), cancellation)).Where(ComesBack))
        {
            await trail.AppendAsync(new TrailEntry(undo.Practice, Who(undo), UndoneEntry, Changes: true, task.Patient, $"{task.Id} {undo.Act}", null), cancellation);
            await worklist.ChangeAsync(task.Practice, task.Id, t => ComesBack(t) ? t with { Done = false, DoneBy = null, DoneAt = null, DoneWith = null, Settled = null } : null, cancellation);
        }
    }

    /// <summary>Of an entry of the audit trail: which work, and what it was done with. Null: it is none of ours.</summary>
    public static (StaffTaskKind Kind, StaffAct Act)? Parse(string about) =>
        about.Split(' ') is [var id, var act] && Enum.TryParse<StaffAct>(act, out var done) && Enum.GetValues<StaffTaskKind>().Where(kind => id.Split('.').Contains(kind.ToString())).ToList() is [var which]
            ? (which, done) : null;

    private static bool IsDone(StaffTask task, DoneAct done) => TaskClosure.Closes(done.Act, done.Month?.ToString(), done.At, task.Kind, task.Month, task.CreatedAt);

    private static string Who(DoneAct done) => done.By == WorklistStore.ByItself ? TrailEntry.Machine : done.By;

    /// <summary>The trail first: it says which act closed the work, and what it cannot take does not happen.</summary>
    private async Task CloseAsync(StaffTask task, DoneAct done, CancellationToken cancellation)
    {
        await trail.AppendAsync(new TrailEntry(done.Practice, Who(done), Entry, Changes: true, task.Patient, $"{task.Id} {done.Act}", null), cancellation);
        await worklist.DoneAsync(task.Practice, task.Id, done.By, time.GetUtcNow(), cancellation, done.Act);
    }
}
