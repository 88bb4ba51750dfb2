using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>
/// The list's work on what a clearinghouse's file brought and could not be posted: put on the list with the file, done when nothing of the file waits any more, or when
/// the remittance was posted on somebody's word.
/// </summary>
public sealed class AnswerWork(ReceivedFiles files, WorklistStore worklist, TaskClosing closing, TimeProvider time)
{
    private static readonly TimeSpan DueIn = TimeSpan.FromDays(3);

    /// <summary>A set of the file does not add up.</summary>
    internal Task AskRemittanceAsync(PostingRun run, string remittance, CancellationToken cancellation) =>
        AddAsync(run, StaffTaskKind.CheckRemittance, remittance, "835", cancellation);

    /// <summary>Asks for what of the file waits in the queue; for nothing when it is all seen to. What came into it after its work was done is work again.</summary>
    internal async Task AskAsync(PostingRun run, CancellationToken cancellation)
    {
        if (run.ToAsk.Count == 0) return;
        var waiting = await files.UnmatchedAsync(run.Practice.Id, run.File.Sha256, cancellation);
        if (waiting.Count == 0) return;
        var kinds = string.Join(", ", waiting.Select(w => w.Kind).Where(k => k.Length > 0).Distinct());
        foreach (var kind in run.ToAsk)
        {
            await AddAsync(run, kind, run.File.Sha256, kinds, cancellation);
            await worklist.ChangeAsync(
                run.Practice.Id, IdOf(run.Practice, kind, run.File.At, run.File.Sha256),
                task => task.Done && (!task.ByHand || run.HasKept) ? task with { Done = false, DoneBy = null, DoneAt = null, DoneWith = null } : null, cancellation);
        }
    }

    /// <summary>Takes an item out of the queue. Its file's work is done with the last of them. Told again it does the same.</summary>
    /// <returns>False: there is no such item.</returns>
    public async Task<bool> SettleAsync(Practice practice, string item, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (await files.SettleAsync(practice.Id, item, by, now, cancellation) is not { } settled) return false;
        if ((await files.UnmatchedAsync(practice.Id, settled.File, cancellation)).Count > 0) return true;
        foreach (var kind in TaskClosure.Of(StaffAct.AnswersSeenTo))
            await closing.AfterAsync(new DoneAct(StaffAct.AnswersSeenTo, practice.Id, null, null, by, now), IdOf(practice, kind, settled.At, settled.File), cancellation);
        return true;
    }

    /// <summary>A remittance is posted: that somebody released it was the work on it.</summary>
    internal async Task PostedAsync(Practice practice, string remittance, CancellationToken cancellation)
    {
        if (await files.RemittanceAsync(practice.Id, remittance, cancellation) is not { ReleasedBy: { } by } posted) return;
        await closing.AfterAsync(new DoneAct(StaffAct.RemittanceReleased, practice.Id, null, null, by, time.GetUtcNow()), IdOf(practice, StaffTaskKind.CheckRemittance, posted.At, remittance), cancellation);
    }

    private Task AddAsync(PostingRun run, StaffTaskKind kind, string hash, string kinds, CancellationToken cancellation)
    {
        var (now, file) = (time.GetUtcNow(), run.File);
        return worklist.AddAsync(
            new StaffTask(run.Practice.Id, IdOf(run.Practice, kind, file.At, hash), kind, null, MonthOf(run.Practice, file.At), now, now + DueIn, Done: false) { File = new AnswerFileNote(kinds, file.Via, file.At) },
            cancellation);
    }

    private static string IdOf(Practice practice, StaffTaskKind kind, DateTimeOffset came, string hash) => StaffTask.IdOf(kind, MonthOf(practice, came), null, hash[..12]);

    private static string MonthOf(Practice practice, DateTimeOffset came) => ServiceMonth.Of(came, practice.Zone).ToString();
}
