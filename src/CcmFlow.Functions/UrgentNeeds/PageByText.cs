using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds.CasePages;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <param name="Channel">Text, or OtherCarrier.</param>
public sealed record PageTextOrder(TextOrder Text, PageChannel Channel);

/// <summary>What became of a page.</summary>
/// <param name="Fault">Null: it was handed over.</param>
public sealed record PageOutcome(CarrierFault? Fault)
{
    public static PageOutcome Sent { get; } = new((CarrierFault?)null);
}

/// <summary>Texts somebody of the team about a case, with a link to it. Nobody is texted who cannot be: the caller tries another way at once.</summary>
public sealed class PageByText(TextSender sender, Outbox outbox, PracticeStore practices, Contacts contacts, CaseLinks links, TimeProvider time)
{
    /// <summary>A carrier that takes longer to answer is left: another channel is faster. Its page may still come; two pages of one case harm nobody.</summary>
    public static TimeSpan HandOverWithin { get; } = TimeSpan.FromSeconds(2.5);

    [Function(nameof(PageByText))]
    public async Task<PageOutcome> Run([ActivityTrigger] PageTextOrder order, CancellationToken cancellation)
    {
        var text = order.Text;
        var practice = await practices.GetAsync(text.Practice, cancellation);
        var member = practice.Team.Member(text.Staff!);
        if (member.VoiceOnly) return new PageOutcome(CarrierFault.Landline);
        if (await contacts.AreTextsBlockedAsync(practice.Id, member, cancellation)) return new PageOutcome(CarrierFault.OptedOut);
        await links.OpenAsync(new NeedId(practice.Id, text.Need!), member.Id, cancellation);
        return order.Channel == PageChannel.OtherCarrier
            ? await ElsewhereAsync(text, practice, member, cancellation)
            : await HandOverAsync(sender.SendAsync(text, cancellation), practice, member, cancellation);
    }

    /// <summary>Over the second carrier, or where there is none once more over the first; unless the first text is known to have arrived: whoever sleeps over one sleeps over two.</summary>
    private async Task<PageOutcome> ElsewhereAsync(TextOrder text, Practice practice, StaffMember member, CancellationToken cancellation)
    {
        if (await outbox.FindAsync(text.Place(), cancellation) is { State: DeliveryState.Delivered }) return PageOutcome.Sent;
        var sending = practice.SecondCarrier is null
            ? sender.SendAsync(text with { Attempt = 2 }, cancellation)
            : sender.SendPageAsync(text, CarrierChoice.Second, cancellation);
        return await HandOverAsync(sending, practice, member, cancellation);
    }

    private async Task<PageOutcome> HandOverAsync(Task<TextResult> sending, Practice practice, StaffMember member, CancellationToken cancellation)
    {
        try
        {
            var result = await sending.WaitAsync(HandOverWithin, time, cancellation);
            if (result.Kind == TextResultKind.Sent) return PageOutcome.Sent;
            if (result.Fault == CarrierFault.OptedOut) await contacts.BlockTextsAsync(practice.Id, member, cancellation);
            return new PageOutcome(result.Fault ?? CarrierFault.Other);
        }
        catch (TimeoutException)
        {
            return new PageOutcome(CarrierFault.Other);
        }
    }

    public static Task<PageOutcome> Call(TaskOrchestrationContext context, PageTextOrder order) =>
        context.CallActivityAsync<PageOutcome>(nameof(PageByText), order, order.Channel == PageChannel.OtherCarrier ? Retries.PageElsewhere : Retries.PageHop);
}
