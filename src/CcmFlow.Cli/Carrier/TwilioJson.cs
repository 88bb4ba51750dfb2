using System.Globalization;
using System.Text.Json;

namespace CcmFlow.Cli.Carrier;

/// <summary>The resources of Twilio's answers; written in snake case.</summary>
internal static class TwilioJson
{
    public static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static MessageResource Message(MessageEntry message, string account) => new()
    {
        AccountSid = account,
        Body = message.Body,
        DateCreated = Rfc2822(message.At)!,
        DateUpdated = Rfc2822(message.UpdatedAt)!,
        DateSent = Rfc2822(message.SentAt),
        Direction = message.Direction,
        ErrorCode = message.ErrorCode,
        From = message.From,
        MessagingServiceSid = message.MessagingServiceSid,
        NumMedia = message.Pictures.Count.ToString(CultureInfo.InvariantCulture),
        NumSegments = message.Segments.ToString(CultureInfo.InvariantCulture),
        Sid = message.Sid,
        Status = message.Status,
        SubresourceUris = new Dictionary<string, string> { ["media"] = $"{TwilioApi.Root(account)}/Messages/{message.Sid}/Media.json" },
        To = message.To,
        Uri = $"{TwilioApi.Root(account)}/Messages/{message.Sid}.json",
    };

    public static string? Rfc2822(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);
}

internal sealed record MessageResource
{
    public required string AccountSid { get; init; }
    public string ApiVersion { get; } = "2010-04-01";
    public required string Body { get; init; }
    public required string DateCreated { get; init; }
    public required string DateUpdated { get; init; }
    public required string? DateSent { get; init; }
    public required string Direction { get; init; }
    public required int? ErrorCode { get; init; }
    public string? ErrorMessage { get; }
    public required string From { get; init; }
    public required string? MessagingServiceSid { get; init; }
    public required string NumMedia { get; init; }
    public required string NumSegments { get; init; }
    public string? Price { get; }
    public string PriceUnit { get; } = "USD";
    public required string Sid { get; init; }
    public required string Status { get; init; }
    public required IReadOnlyDictionary<string, string> SubresourceUris { get; init; }
    public required string To { get; init; }
    public required string Uri { get; init; }
}

internal sealed record MessageList(
    IReadOnlyList<MessageResource> Messages, int Page, int PageSize, int Start, int End,
    string Uri, string FirstPageUri, string? NextPageUri, string? PreviousPageUri);

internal sealed record CallResource(
    string Sid, string AccountSid, string To, string From, string Status, string DateCreated, string DateUpdated, string Uri)
{
    public string ApiVersion { get; } = "2010-04-01";
    public string Direction { get; } = "outbound-api";
}

internal sealed record ErrorResource(int Code, string Message, string MoreInfo, int Status);
