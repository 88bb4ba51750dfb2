using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace CcmFlow.Cli.Carrier;

/// <summary>Places calls: rings, fetches what is to be said, gathers keys, tells how it ended. As much TwiML as pages use: Gather, Say, Pause, Redirect, Hangup.</summary>
internal sealed class VoiceTraffic(FakeCarrier carrier, CarrierSchedule schedule, WebhookSender webhooks)
{
    private static readonly TimeSpan AWord = TimeSpan.FromSeconds(0.35);
    private static readonly TimeSpan ToPress = TimeSpan.FromSeconds(1.5);

    public void Accept(CarrierCall call, CallRequest request)
    {
        var talk = new Talk(call, request.StatusCallback);
        var answer = carrier.Phone(call.To).AnswerTo(call);
        if (answer is null || answer.After >= request.Timeout) schedule.At(schedule.Now + request.Timeout, () => EndAsync(talk, "no-answer"));
        else if (answer.PickUp == CallPickUp.Busy) schedule.At(schedule.Now + TimeSpan.FromSeconds(1), () => EndAsync(talk, "busy"));
        else
        {
            foreach (var key in answer.PickUp == CallPickUp.Human ? answer.Keys : "") talk.Keys.Enqueue(key);
            schedule.At(schedule.Now + answer.After, () => call.Twiml is { } inline ? SayAsync(talk, inline) : FetchAsync(talk, call.Url!, null));
        }
    }

    private async Task FetchAsync(Talk talk, Uri url, char? key)
    {
        var xml = await webhooks.PostAsync(url, Form(talk, "in-progress", key), carrier.Random.Token($"call{talk.Requests++}", talk.Call.Sid));
        await SayAsync(talk, xml);
    }

    private Task SayAsync(Talk talk, string? xml)
    {
        Queue<XElement> verbs;
        try
        {
            verbs = new Queue<XElement>(xml is null ? [] : XDocument.Parse(xml).Root!.Elements());
        }
        catch (XmlException)
        {
            verbs = [];
        }
        return NextAsync(talk, verbs);
    }

    private Task NextAsync(Talk talk, Queue<XElement> verbs)
    {
        if (!verbs.TryDequeue(out var verb)) return EndAsync(talk, "completed");
        switch (verb.Name.LocalName)
        {
            case "Gather":
                var listening = Length(verb);
                if (talk.Keys.TryDequeue(out var key)) Later(listening + ToPress, () => FetchAsync(talk, new Uri(verb.Attribute("action")!.Value), key));
                else Later(listening + TimeSpan.FromSeconds((int?)verb.Attribute("timeout") ?? 5), () => NextAsync(talk, verbs));
                return Task.CompletedTask;
            case "Redirect":
                return FetchAsync(talk, new Uri(verb.Value.Trim()), null);
            case "Hangup":
                return EndAsync(talk, "completed");
            default:
                Later(Length(verb), () => NextAsync(talk, verbs));
                return Task.CompletedTask;
        }
    }

    private async Task EndAsync(Talk talk, string status)
    {
        if (talk.StatusCallback is { } url) await webhooks.PostAsync(url, Form(talk, status, null), carrier.Random.Token("call-end", talk.Call.Sid));
    }

    private void Later(TimeSpan after, Func<Task> work) => schedule.At(schedule.Now + after, work);

    private static TimeSpan Length(XElement verb) =>
        verb.Name.LocalName == "Pause" ? TimeSpan.FromSeconds((int?)verb.Attribute("length") ?? 1) : AWord * verb.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private List<KeyValuePair<string, string>> Form(Talk talk, string status, char? key)
    {
        List<KeyValuePair<string, string>> form =
        [
            new("CallSid", talk.Call.Sid), new("AccountSid", carrier.Options.AccountSid), new("From", talk.Call.From), new("To", talk.Call.To),
            new("CallStatus", status), new("Direction", "outbound-api"), new("ApiVersion", "2010-04-01"), new("CallerCity", ""),
        ];
        if (key is { } digit) form.Add(new("Digits", digit.ToString(CultureInfo.InvariantCulture)));
        return form;
    }

    private sealed record Talk(CarrierCall Call, Uri? StatusCallback)
    {
        public Queue<char> Keys { get; } = [];

        public int Requests { get; set; }
    }
}
