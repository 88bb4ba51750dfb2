using System.Globalization;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Simulation.Texts;

/// <summary>What has to hold after a month, told from what the carriers saw and what the app stored.</summary>
internal sealed class TextChecks(DemoWorld world, IReadOnlyList<Practice> practices, IReadOnlyList<PatientRecord> patients)
{
    /// <summary>What left while the STOP was being stored is no text after it.</summary>
    private static readonly TimeSpan Crossing = TimeSpan.FromSeconds(5);

    /// <summary>A red flag's safety text has left by then: three tries, five seconds apart, on each carrier.</summary>
    private static readonly TimeSpan SafetyWithin = TimeSpan.FromSeconds(60);

    private static readonly TextTemplate[] Safety = [TextTemplate.EmergencySafety, TextTemplate.UrgentSafety, TextTemplate.CrisisSafety];

    private readonly List<CarrierMessage> messages = [.. world.Carrier.Messages, .. world.Acs!.Messages];
    private readonly ServiceMonth month = ServiceMonth.Of(world.Clock.Now.AddDays(-3), practices[0].Zone);
    private readonly List<InboundText> inbox = [];
    private readonly List<SimulationCheck> checks = [];

    public async Task<TextSimulationResult> RunAsync(CancellationToken cancellation)
    {
        var outstanding = await ReadInboxAsync(cancellation);
        var byPhone = messages.Where(m => m.Direction == CarrierDirection.Outbound).ToLookup(m => m.To);
        var people = patients.Where(p => p.Roster.Phone is not null).ToList();
        Check("No text after STOP, but for safety texts", people, p => p.Id, p => NothingAfterStop(p, byPhone[p.Roster.Phone!]));
        var routine = people.SelectMany(p => byPhone[p.Roster.Phone!].Where(m => IsRoutine(m.Body)).Select(m => (Patient: p, Message: m))).ToList();
        Check("No routine text in the quiet hours at the patient", routine, r => r.Message.Sid, r => QuietHours.IsAllowed(r.Message.At, Zones(r.Patient)));
        var read = routine.Where(r => r.Message.OnHandsetAt is not null).ToList();
        Check("No reminder reaches a phone twice", read.GroupBy(r => (r.Patient.Id, TextKinds.TemplateOf(r.Message.Body))), g => $"{g.Key.Id} {g.Key.Item2}", g => g.Count() == 1);
        Check("No patient reads two routine texts in a day", read.GroupBy(r => (r.Patient.Id, Zones(r.Patient)[0].LocalDate(r.Message.At))), g => g.Key.Id, g => g.Count() == 1);
        var received = messages.Where(m => m is { Direction: CarrierDirection.Inbound, Status: "received" }).ToList();
        var kept = inbox.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        Check("Every received text is stored", received, m => m.Sid, m => kept.Contains(Ids.ForKey(m.Sid)));
        Check("Every stored text was read and has had its effects", inbox, t => t.Id, t => !outstanding.Contains(t.Id));
        var flags = inbox.Where(t => !t.ToPager && SimulatedPatients.IsRedFlag(t.Body)).Select(t => (Text: t, Safety: FirstSafety(t, byPhone[t.From]))).ToList();
        Check("Every red flag is answered within a minute", flags, f => f.Text.Id, f => f.Safety - f.Text.ReceivedAt <= SafetyWithin);
        await CheckStatesAsync(people, cancellation);
        await CheckRunsAsync(cancellation);
        return new TextSimulationResult(checks, Figures(routine.Count, received.Count, flags.Select(f => f.Safety - f.Text.ReceivedAt), read.Count(r => !QuietHours.IsAllowed(r.Message.OnHandsetAt!.Value, Zones(r.Patient)))));
    }

    private async Task<HashSet<string>> ReadInboxAsync(CancellationToken cancellation)
    {
        var store = world.App.Services.GetRequiredService<InboundStore>();
        var outstanding = new HashSet<string>(StringComparer.Ordinal);
        foreach (var practice in practices)
        {
            var texts = await store.ListAsync(practice.Id, cancellation);
            inbox.AddRange(texts.Select(t => t.Text));
            outstanding.UnionWith(texts.Where(t => t.Intents.Length == 0).Select(t => t.Text.Id));
            outstanding.UnionWith((await store.OutstandingAsync(practice.Id, DateTimeOffset.MaxValue, cancellation)).Select(t => t.Id));
        }
        return outstanding;
    }

    private bool NothingAfterStop(PatientRecord patient, IEnumerable<CarrierMessage> texts)
    {
        var stopped = inbox.Where(t => t.From == patient.Roster.Phone && ReplyClassifier.Classify(t.Body, "en", ReplyContext.Any).Has(ReplyIntent.OptOut))
            .Select(t => (DateTimeOffset?)t.ReceivedAt).Min();
        return stopped is null || !texts.Any(m => m.At > stopped + Crossing && !Safety.Contains(TextKinds.TemplateOf(m.Body)));
    }

