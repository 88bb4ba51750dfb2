using Azure.Data.Tables;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A text to or from the patient. PHI.</summary>
/// <param name="Id">Tells two of one instant apart.</param>
/// <param name="At">UTC.</param>
/// <param name="Note">How it was delivered, where that is not as it should be.</param>
public sealed record TalkLine(string Id, DateTimeOffset At, bool FromPatient, string Words, string? Note)
{
    /// <param name="row">Of the outbox; null comes of one that no carrier has.</param>
    public static TalkLine? Sent(TableEntity row) => row.GetDateTimeOffset("HandedOverAt") is { } at
        ? new TalkLine(
            row.RowKey, at, FromPatient: false, row.GetString("Body") ?? "",
            Enum.TryParse<DeliveryState>(row.GetString("State"), out var state) && state is DeliveryState.Failed or DeliveryState.Undelivered or DeliveryState.Unknown ? Shown.Words(state) : null)
        : null;

    public static TalkLine Received(InboundText text) => new(text.Id, text.ReceivedAt, FromPatient: true, text.Body, text.MediaCount > 0 ? "with a picture" : null);
}
