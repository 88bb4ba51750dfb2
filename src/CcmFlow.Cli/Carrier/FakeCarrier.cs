using System.Collections.Concurrent;
using CcmFlow.Cli.Carrier.Acs;

namespace CcmFlow.Cli.Carrier;

/// <summary>
/// A text carrier on the loopback interface that speaks Twilio's REST and webhook protocol, with simulated phones at the
/// other end. The app is given <see cref="BaseUrl"/> as Twilio:BaseUrl and cannot tell the difference.
/// </summary>
public sealed class FakeCarrier : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SimulatedPhone> phones = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> problems = [];
    private readonly ConcurrentQueue<CarrierCall> calls = [];
    private readonly CarrierSchedule schedule;
    private readonly WebhookSender webhooks;
    private readonly TwilioApi api;
    private readonly SmsTraffic traffic;
    private readonly VoiceTraffic voice;
    private Func<SimulatedPhone, Func<CarrierMessage, PhoneAnswer?>?>? onAnyText;

    private FakeCarrier(FakeCarrierOptions options)
    {
        Options = options;
        Faults = options.Faults;
        Random = new KeyedRandom(options.Seed);
        schedule = new CarrierSchedule(options.TimeProvider, options.Quiescence, Report);
        webhooks = new WebhookSender(options.AuthToken, options.WebhookTimeout, problems.Enqueue, options.Route);
        traffic = new SmsTraffic(this, schedule, webhooks);
        voice = new VoiceTraffic(this, schedule, webhooks);
        api = new TwilioApi(this, traffic);
    }

    /// <summary>What the app is given as Twilio:BaseUrl.</summary>
    public Uri BaseUrl => api.BaseUrl;

    /// <summary>
    /// The account's own numbers (E.164 or short code) and where texts to them are forwarded; null: nowhere. The app can
    /// send from these numbers only.
    /// </summary>
    public ConcurrentDictionary<string, Uri?> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Messaging services ("MG" and 32 hex digits) and their sender pools.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<string>> MessagingServices { get; } = new(StringComparer.Ordinal);

    /// <summary>What goes wrong from now on, where <see cref="FaultsFor"/> says nothing else.</summary>
    public CarrierFaults Faults { get; set; }

    /// <summary>Faults for one phone, or for one of the account's numbers; the phone's come first.</summary>
    public ConcurrentDictionary<string, CarrierFaults> FaultsFor { get; } = new(StringComparer.Ordinal);

    /// <summary>All texts in both directions, by time, then from, to and sid.</summary>
    public IReadOnlyList<CarrierMessage> Messages => traffic.Book.Traffic();

    /// <summary>All calls that the app asked for, by time, then from, to and sid.</summary>
    public IReadOnlyList<CarrierCall> Calls =>
    [
        .. calls.OrderBy(c => c.At).ThenBy(c => c.From, StringComparer.Ordinal)
            .ThenBy(c => c.To, StringComparer.Ordinal).ThenBy(c => c.Sid, StringComparer.Ordinal),
    ];

    /// <summary>Webhooks and callbacks that were given up after the second try: the URL's path and why.</summary>
    public IReadOnlyList<string> FailedDeliveries => [.. problems];

    internal FakeCarrierOptions Options { get; }

    internal KeyedRandom Random { get; }

    internal DateTimeOffset Now => schedule.Now;

    public static async Task<FakeCarrier> StartAsync(FakeCarrierOptions options, CancellationToken ct = default)
    {
        options.Validate();
        var carrier = new FakeCarrier(options);
        await carrier.api.StartAsync(ct);
        return carrier;
    }

    /// <summary>The phone with this number (E.164); made at the first call.</summary>
    public SimulatedPhone Phone(string number) => phones.GetOrAdd(number, n => new SimulatedPhone(this, n));

    /// <summary>
    /// Answers for every phone that has no handler of its own. The outer function may return null for a phone that stays
    /// under the rule of <see cref="SimulatedPhone.Expects"/>.
    /// </summary>
    public void OnAnyText(Func<SimulatedPhone, Func<CarrierMessage, PhoneAnswer?>?> answers) => onAnyText = answers;

    /// <summary>Fails when a phone got a text that no expectation claimed, or a webhook failed twice.</summary>
    public void AssertNoUnexpected()
    {
        var left = phones.Values.OrderBy(p => p.Number, StringComparer.Ordinal)
            .SelectMany(p => p.Unclaimed.Select(m => $"{m.OnHandsetAt:u} {m.From} to {m.To}: \"{m.Body}\""))
            .Concat(problems.Select(p => "not delivered to the app: " + p)).ToList();
        if (left.Count > 0) throw new CarrierExpectationException("Nobody expected: " + string.Join("; ", left));
    }

    /// <summary>Returns and forgets <see cref="FailedDeliveries"/>, for stories in which the app is down.</summary>
    public IReadOnlyList<string> TakeFailedDeliveries()
    {
        var taken = new List<string>();
        while (problems.TryDequeue(out var problem)) taken.Add(problem);
        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await api.DisposeAsync();
        await schedule.DisposeAsync();
        webhooks.Dispose();
    }

    internal Func<CarrierMessage, PhoneAnswer?>? AnswerOf(SimulatedPhone phone) => onAnyText?.Invoke(phone);

    /// <summary>The other carrier whose numbers these phones can text, too.</summary>
    internal FakeAcs? Acs { get; set; }

    internal void PhoneTexts(string from, string to, string text, TimeSpan after, IReadOnlyList<Uri> pictures)
    {
        using var busy = Options.Quiescence?.Busy();
        if (Acs?.Numbers.ContainsKey(to) == true) Acs.PhoneTexts(from, to, text, after);
        else traffic.SendFromPhone(from, to, text, after, pictures);
    }

    /// <summary>Records the call and lets the phone ring.</summary>
    internal void Place(CarrierCall call, CallRequest request)
    {
        calls.Enqueue(call);
        voice.Accept(call, request);
    }

    internal void Report(Exception problem) => problems.Enqueue(problem.ToString());

    internal CarrierFaults FaultsOf(string phone, string number) =>
        FaultsFor.GetValueOrDefault(phone) ?? FaultsFor.GetValueOrDefault(number) ?? Faults;
}
