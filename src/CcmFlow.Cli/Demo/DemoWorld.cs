using Azure.Data.Tables;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Hosting;
using CcmFlow.Cli.Simulation;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;

namespace CcmFlow.Cli.Demo;

/// <summary>The app, a carrier and storage, in virtual time. What tests and the demo run in.</summary>
public sealed class DemoWorld : IAsyncDisposable
{
    // The app's public address is the same in every run, so that texts and signatures are; the carrier finds the app behind it.
    private static readonly Uri PublicAddress = new("https://ccm.example/");
    private const string AccountSid = "AC00000000000000000000000000000001";
    private const string AuthToken = "carrier-of-the-rehearsal";
    private const string InMemoryAccount = "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;";

    private readonly AzuriteProcess? azurite;
    private readonly string? dataFolder;

    private DemoWorld(SimulationClock clock, AppHost app, FakeCarrier carrier, CountingPolicy transactions, AzuriteProcess? azurite, string? dataFolder, List<string> log)
    {
        (Clock, App, Carrier, Transactions, this.azurite, this.dataFolder, Log) = (clock, app, carrier, transactions, azurite, dataFolder, log);
        Api = new HttpClient { BaseAddress = app.Address };
        Api.DefaultRequestHeaders.Add("x-functions-key", FunctionKey);
    }

    public const string FunctionKey = "rehearsal-key";

    public SimulationClock Clock { get; }
    public AppHost App { get; }
    public FakeCarrier Carrier { get; }
    public CountingPolicy Transactions { get; }

    /// <summary>Warnings and errors that the app logged.</summary>
    public List<string> Log { get; }

    /// <summary>The app's REST API, with its key.</summary>
    public HttpClient Api { get; }

    public static async Task<DemoWorld> StartAsync(DemoWorldOptions options, CancellationToken cancellation)
    {
        var clock = new SimulationClock(options.Start);
        var transactions = new CountingPolicy();
        var log = new List<string>();
        Uri? reached = null;
        var carrier = await FakeCarrier.StartAsync(
            new FakeCarrierOptions
            {
                AccountSid = AccountSid,
                AuthToken = AuthToken,
                TimeProvider = clock.Time,
                Quiescence = clock.Quiescence,
                Seed = options.Seed,
                Route = url => new Uri(reached!, url.PathAndQuery),
                Faults = options.Faults,
            }, cancellation);
        AzuriteProcess? azurite = null;
        string? dataFolder = null;
        if (!options.InMemory)
        {
            dataFolder = WorkFolders.New("azurite");
            azurite = await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, dataFolder, cancellation);
        }
        var tables = new TableClientOptions();
        if (options.InMemory) tables.Transport = options.Memory ?? new InMemoryTableService(clock.Time);
        tables.AddPolicy(transactions, Azure.Core.HttpPipelinePosition.PerRetry);
        var app = await AppHost.StartAsync(
            new AppHostOptions
            {
                Settings = new Dictionary<string, string?>
                {
                    [SettingNames.TablesConnectionString] = azurite?.ConnectionString ?? InMemoryAccount,
                    [SettingNames.PublicBaseUrl] = PublicAddress.ToString(),
                    [SettingNames.SmsProvider] = nameof(SmsProvider.Twilio),
                    [SettingNames.TwilioAccountSid] = AccountSid,
                    [SettingNames.TwilioAuthToken] = AuthToken,
                    [SettingNames.TwilioBaseUrl] = carrier.BaseUrl.ToString(),
                    [SettingNames.PhoneHashSecret] = "a-secret-of-the-rehearsal",
                    [SettingNames.ClaimsFolder] = options.ClaimsFolder,
                    [SettingNames.ClaimsUsage] = "T",
                    [SettingNames.EnsureMonthsSchedule] = options.EnsureMonthsSchedule,
                    [SettingNames.InboundSweepSchedule] = options.SweepSchedule,
                    [SettingNames.AuditSchedule] = options.AuditSchedule,
                    [SettingNames.CanarySchedule] = options.CanarySchedule,
                },
                FunctionKey = FunctionKey,
                Url = options.Url,
                Time = clock.Time,
                Quiescence = clock.Quiescence,
                Tables = tables,
                OneAtATime = true,
                KeepHistory = options.KeepHistory,
                Log = line => { lock (log) log.Add(line); },
            }, cancellation);
        reached = app.Address;
        return new DemoWorld(clock, app, carrier, transactions, azurite, dataFolder, log);
    }

    /// <summary>Gives the practice's numbers to the carrier.</summary>
    public void Connect(Practice practice)
    {
        carrierNumber(practice.TextNumber);
        carrierNumber(practice.PagerNumber);

        void carrierNumber(string number) => Carrier.Numbers[number] = TwilioWebhooks.InboundAddress(PublicAddress);
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await App.DisposeAsync();
        await Carrier.DisposeAsync();
        if (azurite is not null) await azurite.DisposeAsync();
        if (dataFolder is not null) WorkFolders.Remove(dataFolder);
    }
}
