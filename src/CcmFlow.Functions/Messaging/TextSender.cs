using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.UrgentNeeds.CasePages;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Sends what is ordered. A reminder goes out at most once: when the answer to its hand-over was lost, the carrier's list is read before anything
/// is sent again. A page and a safety text go out at least once, over the second carrier when the first does not take them.
/// </summary>
public sealed class TextSender(
    Outbox outbox, TextGate gate, TextGateways gateways, PracticeStore practices, PatientStore patients, InboundStore inbox, DisclosureLinks links,
    CaseLinks caseLinks, FaultEffects faults, TimeProvider time, ILogger<TextSender> log)
{
    /// <summary>A page that a phone does not get within a minute is of no use: the next step pages somebody else.</summary>
    public static TimeSpan PageValidity { get; } = TimeSpan.FromSeconds(60);

    /// <summary>A request that is still under way may yet create a message: only after this does "not on the list" mean "not taken".</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(60);

    /// <summary>After this an unclear text stays unclear; the retries of its order end soon after.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2.5);

    /// <param name="read">The order's patient as just read: saves reading again.</param>
    /// <exception cref="CarrierBusyException">Not now: the order is to be given again.</exception>
    public async Task<TextResult> SendAsync(TextOrder order, CancellationToken cancellation, PatientRecord? read = null)
    {
        if (order.Class is not (TextClass.Page or TextClass.Safety)) return await SendOverAsync(order, cancellation, read);
        var second = (await practices.GetAsync(order.Practice, cancellation)).SecondCarrier is not null;
        try
        {
            var first = await SendPageAsync(order, CarrierChoice.First, cancellation);
            if (first.Kind != TextResultKind.NotDelivered || !second || first.Fault is not { } fault || !Helps(fault)) return first;
        }
        catch (CarrierBusyException error) when (second && (error.Fault is not { } fault || Helps(fault)))
        {
            log.LogWarning("The first carrier did not take a {Class} text (error {Code}); the second is asked.", order.Class, error.ErrorCode);
        }
        return await SendPageAsync(order, CarrierChoice.Second, cancellation);
    }

    /// <summary>Sends a page or a safety text over one of the practice's carriers, and no other.</summary>
    /// <exception cref="InvalidOperationException">The practice has no second carrier.</exception>
    public Task<TextResult> SendPageAsync(TextOrder order, CarrierChoice over, CancellationToken cancellation) =>
        SendOverAsync(order with { Over = over }, cancellation);

    /// <summary>The words that the order's text has, with their version; consent evidence holds both.</summary>
    public RenderedText Render(TextOrder order, string language, Practice practice) => PracticeTexts.Render(practice, order.Template, language, Facts(order, practice));

    private async Task<TextResult> SendOverAsync(TextOrder order, CancellationToken cancellation, PatientRecord? read = null)
    {
        var practice = await practices.GetAsync(order.Practice, cancellation);
        var route = gateways.Route(practice, order.Class, order.Over) ?? throw new InvalidOperationException("The practice has no second carrier.");
        var place = order.Place();
        // A routine text is read with its neighbours, which its caps need; the others are looked for when writing the intent fails.
        var month = order.Class == TextClass.Routine ? await outbox.ListAsync(place.Partition, cancellation) : [];
        var row = month.FirstOrDefault(r => r.Place == place);
        if (row is not null && await SettleAsync(row, cancellation) is { } settled) return settled;

        var patient = order.Patient is null ? null : read ?? await patients.GetAsync(order.Practice, order.Patient, cancellation);
        if (patient is not null && await gate.HindranceAsync(order, patient, practice, [.. month.Where(r => r.Place != place)], cancellation) is { } hindrance)
            return hindrance;
        var to = await NumberAsync(order, practice, patient, cancellation);
        var body = PracticeTexts.Render(practice, order.Template, patient?.Roster.Language ?? order.Language ?? "en", Facts(order, practice));
        var intent = OutboxRow.New(order, to, body, route, time.GetUtcNow());
        var segments = SmsSegments.Count(body.Text).Segments;
        if (await gate.WaitForTurnAsync(intent, practice, segments, cancellation) is { } wait) return wait;
        if (row is null)
        {
            row = await outbox.TryPutAsync(intent, body, cancellation);
            if (row is null)
            {
                row = await outbox.FindAsync(place, cancellation) ?? throw new InvalidOperationException("An outbox row is there and is not.");
                if (await SettleAsync(row, cancellation) is { } known) return known;
            }
        }
        var handOver = await gateways.Of(row.Carrier ?? route.Carrier).SendAsync(Outbound(row, route) with { ValidFor = gate.Validity(order, patient) }, cancellation);
        await outbox.RecordAsync(row, handOver, cancellation);
        if (handOver.Kind == HandOverKind.Accepted)
            log.LogInformation("A {Class} text went to {Carrier}: {Template}, {Segments} segments.", order.Class, row.Carrier ?? route.Carrier, order.Template, segments);
        return await ConcludeAsync(row, handOver, cancellation);
    }

    /// <summary>What an earlier run left behind. Null: the text is to be handed over (again).</summary>
    private async Task<TextResult?> SettleAsync(OutboxRow row, CancellationToken cancellation)
    {
        if (row.State == DeliveryState.Retry) return null;
        if (row.State == DeliveryState.Refused) return TextResult.NotDelivered("refused", row.Fault);
        if (row.State >= DeliveryState.Accepted) return TextResult.Sent;
        if (row.Order.Class is TextClass.Page or TextClass.Safety) return null;
        var now = time.GetUtcNow();
        var sighting = row.Carrier is { } carrier && row.From is { } from
            ? await gateways.Of(carrier).LookForAsync(Outbound(row, new SenderRoute(carrier, from)), cancellation)
            : new Sighting(SightingKind.Unclear);
        switch (sighting.Kind)
        {
            case SightingKind.Found:
                await outbox.RecordAsync(row, HandOver.Accepted(sighting.MessageId!), cancellation);
                return TextResult.Sent;
            case SightingKind.NotFound when now - (row.HandedOverAt ?? row.OrderedAt) >= Settled:
            case SightingKind.RepeatIsSafe when AcsGateway.KnowsRepeat(row.OrderedAt, now):
                return null;
            case SightingKind.RepeatIsSafe:
                return TextResult.Skipped(TextResult.OutcomeUnknown);
            default:
                return now - row.OrderedAt < Patience ? throw new CarrierBusyException(null) : TextResult.Skipped(TextResult.OutcomeUnknown);
        }
    }

    private async Task<TextResult> ConcludeAsync(OutboxRow row, HandOver handOver, CancellationToken cancellation)
    {
        if (handOver.Kind == HandOverKind.Accepted) return TextResult.Sent;
        if (handOver.Kind == HandOverKind.Unknown) throw new CarrierBusyException(handOver.ErrorCode);
        var fault = handOver.Fault!.Value;
        await faults.ApplyAsync(row, fault, cancellation);
        if (handOver.IsPassing) throw new CarrierBusyException(handOver.ErrorCode, fault);
        return TextResult.NotDelivered(fault.ToString(), fault);
    }

    private async Task<string> NumberAsync(TextOrder order, Practice practice, PatientRecord? patient, CancellationToken cancellation) =>
        order.ReplyTo is { } received ? (await inbox.GetAsync(order.Practice, received, cancellation)).From
        : patient is not null ? patient.Roster.Phone!
        : practice.Team.Member(order.Staff!).Phone;

    private TextFacts Facts(TextOrder order, Practice practice) => new()
    {
        PracticeName = practice.Name,
        PracticePhone = practice.Phone,
        Link = order.Patient is not null ? links.For(practice) : order is { Need: { } need, Staff: { } person } ? caseLinks.AddressOf(new NeedId(order.Practice, need), person) : null,
        CaseCode = order.CaseCode,
        CallBack = practice.Phone,
        Minutes = order.Minutes,
        OneTimeCode = order.OneTimeCode,
    };

    private static OutboundText Outbound(OutboxRow row, SenderRoute route) =>
        new(row.From ?? route.From, row.Number, row.Body, row.Place.Encode(), row.OrderedAt, null);

    private static bool Helps(CarrierFault fault) => FaultSteps.ForPage(fault).HasFlag(PageStep.OtherCarrier);
}
