using System.Text.Json.Nodes;

namespace CcmFlow.Cli.Carrier.Acs;

/// <summary>Events as Event Grid writes them for Communication Services. Received texts have their numbers without the +, as in its samples.</summary>
internal static class AcsEventJson
{
    private const string Topic = "/subscriptions/0/resourceGroups/rehearsal/providers/microsoft.communication/communicationservices/rehearsal";

    public static JsonObject Received(MessageEntry message, DateTimeOffset now) => Event(
        "Microsoft.Communication.SMSReceived", message, now, new JsonObject
        {
            ["messageId"] = message.Sid,
            ["from"] = message.From.TrimStart('+'),
            ["to"] = message.To.TrimStart('+'),
            ["message"] = message.Body,
            ["receivedTimestamp"] = message.At.UtcDateTime,
            ["segmentCount"] = message.Segments,
        });

    public static JsonObject Report(MessageEntry message, JourneyStep step, string tag, DateTimeOffset now)
    {
        var delivered = step.Status == "delivered";
        return Event("Microsoft.Communication.SMSDeliveryReportReceived", message, now, new JsonObject
        {
            ["messageId"] = message.Sid,
            ["from"] = message.From.TrimStart('+'),
            ["to"] = message.To,
            ["deliveryStatus"] = delivered ? "Delivered" : "Failed",
            ["deliveryStatusDetails"] = delivered ? "No error." : $"ErrorCode: {step.ErrorCode}. ErrorMessage: not delivered",
            ["receivedTimestamp"] = now.UtcDateTime,
            ["deliveryAttempts"] = new JsonArray(new JsonObject
            {
                ["timestamp"] = now.UtcDateTime, ["segmentsSucceeded"] = delivered ? message.Segments : 0, ["segmentsFailed"] = delivered ? 0 : message.Segments,
            }),
            ["Tag"] = tag,
        });
    }

    public static JsonObject Handshake(string code, DateTimeOffset now) => new()
    {
        ["id"] = "handshake",
        ["topic"] = Topic,
        ["subject"] = "",
        ["eventType"] = "Microsoft.EventGrid.SubscriptionValidationEvent",
        ["eventTime"] = now.UtcDateTime,
        ["data"] = new JsonObject { ["validationCode"] = code },
        ["dataVersion"] = "1",
        ["metadataVersion"] = "1",
    };

    private static JsonObject Event(string type, MessageEntry message, DateTimeOffset now, JsonObject data) => new()
    {
        ["id"] = $"{message.Sid}-{type[24..]}",
        ["topic"] = Topic,
        ["subject"] = $"/phonenumber/{message.To.TrimStart('+')}",
        ["eventType"] = type,
        ["eventTime"] = now.UtcDateTime,
        ["data"] = data,
        ["dataVersion"] = "1.0",
        ["metadataVersion"] = "1",
    };
}
