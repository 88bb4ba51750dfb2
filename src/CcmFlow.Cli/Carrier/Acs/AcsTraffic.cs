using System.Collections.Concurrent;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Cli.Carrier.Acs;

/// <summary>Carries texts between the app and the phones, step by step on the clock, and reports by events.</summary>
internal sealed class AcsTraffic(FakeAcs acs, CarrierSchedule schedule, EventGridSender events)
{
    private readonly ConcurrentDictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly OptOuts optOuts = new();

    public MessageBook Book { get; } = new();

    public bool IsOptedOut(string number, string phone) => acs.Options.OptOuts != OptOutHandling.None && optOuts.Blocks(number, phone);

    /// <summary>Queues a text from the app; returns its id.</summary>
    public string Accept(string from, string to, string body, string? tag)
    {
        var message = Message("outbound-api", from, to, body);
        if (tag is not null) tags[message.Sid] = tag;
        Book.Add(message);
        Continue(message, MessageJourney.Plan(message, acs.FaultsOf(to, from), acs.Random, reportIntermediate: false), 0);
        return message.Sid;
    }

    public void SendFromPhone(string from, string to, string text, TimeSpan after)
    {
        if (after <= TimeSpan.Zero) TakeFromPhone(from, to, text);
        else schedule.At(schedule.Now + after, () =>
        {
            TakeFromPhone(from, to, text);
            return Task.CompletedTask;
        });
    }

    private void TakeFromPhone(string from, string to, string text)
    {
        var message = Message("inbound", from, to, text);
        Book.Add(message);
        schedule.At(message.At + Delay(message, "inbound"), () => ForwardAsync(message, again: false));
    }

    private async Task ForwardAsync(MessageEntry message, bool again)
    {
        var faults = acs.FaultsOf(message.From, message.To);
        if (faults.OutageEnd(schedule.Now) is { } end)
        {
            schedule.At(end, () => ForwardAsync(message, again));
            return;
        }
        if (!again)
        {
            Book.Apply(message, new JourneyStep(default, "received", null, false, 0), schedule.Now);
            if (acs.Options.OptOuts != OptOutHandling.None) optOuts.Notice(message.From, message.To, message.Body);
            if (acs.Random.Happens(faults.DuplicateInboundRate, "twice-inbound", message.From, message.To, message.Counter))
                schedule.At(schedule.Now + Delay(message, "second-inbound"), () => ForwardAsync(message, again: true));
        }
        await events.SendAsync(AcsEventJson.Received(message, schedule.Now));
    }

    private void Continue(MessageEntry message, IReadOnlyList<JourneyStep> steps, int index, DateTimeOffset? notBefore = null)
    {
        var due = message.At + steps[index].After;
        schedule.At(notBefore > due ? notBefore.Value : due, () => StepAsync(message, steps, index));
    }

    private async Task StepAsync(MessageEntry message, IReadOnlyList<JourneyStep> steps, int index)
    {
        if (acs.FaultsOf(message.To, message.From).OutageEnd(schedule.Now) is { } end)
        {
            Continue(message, steps, index, end);
            return;
        }
        var step = steps[index];
        var now = Book.Apply(message, step, schedule.Now);
        if (step.Arrives) acs.Phone(message.To).Receive(now);
        if (tags.TryGetValue(message.Sid, out var tag))
            for (var time = 0; time < step.Reported; time++) await events.SendAsync(AcsEventJson.Report(message, step, tag, schedule.Now));
        if (index + 1 < steps.Count) Continue(message, steps, index + 1);
    }

    private MessageEntry Message(string direction, string from, string to, string body)
    {
        var counter = Book.Next("acs", from, to);
        return new MessageEntry
        {
            Sid = $"Outgoing_{acs.Random.Token("acs", $"{from}|{to}|{counter}"):N}"[(direction == "inbound" ? 9 : 0)..],
            Counter = counter,
            Direction = direction,
            From = from,
            To = to,
            Body = body,
            Segments = body.Length == 0 ? 1 : SmsSegments.Count(body).Segments,
            At = schedule.Now,
            UpdatedAt = schedule.Now,
            Status = direction == "inbound" ? "receiving" : "queued",
        };
    }

    private TimeSpan Delay(MessageEntry message, string purpose) => acs.FaultsOf(message.From, message.To).Latency
        .At(acs.Random.Share(purpose, message.From, message.To, message.Counter));
}
