namespace CcmFlow.Cli.Carrier;

/// <summary>One voice call that the app asked for.</summary>
/// <param name="From">E.164.</param>
/// <param name="To">E.164.</param>
/// <param name="Url">Where the call's TwiML would be fetched; null when it was given inline.</param>
/// <param name="Twiml">Inline TwiML; null when it is to be fetched.</param>
/// <param name="At">When the API accepted it (UTC).</param>
/// <param name="Sid">Twilio's call id.</param>
public sealed record CarrierCall(string From, string To, Uri? Url, string? Twiml, DateTimeOffset At, string Sid);
