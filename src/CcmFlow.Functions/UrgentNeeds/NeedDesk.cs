using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Time;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>What people and their programs do with urgent cases: the same for the console and the API.</summary>
public sealed class NeedDesk(NeedStore needs, InboundStore inbox, TimeProvider time, ILogger<NeedDesk> log)
{
    /// <summary>The longest call that is taken as one.</summary>
    public const int MostMinutes = 480;

    public const string WhyMend = "say in a sentence why the case closes without a call.";

    public Task<NeedAnswer> TakeAsync(NeedId id, string staff, DurableTaskClient durable, CancellationToken cancellation) => TellAsync(id, new CaseTaken(staff), durable, cancellation);

    public Task<NeedAnswer> PassAsync(NeedId id, string staff, DurableTaskClient durable, CancellationToken cancellation) => TellAsync(id, new CaseDeclined(staff), durable, cancellation);

    /// <summary>How it went: with the minutes of the call, or closed without one.</summary>
    /// <param name="minutes">0 to <see cref="MostMinutes"/>; 0: there was no call.</param>
    /// <param name="note">May be empty where there was a call.</param>
    public async Task<NeedAnswer> EndAsync(NeedId id, string staff, int minutes, string note, DurableTaskClient durable, CancellationToken cancellation)
    {
        // Told before anything is written: the note of a closed case is its clinician's, and whoever typed another must not lose it.
        if (await needs.FindAsync(id.Practice, id.Need, cancellation) is not { ClosedAt: null } need) return new NeedAnswer(NeedRefusal.NotOpen);
        if (minutes > 0 && need.Holder is { } holder && holder != staff) return new NeedAnswer(NeedRefusal.AnotherHasIt) { Holder = holder };
        if (minutes == 0 && note.Length == 0) return new NeedAnswer(NeedRefusal.WhyIsMissing);
        if (minutes > 0 && await WroteJustNowAsync(need, cancellation) is { } wrote) return new NeedAnswer(NeedRefusal.PatientJustWrote) { WroteAt = wrote };
        if (note.Length > 0) await needs.TryNoteOutcomeAsync(id, staff, note, cancellation);
        if (minutes == 0) return await TellAsync(id, new CaseClosedByStaff(staff), durable, cancellation);
        return await TellAsync(id, new OutcomeReported(staff, minutes), durable, cancellation) with { Call = LoggedOf(need, minutes), Of = OfWhom(need) };
    }

    /// <summary>What is logged of minutes that are reported now.</summary>
    public CallSpan LoggedOf(NeedRecord need, int minutes) => CallSpan.Of(minutes, need.RunsSince ?? need.OpenedAt, time.GetUtcNow());

    public static MinutesOf OfWhom(NeedRecord need) => need switch { { Patient: not null } => MinutesOf.OnePatient, { Possible.Count: > 0 } => MinutesOf.OneOfSeveral, _ => MinutesOf.Nobody };

    /// <summary>The patient's last text, when nobody can have read it yet: the case does not close on minutes of the call before it.</summary>
    private async Task<DateTimeOffset?> WroteJustNowAsync(NeedRecord need, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = now - UrgentNeedMachine.Unread;
        var written = await inbox.WrittenAsync(need.Practice, since > need.OpenedAt ? since : need.OpenedAt.AddTicks(1), now.AddSeconds(1), cancellation);
        return written.Where(text => need.Everybody.Contains(text.Patient)).Select(text => (DateTimeOffset?)text.At).Max();
    }

    private async Task<NeedAnswer> TellAsync(NeedId id, UrgentNeedEvent said, DurableTaskClient durable, CancellationToken cancellation) =>
        await needs.FindAsync(id.Practice, id.Need, cancellation) is { ClosedAt: null } && await UrgentNeed.RaiseAsync(durable, id, said, log, cancellation)
            ? new NeedAnswer()
            : new NeedAnswer(NeedRefusal.NotOpen);
}
