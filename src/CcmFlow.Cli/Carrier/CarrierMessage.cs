namespace CcmFlow.Cli.Carrier;

/// <summary>Which way a text goes, as the app sees it.</summary>
public enum CarrierDirection
{
    /// <summary>From a phone to the app.</summary>
    Inbound,

    /// <summary>From the app to a phone.</summary>
    Outbound,
}

/// <summary>One text as the carrier saw it.</summary>
/// <param name="Direction">As the app sees it.</param>
/// <param name="From">E.164 or short code.</param>
/// <param name="To">E.164 or short code.</param>
/// <param name="Body">The text; may be empty with pictures.</param>
/// <param name="At">When the API accepted it, or when the phone sent it (UTC).</param>
/// <param name="Status">Twilio's status word at the time of reading: queued, sent, delivered, received …</param>
/// <param name="ErrorCode">Twilio's code when undelivered or failed.</param>
/// <param name="Segments">What the carrier charges for.</param>
/// <param name="Sid">Twilio's message id.</param>
/// <param name="OnHandsetAt">When the phone showed it (UTC); null for inbound texts and those that never arrived.</param>
public sealed record CarrierMessage(
    CarrierDirection Direction,
    string From,
    string To,
    string Body,
    DateTimeOffset At,
    string Status,
    int? ErrorCode,
    int Segments,
    string Sid,
    DateTimeOffset? OnHandsetAt);
