using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>A text as the outbox keeps it.</summary>
/// <param name="To">Patient or staff id.</param>
/// <param name="Number">E.164 number that it goes to.</param>
/// <param name="OrderedAt">When the intent was written (UTC).</param>
/// <param name="HandedOverAt">When the carrier was asked last (UTC).</param>
/// <param name="MessageId">The carrier's id.</param>
/// <param name="ErrorCode">The carrier's code for a refusal or a failure.</param>
public sealed record OutboxRow(
    OutboxRef Place, TextOrder Order, string To, string Number, string Body, SmsProvider? Carrier, string? From, DeliveryState State,
    DateTimeOffset OrderedAt, DateTimeOffset? HandedOverAt, string? MessageId, int? ErrorCode, ETag ETag)
{
    /// <summary>What the failure means, for a text that failed.</summary>
    public CarrierFault Fault => CarrierCodes.Of(Carrier ?? SmsProvider.Twilio, ErrorCode);

    /// <summary>Went out, or may have.</summary>
    public bool MayHaveGone => State is DeliveryState.Intent or DeliveryState.Unknown or DeliveryState.Accepted or DeliveryState.Sent or DeliveryState.Delivered;

    public static OutboxRow New(TextOrder order, string number, RenderedText body, SenderRoute route, DateTimeOffset now) => new(
        order.Place(), order, order.Patient ?? order.Staff ?? "unknown", number, body.Text, route.Carrier, route.From, DeliveryState.Intent, now, null, null, null, default);

    public TableEntity ToEntity(RenderedText body) => new(Place.Partition, Place.Row)
    {
        ["Practice"] = Order.Practice,
        ["Key"] = Order.Key,
        ["To"] = To,
        ["Number"] = Number,
        ["Class"] = Order.Class.ToString(),
        ["Template"] = Order.Template.ToString(),
        ["Need"] = Order.Need,
        ["CaseCode"] = Order.CaseCode,
        ["ReplyTo"] = Order.ReplyTo,
        ["Minutes"] = Order.Minutes,
        ["Round"] = Order.Round,
        ["Step"] = Order.Step,
        ["Attempt"] = Order.Attempt,
        ["Over"] = Order.Over.ToString(),
        ["Carrier"] = Carrier.ToString(),
        ["From"] = From,
        ["Body"] = Body,
        ["Wording"] = body.WordingVersion,
        ["Segments"] = SmsSegments.Count(Body).Segments,
        ["OrderedAt"] = OrderedAt,
        ["State"] = State.ToString(),
    };

    public static OutboxRow Read(OutboxTable table, TableEntity row)
    {
        var patient = table == OutboxTable.PatientMonths ? row.PartitionKey.Split('|') : null;
        var order = new TextOrder(
            row.Text("Practice"), Enum.Parse<TextClass>(row.Text("Class")), Enum.Parse<TextTemplate>(row.Text("Template")),
            row.GetString("Key") ?? row.RowKey[2..])
        {
            Patient = patient?[1],
            Month = patient is null ? null : ServiceMonth.Parse(patient[2]),
            Staff = patient is null ? row.GetString("To") : null,
            ReplyTo = row.GetString("ReplyTo"),
            Need = row.GetString("Need"),
            CaseCode = row.GetString("CaseCode"),
            Minutes = row.GetInt32("Minutes"),
            Round = row.GetInt32("Round") ?? 0,
            Step = row.GetInt32("Step") ?? 0,
            Attempt = row.GetInt32("Attempt") ?? 1,
            Over = Enum.TryParse<CarrierChoice>(row.GetString("Over"), out var over) ? over : CarrierChoice.First,
        };
        return new OutboxRow(
            new OutboxRef(table, row.PartitionKey, row.RowKey), order, row.Text("To"), row.Text("Number"), row.Text("Body"),
            Enum.TryParse<SmsProvider>(row.GetString("Carrier"), out var carrier) ? carrier : null, row.GetString("From"),
            Enum.Parse<DeliveryState>(row.Text("State")), row.GetDateTimeOffset("OrderedAt")!.Value, row.GetDateTimeOffset("HandedOverAt"),
            row.GetString("MessageId"), row.GetInt32("ErrorCode"), row.ETag);
    }
}
