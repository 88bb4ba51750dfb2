using System.Xml;
using System.Xml.Linq;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Cli.Carrier;

/// <summary>Takes texts from the API and from phones and carries them to the other side, step by step on the clock.</summary>
internal sealed class SmsTraffic(FakeCarrier carrier, CarrierSchedule schedule, WebhookSender webhooks)
{
    private readonly OptOuts optOuts = new();
    private readonly WebhookForms forms = new(carrier);

    public MessageBook Book { get; } = new();

    /// <summary>A number of the account refuses to text this phone, because it sent STOP.</summary>
    public bool IsOptedOut(string number, string phone) =>
        carrier.Options.OptOuts != OptOutHandling.None && optOuts.Blocks(number, phone);

    /// <summary>Queues a text from the app. The timer of its first step exists when this returns.</summary>
    public MessageEntry Accept(SendRequest request, string sender, string direction = "outbound-api")
    {
        var counter = Book.Next("sms", sender, request.To);
        var message = new MessageEntry
        {
            Sid = Sid(request.Pictures, sender, request.To, counter),
            Counter = counter,
            Direction = direction,
            From = sender,
            To = request.To,
            Body = request.Body,
            Pictures = request.Pictures,
            Segments = Segments(request.Body),
            At = schedule.Now,
            UpdatedAt = schedule.Now,
            MessagingServiceSid = request.MessagingServiceSid,
            StatusCallback = request.StatusCallback,
            ValidityPeriod = request.ValidityPeriod,
            Status = "queued",
        };
        Book.Add(message);
        var faults = carrier.FaultsOf(message.To, message.From);
        Continue(message, MessageJourney.Plan(message, faults, carrier.Random, carrier.Options.ReportIntermediateStatuses), 0);
        return message;
    }

    public void SendFromPhone(string from, string to, string text, TimeSpan after, IReadOnlyList<Uri> pictures)
    {
        if (!carrier.Numbers.ContainsKey(to))
            throw new InvalidOperationException("A phone texted a number that the carrier does not have.");
        if (after <= TimeSpan.Zero) TakeFromPhone(from, to, text, pictures);
        else schedule.At(schedule.Now + after, () =>
        {
            TakeFromPhone(from, to, text, pictures);
            return Task.CompletedTask;
        });
    }

    private void TakeFromPhone(string from, string to, string text, IReadOnlyList<Uri> pictures)
    {
        var counter = Book.Next("sms", from, to);
        var message = new MessageEntry
        {
            Sid = Sid(pictures, from, to, counter),
            Counter = counter,
            Direction = "inbound",
            From = from,
            To = to,
            Body = text,
            Pictures = pictures,
            Segments = Segments(text),
            At = schedule.Now,
            UpdatedAt = schedule.Now,
            Status = "receiving",
            MessagingServiceSid = carrier.MessagingServices.FirstOrDefault(s => s.Value.Contains(to)).Key,
        };
        Book.Add(message);
        schedule.At(message.At + Delay(message, "inbound"), () => ForwardAsync(message, again: false));
    }

    private async Task ForwardAsync(MessageEntry message, bool again)
    {
        var faults = carrier.FaultsOf(message.From, message.To);
        if (OutageEnd(faults) is { } end)
        {
            schedule.At(end, () => ForwardAsync(message, again));
            return;
        }
        if (!again) Receive(message, faults);
        if (carrier.Numbers.GetValueOrDefault(message.To) is not { } url) return;
        var answer = await webhooks.PostAsync(url, forms.Inbound(message), carrier.Random.Token("inbound", message.Sid));
        if (again) return;
        foreach (var text in RepliesIn(answer)) Answer(message, text);
    }

    private void Receive(MessageEntry message, CarrierFaults faults)
    {
        Book.Apply(message, new JourneyStep(default, "received", null, false, 0), schedule.Now);
        if (carrier.Options.OptOuts != OptOutHandling.None
            && optOuts.Notice(message.From, message.To, message.Body) is { } own
            && carrier.Options.OptOuts == OptOutHandling.BlockAndReply) Answer(message, own);
        if (carrier.Random.Happens(faults.DuplicateInboundRate, "twice-inbound", message.From, message.To, message.Counter))
            schedule.At(schedule.Now + Delay(message, "second-inbound"), () => ForwardAsync(message, again: true));
    }

    private void Answer(MessageEntry inbound, string text) =>
        Accept(new SendRequest(inbound.From, inbound.To, null, text, [], null, TimeSpan.FromHours(10)), inbound.To, "outbound-reply");

    private void Continue(MessageEntry message, IReadOnlyList<JourneyStep> steps, int index, DateTimeOffset? notBefore = null)
    {
        var due = message.At + steps[index].After;
        schedule.At(notBefore > due ? notBefore.Value : due, () => StepAsync(message, steps, index));
    }

    private async Task StepAsync(MessageEntry message, IReadOnlyList<JourneyStep> steps, int index)
    {
        if (OutageEnd(carrier.FaultsOf(message.To, message.From)) is { } end)
        {
            Continue(message, steps, index, end);
            return;
        }
        // What an outage held back for longer than the message was worth is dropped when it ends.
        var late = steps[index] is { Arrives: true } or { Status: "sent" } && schedule.Now - message.At > message.ValidityPeriod && message.SentAt is null;
        if (late) (steps, index) = ([MessageJourney.Overdue], 0);
        var step = steps[index];
        var now = Book.Apply(message, step, schedule.Now);
        if (step.Arrives) carrier.Phone(message.To).Receive(now);
        if (message.StatusCallback is { } url)
        {
            var token = carrier.Random.Token(step.Status, message.Sid);
            for (var time = 0; time < step.Reported; time++) await webhooks.PostAsync(url, forms.Status(message, step), token);
        }
        // The next timer is made only now, so that on a real clock a slow app does not turn the order round.
        if (index + 1 < steps.Count) Continue(message, steps, index + 1);
    }

    private DateTimeOffset? OutageEnd(CarrierFaults faults) => faults.OutageEnd(schedule.Now);

    private TimeSpan Delay(MessageEntry message, string purpose) => carrier.FaultsOf(message.From, message.To).Latency
        .At(carrier.Random.Share(purpose, message.From, message.To, message.Counter));

    private string Sid(IReadOnlyList<Uri> pictures, string from, string to, int counter) =>
        (pictures.Count > 0 ? "MM" : "SM") + carrier.Random.SidDigits("sid", from, to, counter);

    private static int Segments(string body) => body.Length == 0 ? 1 : SmsSegments.Count(body).Segments;

    /// <summary>The texts of an answer such as &lt;Response&gt;&lt;Message&gt;…; what is not TwiML is ignored, as Twilio does.</summary>
    private static IEnumerable<string> RepliesIn(string? twiml)
    {
        if (string.IsNullOrWhiteSpace(twiml)) return [];
        try
        {
            return [.. XDocument.Parse(twiml).Root!.Elements("Message").Select(m => (m.Element("Body") ?? m).Value)];
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
