namespace CcmFlow.Cli.Carrier;

/// <summary>A message as the carrier keeps it. What changes is read and written under the book's lock.</summary>
internal sealed class MessageEntry
{
    public required string Sid { get; init; }
    public required int Counter { get; init; }

    /// <summary>Twilio's word: inbound, outbound-api or outbound-reply.</summary>
    public required string Direction { get; init; }

    public required string From { get; init; }
    public required string To { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset At { get; init; }
    public required int Segments { get; init; }
    public IReadOnlyList<Uri> Pictures { get; init; } = [];
    public string? MessagingServiceSid { get; init; }
    public Uri? StatusCallback { get; init; }
    public TimeSpan ValidityPeriod { get; init; } = TimeSpan.FromHours(10);

    public required string Status { get; set; }
    public int? ErrorCode { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public DateTimeOffset? OnHandsetAt { get; set; }

    public CarrierMessage Snapshot() => new(
        Direction == "inbound" ? CarrierDirection.Inbound : CarrierDirection.Outbound,
        From, To, Body, At, Status, ErrorCode, Segments, Sid, OnHandsetAt);
}
