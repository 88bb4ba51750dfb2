using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Replies;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Where every received text comes in, from whichever carrier: persist first, then start the effects. A text that came before does nothing. What it
/// means is decided later, with the patient at hand; here it is read only for whether it cannot wait.
/// </summary>
public sealed class InboundDoor(InboundStore inbox, PracticeStore practices, TimeProvider time, ILogger<InboundDoor> log)
{
    public async Task ReceiveAsync(string id, string from, string to, string body, int media, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await practices.ByNumberAsync(to, cancellation) is not { } owner)
        {
            log.LogWarning("A text came to a number that belongs to no practice; it is not kept.");
            return;
        }
        var text = new InboundText(owner.Practice.Id, Ids.ForKey(id), from, to, body, media, time.GetUtcNow(), owner.Pager);
        var reading = ReplyClassifier.Classify(body, "en", ReplyContext.Any);
        var redFlag = reading.IsRedFlag;
        if (!await inbox.ReceiveAsync(text, redFlag, cancellation)) return;
        await StartAsync(new ReceivedText(text.Practice, text.Id, redFlag), durable, cancellation);
    }

    /// <summary>Starts the effects; when that fails the text is not lost: the sweep starts them.</summary>
    public async Task StartAsync(ReceivedText received, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            await ApplyInbound.StartAsync(durable, received, cancellation);
        }
#pragma warning disable CA1031 // Whatever the engine's reason, the text is stored and the carrier must get its 2xx; the sweep goes on from here.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("The effects of a received text could not be started ({Error}); the sweep will.", error.GetType().Name);
        }
    }
}
