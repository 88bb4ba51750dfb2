using CcmFlow.Functions.Claims;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>What became of ticking work off, or of putting it back.</summary>
public enum Ticked
{
    /// <summary>It is done, or open again, with this.</summary>
    Now,

    /// <summary>It was so before; who was first and when stands.</summary>
    Before,

    /// <summary>There is no such work.</summary>
    NotThere,

    /// <summary>Whoever asked may not do the work (<see cref="WorkRights"/>).</summary>
    NotTheirs,

    /// <summary>The claim of it is held: the work stays.</summary>
    StillHeld,

    /// <summary>It is ticked off with a note of what was done, and there was none (<see cref="TaskClosure.NeedsWords"/>).</summary>
    WithoutNote,

    /// <summary>An act did it: it is done, whatever the list says.</summary>
    DoneByAct,

    /// <summary>It stands otherwise than the caller had seen.</summary>
    Changed,
}

/// <summary>Who asks, and what they saw.</summary>
/// <param name="By">Team member or account.</param>
/// <param name="Seen">See <see cref="StaffTask.Tag"/>; null: however it stands.</param>
public sealed record TickOrder(string Practice, string Task, string By, Func<Right, bool> May, string? Seen = null);

/// <summary>People tick work off the list with a note, and put back what was ticked off by mistake. An act that does the work closes it apart from this (<see cref="TaskClosing"/>).</summary>
public sealed class TaskTicks(WorklistStore worklist, HeldClaims holds, ClosedMonthReview review, TimeProvider time)
{
    public const int MostNote = 500;

    public const string NoteMend = "say what was done: nothing else tells why the claim is left as it is.";

    /// <param name="note">What was done; null or empty: nothing is said of it.</param>
    public async Task<(Ticked Outcome, StaffTask? Task)> DoneAsync(TickOrder order, string? note, CancellationToken cancellation)
    {
        if (await worklist.FindAsync(order.Practice, order.Task, cancellation) is not { } asked) return (Ticked.NotThere, null);
        var (held, settled) = (await holds.IsStillHeldAsync(asked, cancellation), await review.SettlingAsync(asked, cancellation));
        return await ChangeAsync(order, task => task.Done ? (Ticked.Before, null)
            : held ? (Ticked.StillHeld, null)
            : string.IsNullOrWhiteSpace(note) && TaskClosure.NeedsWords(task.Kind) ? (Ticked.WithoutNote, null)
            : (Ticked.Now, task with { Done = true, DoneBy = order.By, DoneAt = time.GetUtcNow(), Note = string.IsNullOrWhiteSpace(note) ? task.Note : note.Trim(), Settled = settled }), cancellation);
    }

    /// <summary>The work is open as it was: due when it was, with its note.</summary>
    public Task<(Ticked Outcome, StaffTask? Task)> ReopenAsync(TickOrder order, CancellationToken cancellation) => ChangeAsync(order, task => task switch
    {
        { Done: false } => (Ticked.Before, null),
        { DoneWith: not null } => (Ticked.DoneByAct, null),
        _ => (Ticked.Now, task with { Done = false, DoneBy = null, DoneAt = null, Settled = null }),
    }, cancellation);

    private async Task<(Ticked, StaffTask?)> ChangeAsync(TickOrder order, Func<StaffTask, (Ticked Outcome, StaffTask? After)> decide, CancellationToken cancellation)
    {
        var outcome = Ticked.NotThere;
        var found = await worklist.ChangeAsync(order.Practice, order.Task, task =>
        {
            (outcome, var after) = !WorkRights.MayFinish(order.May, task.Kind) ? (Ticked.NotTheirs, null)
                : !SeenTags.Has(order.Seen, task.Tag()) ? (Ticked.Changed, null)
                : decide(task);
            return after;
        }, cancellation);
        return (outcome, found?.Task);
    }
}
