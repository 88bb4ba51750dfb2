using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.UrgentNeeds.CasePages;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// The outbox. The intent is written before the carrier is asked, under a key that the order determines. When a run
/// dies between the two, a reminder is not sent again (better silent than twice), a page and a safety text are.
/// </summary>
public sealed class TextSender(AppTables tables, PracticeStore practices, PatientStore patients, InboundStore inbox, ITextGateway gateway, DisclosureLinks links, CaseLinks caseLinks, TimeProvider time)
{
    /// <summary>A page that a phone does not get within a minute is of no use: the next step pages somebody else.</summary>
    private static readonly TimeSpan PageValidity = TimeSpan.FromSeconds(60);

    public async Task<TextResult> SendAsync(TextOrder order, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(order.Practice, cancellation);
        var patient = order.Patient is null ? null : await patients.GetAsync(order.Practice, order.Patient, cancellation);
        if (patient is not null && Hindrance(order, patient) is { } hindrance) return hindrance;

        var to = order.ReplyTo is { } received ? (await inbox.GetAsync(order.Practice, received, cancellation)).From
            : patient is not null ? patient.Roster.Phone!
            : practice.Team.Member(order.Staff!).Phone;
        var language = patient?.Roster.Language ?? "en";
        var body = MessageTemplates.Render(order.Template, language, Facts(order, practice));
        var place = order.Place();
        var table = Table(place.Table);
        var row = Intent(order, place, to, body);
        if (!await table.TryAddAsync(row, cancellation))
        {
            row = await table.FindAsync(place.Partition, place.Row, cancellation) ?? row;
            var state = Enum.Parse<DeliveryState>(row.Text("State"));
            if (state >= DeliveryState.Accepted) return state == DeliveryState.Refused ? TextResult.NotDelivered("refused") : TextResult.Sent;
            // Intent or Unknown: a run before this one may have handed it over. At most once for reminders and replies.
            if (state != DeliveryState.Retry && order.Class is TextClass.Routine or TextClass.Reply) return TextResult.Skipped(TextResult.OutcomeUnknown);
        }

        var from = order.Class == TextClass.Page ? practice.PagerNumber : practice.TextNumber;
        var handOver = await gateway.SendAsync(
            new OutboundText(from, to, body.Text, place.Encode(), order.Class == TextClass.Page ? PageValidity : null), cancellation);
        await RecordAsync(table, row, handOver, cancellation);
        return await ConcludeAsync(order, handOver, cancellation);
    }

    /// <summary>The version of the wording that the order's text has; consent evidence names it.</summary>
    public async Task<string> WordingAsync(TextOrder order, string language, CancellationToken cancellation) =>
        MessageTemplates.Render(order.Template, language, Facts(order, await practices.GetAsync(order.Practice, cancellation))).WordingVersion;

    /// <summary>A delivery report: moves the row by rank. Returns the row's order, when the report tells that a page did not arrive.</summary>
    public async Task<UndeliveredPage?> ReportAsync(OutboxRef place, DeliveryState reported, int? errorCode, CancellationToken cancellation)
    {
        var table = Table(place.Table);
        while (true)
        {
            if (await table.FindAsync(place.Partition, place.Row, cancellation) is not { } row) return null;
            var now = Enum.Parse<DeliveryState>(row.Text("State"));
            var then = now.Then(reported);
            if (then == now) return null;
            var change = new TableEntity(place.Partition, place.Row) { ["State"] = then.ToString(), ["ReportedAt"] = time.GetUtcNow() };
            if (errorCode is not null) change["ErrorCode"] = errorCode;
            try
            {
                await table.UpdateEntityAsync(change, row.ETag, TableUpdateMode.Merge, cancellation);
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                continue;
            }
            return then is DeliveryState.Undelivered or DeliveryState.Failed && row.GetString("Need") is { } need && row.GetString("Class") == nameof(TextClass.Page)
                ? new UndeliveredPage(row.Text("Practice"), need, row.Text("To"), row.Text("Template"), row.GetInt32("Round") ?? 0, row.GetInt32("Step") ?? 0, CarrierFaults.Of(SmsProvider.Twilio, errorCode))
                : null;
        }
    }

