using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Replies;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

/// <summary>Reads a received text, stores what it changes and says what is left to do. May run twice: each change is keyed by the text's id.</summary>
public sealed class InterpretInbound(InboundStore inbox, PatientReplies patientReplies, StaffReplies staffReplies, LoopWatch loops)
{
    [Function(nameof(InterpretInbound))]
    public async Task<InboundOutcome> Run([ActivityTrigger] ReceivedText received, CancellationToken cancellation)
    {
        var (text, decided) = await inbox.GetWithDecisionAsync(received.Practice, received.Id, cancellation);
        if (IsAutoReply(text))
        {
            await inbox.NoteAsync(text.Practice, text.Id, InboundReading.AutoReply, cancellation);
            return new InboundOutcome();
        }
        // Somebody who is not of the team may have kept the pager's number: that text is read as any other.
        var outcome = text.ToPager && await staffReplies.TryApplyAsync(text, cancellation) is { } staff ? staff : await patientReplies.ApplyAsync(text, decided, cancellation);
        return await WithoutLoopAsync(text, outcome, cancellation);
    }

    public static Task<InboundOutcome> Call(TaskOrchestrationContext context, ReceivedText received) =>
        context.CallActivityAsync<InboundOutcome>(nameof(InterpretInbound), received, Retries.Standard);

    /// <summary>A phone that answers by itself has said nothing: not OK, not YES. Words of danger in it are read as a person's all the same.</summary>
    private static bool IsAutoReply(InboundText text)
    {
        if (!AutoReply.IsOne(text.Body)) return false;
        var reading = ReplyClassifier.Classify(text.Body, "en", ReplyContext.Any);
        return AutoReply.SaysSo(text.Body) || !reading.IsRedFlag;
    }

    /// <summary>Automatic answers end when a robot is at the other side; paging and tasks do not.</summary>
    private async Task<InboundOutcome> WithoutLoopAsync(InboundText text, InboundOutcome outcome, CancellationToken cancellation)
    {
        if (outcome.Texts.Count == 0) return outcome;
        var safety = outcome.Texts.Any(t => t.Class == TextClass.Safety);
        return await loops.MayAnswerAsync(text, safety, cancellation) ? outcome : outcome with { Texts = [] };
    }
}
