using System.Globalization;

namespace CcmFlow.Cli.Carrier;

/// <summary>The fields of Twilio's requests to the app, the empty ones included: the signature covers them.</summary>
internal sealed class WebhookForms(FakeCarrier carrier)
{
    private const string ApiVersion = "2010-04-01";

    public IReadOnlyList<KeyValuePair<string, string>> Inbound(MessageEntry message)
    {
        var form = new List<KeyValuePair<string, string>>
        {
            new("ToCountry", "US"), new("ToState", ""), new("ToCity", ""), new("ToZip", ""),
            new("FromCountry", "US"), new("FromState", ""), new("FromCity", ""), new("FromZip", ""),
            new("SmsMessageSid", message.Sid), new("SmsSid", message.Sid), new("MessageSid", message.Sid),
            new("SmsStatus", "received"), new("Body", message.Body), new("From", message.From), new("To", message.To),
            new("NumSegments", message.Segments.ToString(CultureInfo.InvariantCulture)),
            new("NumMedia", message.Pictures.Count.ToString(CultureInfo.InvariantCulture)),
            new("AccountSid", carrier.Options.AccountSid), new("ApiVersion", ApiVersion),
        };
        if (message.MessagingServiceSid is { } service) form.Add(new("MessagingServiceSid", service));
        for (var i = 0; i < message.Pictures.Count; i++)
        {
            form.Add(new($"MediaUrl{i}", message.Pictures[i].AbsoluteUri));
            form.Add(new($"MediaContentType{i}", "image/jpeg"));
        }
        return form;
    }

    public IReadOnlyList<KeyValuePair<string, string>> Status(MessageEntry message, JourneyStep step)
    {
        var form = new List<KeyValuePair<string, string>>
        {
            new("SmsSid", message.Sid), new("SmsStatus", step.Status), new("MessageStatus", step.Status), new("To", message.To),
            new("MessageSid", message.Sid), new("AccountSid", carrier.Options.AccountSid), new("From", message.From),
            new("ApiVersion", ApiVersion),
        };
        if (message.MessagingServiceSid is { } service) form.Add(new("MessagingServiceSid", service));
        if (step.ErrorCode is { } code) form.Add(new("ErrorCode", code.ToString(CultureInfo.InvariantCulture)));
        if (step.Status == "delivered")
            form.Add(new("RawDlrDoneDate", carrier.Now.ToString("yyMMddHHmm", CultureInfo.InvariantCulture)));
        return form;
    }
}