    private TextResult? Hindrance(TextOrder order, PatientRecord patient)
    {
        if (order.Class == TextClass.Safety) return null;
        if (patient.Roster.Deceased) return TextResult.Skipped("deceased");
        if (patient.Roster.Phone is null) return TextResult.Skipped("no_number");
        if (patient.Texting != TextingState.Allowed) return TextResult.Skipped(patient.Texting.ToString());
        if (order.Class != TextClass.Routine) return null;
        var zones = PatientZones.For(patient.Roster.State, patient.Roster.Zip);
        var now = time.GetUtcNow();
        return QuietHours.IsAllowed(now, zones) ? null : new TextResult(TextResultKind.NotNow, "quiet_hours", QuietHours.NextAllowed(now, zones));
    }

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

    private TableEntity Intent(TextOrder order, OutboxRef place, string to, RenderedText body) => new(place.Partition, place.Row)
    {
        ["Practice"] = order.Practice,
        ["To"] = order.Patient ?? order.Staff ?? "unknown",
        ["Number"] = to,
        ["Class"] = order.Class.ToString(),
        ["Template"] = order.Template.ToString(),
        ["Need"] = order.Need,
        ["Round"] = order.Round,
        ["Step"] = order.Step,
        ["Body"] = body.Text,
        ["Wording"] = body.WordingVersion,
        ["Segments"] = SmsSegments.Count(body.Text).Segments,
        ["OrderedAt"] = time.GetUtcNow(),
        ["State"] = nameof(DeliveryState.Intent),
    };

    /// <summary>A delivery report may have overtaken the carrier's answer: the state never falls behind it.</summary>
    private async Task RecordAsync(TableClient table, TableEntity row, HandOver handOver, CancellationToken cancellation)
    {
        var state = handOver.Kind switch
        {
            HandOverKind.Accepted => DeliveryState.Accepted,
            HandOverKind.Busy => DeliveryState.Retry,
            HandOverKind.Unknown => DeliveryState.Unknown,
            _ => DeliveryState.Refused,
        };
        var change = new TableEntity(row.PartitionKey, row.RowKey)
        {
            ["State"] = state.ToString(),
            ["MessageId"] = handOver.MessageId,
            ["HandedOverAt"] = time.GetUtcNow(),
        };
        if (handOver.ErrorCode is not null) change["ErrorCode"] = handOver.ErrorCode;
        var etag = row.ETag;
        while (true)
        {
            try
            {
                await table.UpdateEntityAsync(change, etag, TableUpdateMode.Merge, cancellation);
                return;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                var now = await table.FindAsync(row.PartitionKey, row.RowKey, cancellation) ?? row;
                etag = now.ETag;
                change["State"] = Enum.Parse<DeliveryState>(now.Text("State")).Then(state).ToString();
            }
        }
    }

    private async Task<TextResult> ConcludeAsync(TextOrder order, HandOver handOver, CancellationToken cancellation)
    {
        switch (handOver.Kind)
        {
            case HandOverKind.Accepted:
                return TextResult.Sent;
            case HandOverKind.Busy:
                throw new CarrierBusyException(handOver.ErrorCode);
            case HandOverKind.Unknown when order.Class is TextClass.Page or TextClass.Safety:
                throw new CarrierBusyException(handOver.ErrorCode);
            case HandOverKind.OptedOut or HandOverKind.NotReachable when order.Patient is not null:
                var texting = handOver.Kind == HandOverKind.OptedOut ? TextingState.OptedOut : TextingState.NotReachable;
                await patients.ChangeAsync(order.Practice, order.Patient, p => p.Texting == texting ? p : p with { Texting = texting }, cancellation);
                return TextResult.NotDelivered(texting.ToString());
            default:
                return TextResult.NotDelivered(handOver.Kind.ToString());
        }
    }

    private TableClient Table(OutboxTable table) => table == OutboxTable.Needs ? tables.Needs : tables.PatientMonths;
}