    private static DateTimeOffset? FirstSafety(InboundText text, IEnumerable<CarrierMessage> texts) =>
        texts.Where(m => m.At >= text.ReceivedAt && Safety.Contains(TextKinds.TemplateOf(m.Body))).Select(m => (DateTimeOffset?)m.At).Min();

    /// <summary>What the app holds of a text is what became of it, in whatever order and however often that was reported.</summary>
    private async Task CheckStatesAsync(IReadOnlyList<PatientRecord> people, CancellationToken cancellation)
    {
        var truth = messages.ToDictionary(m => m.Sid, StringComparer.Ordinal);
        var outbox = world.App.Services.GetRequiredService<Outbox>();
        var ends = new List<(OutboxRow Row, CarrierMessage Message)>();
        foreach (var patient in people)
            foreach (var row in await outbox.ListAsync(new PatientMonthKey(patient.Practice, patient.Id, month).Partition, cancellation))
                if (row.Order.Class != TextClass.Safety && row.MessageId is { } id && truth.TryGetValue(id, out var message)) ends.Add((row, message));
        Check("Each text's end state is what became of it", ends, e => $"{e.Row.To} {e.Row.Place.Row}", e => Agrees(e.Row, e.Message));
    }

    private static bool Agrees(OutboxRow row, CarrierMessage message) => message.Status switch
    {
        "delivered" => row.State == DeliveryState.Delivered,
        "undelivered" => row.State == DeliveryState.Undelivered,
        "failed" => row.State == (row.Carrier == SmsProvider.Twilio ? DeliveryState.Failed : DeliveryState.Undelivered),
        _ => row.State is DeliveryState.Accepted or DeliveryState.Sent,
    };

    private async Task CheckRunsAsync(CancellationToken cancellation)
    {
        var runs = new List<OrchestrationMetadata>();
        await foreach (var run in world.App.Services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery()).WithCancellation(cancellation)) runs.Add(run);
        // A repeat or a failover that the carriers would not take for hours ends its own small run; no month and no case may.
        bool IsSmall(string id) => id.Contains(":report:", StringComparison.Ordinal) || id.Contains(":page:", StringComparison.Ordinal);
        Check("No month, no case and no text's run failed", runs.Where(r => !IsSmall(r.InstanceId)), r => r.InstanceId, r => r.RuntimeStatus != OrchestrationRuntimeStatus.Failed);
        checks.Add(new SimulationCheck("No webhook and no event was given up", messages.Count, [.. world.Carrier.FailedDeliveries, .. world.Acs!.FailedDeliveries]));
    }

    private List<(string, string)> Figures(int routine, int received, IEnumerable<TimeSpan?> safety, int atNight)
    {
        var sent = messages.Where(m => m.Direction == CarrierDirection.Outbound).ToList();
        var second = practices.SelectMany(p => new[] { p.SecondCarrier!.TextNumber, p.SecondCarrier.PagerNumber }).ToHashSet(StringComparer.Ordinal);
        var delays = safety.OfType<TimeSpan>().Select(t => t.TotalSeconds).Order().ToList();
        string Count(int n) => n.ToString(CultureInfo.InvariantCulture);
        string At(double part) => delays.Count == 0 ? "-" : delays[(int)((delays.Count - 1) * part)].ToString("F1", CultureInfo.InvariantCulture);
        return
        [
            ("patients", Count(patients.Count)), ("texts out", Count(sent.Count)), ("routine texts out", Count(routine)), ("texts in", Count(received)),
            ("not delivered", Count(sent.Count(m => m.Status is "undelivered" or "failed"))), ("over a second carrier", Count(sent.Count(m => second.Contains(m.From)))),
            ("red flags", Count(delays.Count)), ("seconds to the safety text, median / 99 % / longest", $"{At(0.5)} / {At(0.99)} / {At(1)}"),
            ("handed over by day, shown by the phone at night", Count(atNight)), ("storage transactions", world.Transactions.Count.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static bool IsRoutine(string body) => TextKinds.Of(body) != TextKind.Other;

    private static IReadOnlyList<LocalZone> Zones(PatientRecord patient) => PatientZones.For(patient.Roster.State, patient.Roster.Zip);

    private void Check<T>(string name, IEnumerable<T> over, Func<T, string> id, Func<T, bool> holds)
    {
        var all = over.ToList();
        checks.Add(new SimulationCheck(name, all.Count, [.. all.Where(item => !holds(item)).Select(id)]));
    }
}
