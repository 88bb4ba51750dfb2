using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Hosting;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Bench.Inbound;

/// <summary>
/// The app on Azurite in real time, and texts that come at fixed instants: a late answer delays nobody, and its lateness counts from the instant at which
/// the text was due.
/// </summary>
internal static class InboundLoad
{
    private const int WarmUpSeconds = 10;
    private const string Token = "bench-token";
    private const string Account = "AC00000000000000000000000000000001";
    private static readonly Uri PublicAddress = new("https://ccm.example/");
    private static readonly string[] Bodies = ["ok", "doing fine thanks", "when is my next appointment?", "todo bien", "who is this", "please call me about my refill"];

    public static async Task<int> RunAsync(InboundLoadOptions options, CancellationToken cancellation)
    {
        await using var azurite = await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, options.InMemory ? null : WorkFolders.New("bench-azurite"), cancellation);
        var (transactions, timing) = (new CountingPolicy(), new TimingPolicy());
        // Takes the answers; its reports come when the run is over.
        await using var carrier = await FakeCarrier.StartAsync(
            new FakeCarrierOptions { AccountSid = Account, AuthToken = Token, Faults = CarrierFaults.None with { Latency = CarrierLatency.Between(TimeSpan.FromHours(1), TimeSpan.FromHours(2)) } },
            cancellation);
        await using var app = await StartAsync(options, azurite.ConnectionString, carrier.BaseUrl, transactions, timing, cancellation);
        var practice = await SettleAsync(app, options.Patients, cancellation);
        carrier.Numbers[practice.TextNumber] = null;
        timing.Reset();
        var sent = await LoadAsync(app, practice, options, transactions, cancellation);
        var stored = (await app.Services.GetRequiredService<InboundStore>().ListAsync(practice.Id, cancellation)).Count;
        var outstanding = (await app.Services.GetRequiredService<InboundStore>().OutstandingAsync(practice.Id, DateTimeOffset.MaxValue, cancellation)).Count;
        Array.Sort(sent.Latencies);
        var good = sent.Refused == 0 && stored == sent.All;
        Figures.Write(new
        {
            what = "inbound webhook: verify, persist, classify, on Azurite",
            rate = options.Rate,
            seconds = options.Seconds,
            effects_at_once = options.WorkItems,
            azurite = options.InMemory ? "memory" : "disk",
            texts = sent.Latencies.Length,
            p50_ms = Figures.Percentile(sent.Latencies, 0.50),
            p99_ms = Figures.Percentile(sent.Latencies, 0.99),
            max_ms = Figures.Percentile(sent.Latencies, 1),
            refused = sent.Refused,
            stored_all = stored == sent.All,
            cpu_ms_a_text = Math.Round(sent.Cpu.TotalMilliseconds / sent.Latencies.Length, 2),
            transactions_a_text = Math.Round(sent.Transactions / (double)sent.All, 2),
            effects_done = stored - outstanding,
            cores = Environment.ProcessorCount,
            load = Load(),
        });
        timing.Write();
        return good ? 0 : 1;
    }

    private static Task<AppHost> StartAsync(InboundLoadOptions options, string storage, Uri carrier, CountingPolicy transactions, TimingPolicy timing, CancellationToken cancellation)
    {
        var tables = new TableClientOptions();
        tables.AddPolicy(transactions, HttpPipelinePosition.PerRetry);
        tables.AddPolicy(timing, HttpPipelinePosition.PerRetry);
        return AppHost.StartAsync(
            new AppHostOptions
            {
                Settings = new Dictionary<string, string?>
                {
                    [SettingNames.TablesConnectionString] = storage,
                    [SettingNames.PublicBaseUrl] = PublicAddress.ToString(),
                    [SettingNames.TwilioAccountSid] = Account,
                    [SettingNames.TwilioAuthToken] = Token,
                    [SettingNames.TwilioBaseUrl] = carrier.ToString(),
                    [SettingNames.PhoneHashSecret] = "a-secret-of-the-bench",
                    [SettingNames.DisclosureLinkKey] = "a-link-key-of-the-bench",
                    [SettingNames.ClaimsFolder] = "claims",
                    // Never during the run.
                    [SettingNames.EnsureMonthsSchedule] = "0 0 0 1 1 *",
                    [SettingNames.InboundSweepSchedule] = "0 0 0 1 1 *",
                    [SettingNames.ClaimsPollSchedule] = "0 0 0 1 1 *",
                    [SettingNames.AuditSchedule] = "0 0 0 1 1 *",
                    [SettingNames.CanarySchedule] = "0 0 0 1 1 *",
                },
                Tables = tables,
                MaxConcurrentWorkItems = options.WorkItems,
            }, cancellation);
    }

    private static async Task<Practice> SettleAsync(AppHost app, int patients, CancellationToken cancellation)
    {
        var people = Enumerable.Range(0, patients).Select(Person).ToList();
        var practice = DemoPractices.For([people[0]], ServiceMonth.Of(DateOnly.FromDateTime(DateTime.UtcNow)))[0];
        await app.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
        var import = app.Services.GetRequiredService<RosterImport>();
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellation }, async (person, token) =>
            await import.SaveAsync([person], _ => practice, DateOnly.FromDateTime(DateTime.UtcNow), token));
        return practice;
    }

    private static async Task<Sent> LoadAsync(AppHost app, Practice practice, InboundLoadOptions options, CountingPolicy transactions, CancellationToken cancellation)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = app.Address };
        var all = options.Rate * (options.Seconds + WarmUpSeconds);
        var latencies = new double[all];
        var posts = new Task[all];
        var refused = 0;
        var (before, cpu) = (transactions.Count, Figures.Cpu);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < all; i++)
        {
            // Compiling is not what a text costs.
            if (i == options.Rate * WarmUpSeconds) cpu = Figures.Cpu;
            var due = TimeSpan.FromSeconds(i / (double)options.Rate);
            // Task.Delay is coarser than the distance of two texts: a few leave together, each counted from when it was due.
            if (due - watch.Elapsed is { TotalMilliseconds: > 1 } early) await Task.Delay(early, cancellation);
            posts[i] = PostAsync(i, due);
        }
        await Task.WhenAll(posts);
        return new Sent([.. latencies.Skip(options.Rate * WarmUpSeconds)], all, refused, transactions.Count - before, Figures.Cpu - cpu);

        async Task PostAsync(int number, TimeSpan due)
        {
            using var request = Webhook(practice, number, options.Patients);
            using var answer = await client.SendAsync(request, cancellation);
            latencies[number] = (watch.Elapsed - due).TotalMilliseconds;
            if (!answer.IsSuccessStatusCode) Interlocked.Increment(ref refused);
        }
    }

    private static HttpRequestMessage Webhook(Practice practice, int number, int patients)
    {
        var sid = string.Create(CultureInfo.InvariantCulture, $"SM{number:x32}");
        Dictionary<string, string> form = new()
        {
            ["MessageSid"] = sid, ["SmsSid"] = sid, ["AccountSid"] = Account, ["From"] = Phone(number % patients), ["To"] = practice.TextNumber,
            ["Body"] = Bodies[number % Bodies.Length], ["NumMedia"] = "0", ["NumSegments"] = "1", ["SmsStatus"] = "received", ["ApiVersion"] = "2010-04-01", ["FromCity"] = "", ["FromState"] = "MA",
        };
        var path = TwilioWebhooks.InboundAddress(PublicAddress).AbsolutePath;
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("X-Twilio-Signature", TwilioSignature.Compute(Token, TwilioWebhooks.InboundAddress(PublicAddress).ToString(), form));
        return request;
    }

    private static string Phone(int number) => string.Create(CultureInfo.InvariantCulture, $"+1617{2000000 + number:D7}");

    private static RosterPatient Person(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"b{number:D5}"),
        GivenName = "Bench", FamilyName = "Patient", BirthDate = new DateOnly(1950, 1, 2), Sex = "F", Phone = Phone(number),
        AddressLine = "5 Elm St", City = "Boston", State = "MA", Zip = "02118", Payer = PayerKind.MedicareFfs, MemberId = "1EG4TE5MK73",
    };

    /// <summary>What else the machine does, where it tells (Linux).</summary>
    private static string? Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : null;

    private sealed record Sent(double[] Latencies, int All, int Refused, long Transactions, TimeSpan Cpu);
}
