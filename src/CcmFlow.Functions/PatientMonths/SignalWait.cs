using CcmFlow.Functions.Messaging;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>
/// Waits for the patient's signals in an orchestrator with exactly one pending event wait, which outlives the timers that
/// it is raced with: a wait that timed out would stay on the engine's stack and swallow the next event.
/// </summary>
public sealed class SignalWait(TaskOrchestrationContext context)
{
    private Task<PatientSignal> next = context.WaitForExternalEvent<PatientSignal>(PatientMonth.SignalEvent);

    /// <summary>Every signal that came, in order.</summary>
    public List<PatientSignal> Seen { get; } = [];

    /// <summary>Waits until <paramref name="at"/>, or until a signal that <paramref name="ends"/> the wait; null when the time came.</summary>
    public async Task<PatientSignal?> UntilAsync(DateTimeOffset at, Func<PatientSignal, bool> ends)
    {
        using var cancel = new CancellationTokenSource();
        var timer = context.CreateTimer(at.UtcDateTime, cancel.Token);
        while (true)
        {
            if (await Task.WhenAny(next, timer) == timer) return null;
            var signal = await next;
            next = context.WaitForExternalEvent<PatientSignal>(PatientMonth.SignalEvent);
            Seen.Add(signal);
            if (!ends(signal)) continue;
            cancel.Cancel();
            return signal;
        }
    }

    /// <summary>A carrier that is away for hours costs one text, not the month.</summary>
    private async Task<TextResult> TrySendAsync(TextOrder order, Func<TaskOrchestrationContext, TextOrder, Task<TextResult>> send)
    {
        try
        {
            return await send(context, order);
        }
        catch (TaskFailedException)
        {
            return TextResult.NotDelivered("failed");
        }
    }

    /// <summary>Sends a text; when it is not daytime at the patient, waits for that first, unless a signal ends the wait.</summary>
    public async Task<(TextResult Result, PatientSignal? Signal)> SendInDaytimeAsync(
        TextOrder order, Func<PatientSignal, bool> ends, Func<TaskOrchestrationContext, TextOrder, Task<TextResult>> send)
    {
        while (true)
        {
            var result = await TrySendAsync(order, send);
            if (result.Kind != TextResultKind.NotNow) return (result, null);
            if (await UntilAsync(result.NotBefore!.Value, ends) is { } signal) return (result, signal);
        }
    }
}
