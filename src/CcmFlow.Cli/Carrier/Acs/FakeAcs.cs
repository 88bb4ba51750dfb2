using System.Collections.Concurrent;

namespace CcmFlow.Cli.Carrier.Acs;

/// <summary>
/// A second carrier on the loopback interface: the SMS interface of Azure Communication Services, and Event Grid behind it. The simulated phones
/// are those of the first carrier; they can text numbers of both.
/// </summary>
public sealed class FakeAcs : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> problems = [];
    private readonly FakeCarrier phones;
    private readonly CarrierSchedule schedule;
    private readonly EventGridSender events;
    private readonly AcsTraffic traffic;
    private readonly AcsApi api;

    private FakeAcs(FakeAcsOptions options, FakeCarrier phones)
    {
        (Options, this.phones, Faults, Random) = (options, phones, options.Faults, new KeyedRandom(options.Seed));
        schedule = new CarrierSchedule(options.TimeProvider, options.Quiescence, problem => problems.Enqueue(problem.ToString()));
        events = new EventGridSender(options.Events, schedule, problems.Enqueue);
        traffic = new AcsTraffic(this, schedule, events);
        api = new AcsApi(this, traffic);
    }

    /// <summary>What the app is given as Acs:ConnectionString.</summary>
    public string ConnectionString => $"endpoint={api.BaseUrl};accesskey={Options.AccessKey}";

    /// <summary>The resource's own numbers (E.164 or short code).</summary>
    public ConcurrentDictionary<string, bool> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>What goes wrong from now on, where <see cref="FaultsFor"/> says nothing else.</summary>
    public CarrierFaults Faults { get; set; }

    /// <summary>Faults for one phone, or for one of the resource's numbers; the phone's come first.</summary>
    public ConcurrentDictionary<string, CarrierFaults> FaultsFor { get; } = new(StringComparer.Ordinal);

    /// <summary>All texts in both directions, by time, then from, to and id.</summary>
    public IReadOnlyList<CarrierMessage> Messages => traffic.Book.Traffic();

    /// <summary>Events that were given up or dead-lettered, and why.</summary>
    public IReadOnlyList<string> FailedDeliveries => [.. problems];

    internal FakeAcsOptions Options { get; }

    internal KeyedRandom Random { get; }

    internal DateTimeOffset Now => schedule.Now;

    public static async Task<FakeAcs> StartAsync(FakeAcsOptions options, FakeCarrier phones, CancellationToken ct = default)
    {
        var acs = new FakeAcs(options, phones);
        await acs.api.StartAsync(ct);
        phones.Acs = acs;
        return acs;
    }

    /// <summary>Event Grid's handshake with the app's endpoint.</summary>
    /// <exception cref="CarrierExpectationException">The endpoint did not answer it.</exception>
    public Task SubscribeAsync(CancellationToken ct = default) => events.ShakeHandsAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await api.DisposeAsync();
        await schedule.DisposeAsync();
        events.Dispose();
    }

    internal void PhoneTexts(string from, string to, string text, TimeSpan after) => traffic.SendFromPhone(from, to, text, after);

    internal SimulatedPhone Phone(string number) => phones.Phone(number);

    internal void Report(Exception problem) => problems.Enqueue(problem.ToString());

    internal CarrierFaults FaultsOf(string phone, string number) => FaultsFor.GetValueOrDefault(phone) ?? FaultsFor.GetValueOrDefault(number) ?? Faults;
}
