using System.Globalization;
using Azure.Data.Tables;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Carrier.Acs;
using CcmFlow.Cli.Hosting;
using CcmFlow.Cli.Simulation;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Carriers;

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
    private readonly Func<CancellationToken, Task<AppHost>> start;

    private DemoWorld(Func<CancellationToken, Task<AppHost>> start, SimulationClock clock, AppHost app, FakeCarrier carrier, FakeAcs? acs, CountingPolicy transactions, AzuriteProcess? azurite, string? dataFolder, List<string> log)
    {
        (this.start, Clock, App, Carrier, Acs, Transactions, this.azurite, this.dataFolder, Log) = (start, clock, app, carrier, acs, transactions, azurite, dataFolder, log);
        Api = ApiOf(app);
    }

    public const string FunctionKey = "rehearsal-key";
    private const string MasterKey = "rehearsal-master-key";
    private const string AcsKey = "c2Vjb25kLWNhcnJpZXItb2YtdGhlLXJlaGVhcnNhbA==";

    public SimulationClock Clock { get; }
    public AppHost App { get; private set; }
    public FakeCarrier Carrier { get; }

    /// <summary>The second carrier, when the world has one.</summary>
    public FakeAcs? Acs { get; }

    public CountingPolicy Transactions { get; }

    /// <summary>Warnings and errors that the app logged.</summary>
    public List<string> Log { get; }

    /// <summary>The app's REST API, with its key.</summary>
    public HttpClient Api { get; private set; }

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
                OptOuts = options.CarrierOptOuts,
                ReportIntermediateStatuses = options.IntermediateStatuses,
            }, cancellation);
        var acs = options.AcsFaults is null ? null : await FakeAcs.StartAsync(
            new FakeAcsOptions
            {
                AccessKey = AcsKey,
                Events = () => EventAddress(reached!),
                TimeProvider = clock.Time,
                Quiescence = clock.Quiescence,
                Seed = options.Seed,
                Faults = options.AcsFaults,
                OptOuts = options.CarrierOptOuts,
            }, carrier, cancellation);
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
        async Task<AppHost> StartAppAsync(CancellationToken stop)
        {
            var started = await AppHost.StartAsync(new AppHostOptions
            {
                Settings = new Dictionary<string, string?>(options.MoreSettings)
                {
                    [SettingNames.TablesConnectionString] = azurite?.ConnectionString ?? InMemoryAccount,
                    [SettingNames.PublicBaseUrl] = PublicAddress.ToString(),
                    [SettingNames.SmsProvider] = nameof(SmsProvider.Twilio),
                    [SettingNames.TwilioAccountSid] = AccountSid,
                    [SettingNames.TwilioAuthToken] = AuthToken,
                    [SettingNames.TwilioBaseUrl] = carrier.BaseUrl.ToString(),
                    [SettingNames.AcsConnectionString] = acs?.ConnectionString,
                    [SettingNames.PhoneHashSecret] = "a-secret-of-the-rehearsal",
                    [SettingNames.DisclosureLinkKey] = "a-key-of-the-rehearsal",
                    [SettingNames.ClaimsFolder] = options.ClaimsFolder,
                    [SettingNames.ClaimsUsage] = "T",
                    [SettingNames.EnsureMonthsSchedule] = options.EnsureMonthsSchedule,
                    [SettingNames.InboundSweepSchedule] = options.SweepSchedule,
                    [SettingNames.AuditSchedule] = options.AuditSchedule,
                    [SettingNames.CanarySchedule] = options.CanarySchedule,
                    [SettingNames.ClaimsPollSchedule] = options.ClaimsPollSchedule,
                    [SettingNames.IdentityLocal] = "true",
                    ["FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"] = ImportDoor.MostRequestBytes.ToString(CultureInfo.InvariantCulture),
                    [SettingNames.IdentityAuthority] = options.Issuer?.Issuer ?? options.MoreSettings.GetValueOrDefault(SettingNames.IdentityAuthority),
                    [SettingNames.IdentityAudience] = DemoWorldOptions.Audience,
                    [SettingNames.IdentityRequestsPerMinute] = options.RequestsPerMinute.ToString(CultureInfo.InvariantCulture),
                },
                Issuer = options.Issuer,
                FunctionKey = FunctionKey,
                MasterKey = MasterKey,
                Url = options.Url,
                Time = clock.Time,
                Quiescence = clock.Quiescence,
                Tables = tables,
                OneAtATime = true,
                KeepHistory = options.KeepHistory,
                TaskHubFolder = options.TaskHubFolder,
                Log = line => { lock (log) log.Add(line); },
                LogFrom = options.LogFrom,
            }, stop);
            reached = started.Address;
            return started;
        }
        var app = await StartAppAsync(cancellation);
        if (acs is not null) await acs.SubscribeAsync(cancellation);
        return new DemoWorld(StartAppAsync, clock, app, carrier, acs, transactions, azurite, dataFolder, log);
    }

    /// <summary>Where Event Grid delivers to, with the key that it needs.</summary>
    public static Uri EventAddress(Uri app) => new(app, $"/runtime/webhooks/eventgrid?functionName={nameof(AcsEvents)}&code={MasterKey}");

    /// <summary>Ends the app and starts it anew on the same tables; what is to happen between is done while there is none.</summary>
    public async Task RestartAppAsync(Action between, CancellationToken cancellation)
    {
        Api.Dispose();
        await App.DisposeAsync();
        between();
        App = await start(cancellation);
        Api = ApiOf(App);
    }

    private static HttpClient ApiOf(AppHost app)
    {
        var api = new HttpClient { BaseAddress = app.Address };
        api.DefaultRequestHeaders.Add("x-functions-key", FunctionKey);
        return api;
    }

    /// <summary>Gives the practice's numbers to its carriers.</summary>
    public void Connect(Practice practice)
    {
        Give(practice.Carrier ?? SmsProvider.Twilio, practice.TextNumber, practice.PagerNumber);
        if (practice.SecondCarrier is { } second) Give(second.Carrier, second.TextNumber, second.PagerNumber);
    }

    private void Give(SmsProvider to, params string[] numbers)
    {
        foreach (var number in numbers)
        {
            if (to == SmsProvider.Twilio) Carrier.Numbers[number] = TwilioWebhooks.InboundAddress(PublicAddress);
            else (Acs ?? throw new InvalidOperationException("The practice texts through a carrier that this world has not."))
                .Numbers[number] = true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await App.DisposeAsync();
        if (Acs is not null) await Acs.DisposeAsync();
        await Carrier.DisposeAsync();
        if (azurite is not null) await azurite.DisposeAsync();
        if (dataFolder is not null) WorkFolders.Remove(dataFolder);
    }
}
