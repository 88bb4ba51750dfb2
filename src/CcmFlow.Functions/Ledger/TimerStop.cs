using CcmFlow.Functions.Api;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Ledger;

/// <summary>Stops a timer: logs what was timed, one entry a span, and takes the timer away last, so that whatever breaks in between is logged by stopping once more.</summary>
public sealed class TimerStop(StaffTimers timers, TimeLog log, TimeProvider time)
{
    public async Task<StoppedTimer> StopAsync(Practice practice, string staff, PatientRecord patient, CareActivity activity, CancellationToken cancellation)
    {
        if (await timers.PauseAsync(practice.Id, staff, patient.Id, cancellation) is not { } timer) return new StoppedTimer([], null) { Found = false };
        if (timer.Done.Any(s => s.End - s.Start > StaffTimer.Longest))
            return new StoppedTimer([], ("", "The timer ran more than 8 hours: it was forgotten. Throw it away and log the minutes by hand."));
        if (timer.Elapsed(time.GetUtcNow()) < StaffTimer.Shortest)
        {
            await timers.EndAsync(practice.Id, timer, cancellation);
            return new StoppedTimer([], null);
        }
        var kept = new List<Appended>();
        foreach (var (span, number) in timer.Done.Select((s, i) => (s, i)))
            for (var month = ServiceMonth.Of(span.Start, practice.Zone); month <= ServiceMonth.Of(span.End.AddTicks(-1), practice.Zone); month = month.Next)
            {
                var entry = new TimeEntryRequest($"{timer.Id}.{number}", span.Start, span.End, staff, activity);
                // A span over a month's end is logged in both: the counting rules give each its part.
                if (entry.Fault(practice, month, time.GetUtcNow()) is { } fault) return new StoppedTimer(kept, fault);
                kept.Add(await log.LogAsync(practice, patient, month, entry.ToEntry(practice), cancellation));
            }
        await timers.EndAsync(practice.Id, timer, cancellation);
        return new StoppedTimer(kept, null);
    }
}

/// <param name="Logged">Empty: there was no timer, or too little was timed to be an entry.</param>
/// <param name="Fault">Why it was not stopped: the field and the mend.</param>
public sealed record StoppedTimer(IReadOnlyList<Appended> Logged, (string Field, string Mend)? Fault)
{
    /// <summary>False: there was no timer, as after a second click.</summary>
    public bool Found { get; init; } = true;
}
