using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Cli.Carrier;

/// <summary>The form of POST Messages.json, checked by the rules of Twilio's OpenAPI file, which allows no other field.</summary>
internal sealed partial record SendRequest(
    string To,
    string? From,
    string? MessagingServiceSid,
    string Body,
    IReadOnlyList<Uri> Pictures,
    Uri? StatusCallback,
    TimeSpan ValidityPeriod)
{
    private const int LongestBody = 1600;

    private static readonly HashSet<string> Fields = new(
    [
        "To", "From", "MessagingServiceSid", "Body", "MediaUrl", "StatusCallback", "ValidityPeriod", "ApplicationSid", "MaxPrice",
        "ProvideFeedback", "Attempt", "ForceDelivery", "ContentRetention", "AddressRetention", "SmartEncoded", "PersistentAction",
        "TrafficType", "ShortenUrls", "ScheduleType", "SendAt", "SendAsMms", "ContentVariables", "RiskCheck", "FallbackFrom", "ContentSid",
    ], StringComparer.Ordinal);

    public static (SendRequest? Request, TwilioError? Error) Parse(IFormCollection form)
    {
        if (form.Keys.FirstOrDefault(k => !Fields.Contains(k)) is { } unknown) return (null, TwilioError.Invalid(unknown));
        if (form.FirstOrDefault(f => f.Value.Count > 1 && f.Key is not ("MediaUrl" or "PersistentAction")).Key is { } twice)
            return (null, TwilioError.Invalid(twice));
        string to = form["To"].ToString(), from = form["From"].ToString(), service = form["MessagingServiceSid"].ToString();
        var body = form["Body"].ToString();
        var pictures = form["MediaUrl"].Select(u => Web(u)).ToList();
        if (to.Length == 0) return (null, TwilioError.Of(21604));
        if (!Phone().IsMatch(to)) return (null, TwilioError.Of(21211));
        if (from.Length == 0 && service.Length == 0) return (null, TwilioError.Of(21603));
        if (from.Length > 0 && !Sender().IsMatch(from)) return (null, TwilioError.Of(21212));
        if (service.Length > 0 && !Service().IsMatch(service)) return (null, TwilioError.Of(21701));
        if (body.Length == 0 && pictures.Count == 0) return (null, TwilioError.Of(21602));
        if (body.EnumerateRunes().Count() > LongestBody) return (null, TwilioError.Of(21617));
        if (pictures.Contains(null)) return (null, TwilioError.Invalid("MediaUrl"));
        if (form.ContainsKey("StatusCallback") && Web(form["StatusCallback"]) is null) return (null, TwilioError.Of(21609));
        if (!TryValidity(form["ValidityPeriod"], out var validity)) return (null, TwilioError.Invalid("ValidityPeriod"));
        return (new(to, Given(from), Given(service), body, [.. pictures.OfType<Uri>()], Web(form["StatusCallback"]), validity), null);
    }

    private static string? Given(string value) => value.Length == 0 ? null : value;

    internal static Uri? Web(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !uri.Host.Contains('_') ? uri : null;

    private static bool TryValidity(string? text, out TimeSpan validity)
    {
        var seconds = 36_000;
        var good = string.IsNullOrEmpty(text)
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds is >= 1 and <= 36_000);
        validity = TimeSpan.FromSeconds(seconds);
        return good;
    }

    [GeneratedRegex(@"^\+[1-9]\d{6,14}\z")]
    internal static partial Regex Phone();

    [GeneratedRegex(@"^(\+[1-9]\d{6,14}|\d{5,6})\z")]
    private static partial Regex Sender();

    [GeneratedRegex(@"^MG[0-9a-fA-F]{32}\z")]
    private static partial Regex Service();
}
