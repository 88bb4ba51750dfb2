using System.Diagnostics;
using System.Globalization;
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
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Real time, the whole app with its durable log, on Azurite or on tables in memory: emergencies among many other texts, and how long until the first page is at the carrier.</summary>
public static class PagingLoad
{
    private const string AccountSid = "AC00000000000000000000000000000002";
    private const string AuthToken = "carrier-of-the-load";
    private const string Memory = "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;";
    private const int Patients = 400;

    /// <summary>Seconds from the patient's text to the first page at the carrier, one for each emergency; shorter than the list of emergencies when some were not paged.</summary>
    public static async Task<(int Emergencies, IReadOnlyList<double> FirstPage)> RunAsync(int seconds, int textsPerSecond, bool inMemory, CancellationToken cancellation)
    {
        var (hub, claims, data) = (WorkFolders.New("hub"), WorkFolders.New("claims"), WorkFolders.New("azurite"));
        try
        {
            await using var azurite = inMemory ? null : await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, data, cancellation);
            Uri? reached = null;
            var publicAddress = new Uri("https://ccm.example/");
            await using var carrier = await FakeCarrier.StartAsync(
                new FakeCarrierOptions
                {
                    AccountSid = AccountSid, AuthToken = AuthToken, Route = url => new Uri(reached!, url.PathAndQuery),
                    Faults = CarrierFaults.None with { Latency = CarrierLatency.Between(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(80)) },
                    ReportIntermediateStatuses = false,
                }, cancellation);
            carrier.OnAnyText(phone => message => null);
            await using var app = await StartAsync(hub, claims, publicAddress, carrier, azurite?.ConnectionString, cancellation);
            reached = app.Address;
            var month = ServiceMonth.Of(TimeProvider.System.GetUtcNow(), LocalZone.Find("America/New_York"));
            var people = Enumerable.Range(0, Patients).Select(Person).ToList();
            var practice = DemoPractices.For(people, month).Single();
            foreach (var number in new[] { practice.TextNumber, practice.PagerNumber }) carrier.Numbers[number] = TwilioWebhooks.InboundAddress(publicAddress);
            await app.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
            await app.Services.GetRequiredService<RosterImport>().SaveAsync(people, _ => practice, month.First, cancellation);
            var emergencies = await WriteAsync(carrier, practice, people, seconds, textsPerSecond, cancellation);
            return (emergencies.Count, await MeasureAsync(app, carrier, practice, emergencies, cancellation));
        }
        finally
        {
            WorkFolders.Remove(hub);
            WorkFolders.Remove(claims);
            WorkFolders.Remove(data);
        }
    }

    /// <summary>The last patients have the emergencies, one each second; the others answer check-ins. When whose emergency was texted.</summary>
    private static async Task<Dictionary<string, DateTimeOffset>> WriteAsync(FakeCarrier carrier, Practice practice, List<RosterPatient> people, int seconds, int perSecond, CancellationToken cancellation)
    {
        var texted = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < seconds * perSecond; n++)
        {
            var wait = TimeSpan.FromSeconds(n / (double)perSecond) - watch.Elapsed;
            if (wait > TimeSpan.Zero) await Task.Delay(wait, cancellation);
            if (n % perSecond == 0)
            {
                var patient = people[Patients - 1 - (n / perSecond)];
                texted[patient.Id] = TimeProvider.System.GetUtcNow();
                carrier.Phone(patient.Phone!).Texts("chest hurts", practice.TextNumber);
            }
            carrier.Phone(people[n % (Patients - seconds)].Phone!).Texts("doing ok, thank you", practice.TextNumber);
        }
        return texted;
    }

    private static async Task<IReadOnlyList<double>> MeasureAsync(AppHost app, FakeCarrier carrier, Practice practice, Dictionary<string, DateTimeOffset> texted, CancellationToken cancellation)
    {
        var needs = app.Services.GetRequiredService<NeedStore>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(60);)
        {
            var times = Times(await needs.ListAsync(practice.Id, cancellation), carrier, texted);
            if (times.Count >= texted.Count) return times;
            await Task.Delay(TimeSpan.FromMilliseconds(500), cancellation);
        }
        return Times(await needs.ListAsync(practice.Id, cancellation), carrier, texted);
    }

    private static List<double> Times(IReadOnlyList<NeedRecord> needs, FakeCarrier carrier, Dictionary<string, DateTimeOffset> texted)
    {
        var pages = carrier.Messages.Where(m => m.Body.Contains("needs you", StringComparison.Ordinal)).ToList();
        return
        [
            .. needs.Select(need => pages.Where(page => page.Body.StartsWith($"Case {need.CaseCode}:", StringComparison.Ordinal)).Select(page => (double?)(page.At - texted[need.Patient!]).TotalSeconds).Min())
                .OfType<double>(),
        ];
    }

    private static Task<AppHost> StartAsync(string hub, string claims, Uri publicAddress, FakeCarrier carrier, string? azurite, CancellationToken cancellation) => AppHost.StartAsync(
        new AppHostOptions
        {
            Settings = new Dictionary<string, string?>
            {
                [SettingNames.TablesConnectionString] = azurite ?? Memory,
                [SettingNames.PublicBaseUrl] = publicAddress.ToString(),
                [SettingNames.TwilioAccountSid] = AccountSid,
                [SettingNames.TwilioAuthToken] = AuthToken,
                [SettingNames.TwilioBaseUrl] = carrier.BaseUrl.ToString(),
                [SettingNames.PhoneHashSecret] = "a-secret-of-the-load-run",
                [SettingNames.DisclosureLinkKey] = "a-link-key-of-the-load",
                [SettingNames.ClaimsFolder] = claims,
                [SettingNames.EnsureMonthsSchedule] = "0 0 0 1 1 *",
                [SettingNames.InboundSweepSchedule] = "0 * * * * *",
                [SettingNames.AuditSchedule] = "30 * * * * *",
                [SettingNames.CanarySchedule] = "45 */2 * * * *",
                [SettingNames.ClaimsPollSchedule] = "0 0 0 1 1 *",
            },
            Tables = azurite is null ? new TableClientOptions { Transport = new InMemoryTableService(TimeProvider.System) } : null,
            TaskHubFolder = hub,
        }, cancellation);

    private static RosterPatient Person(int n) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"patient{n}"), GivenName = "Test", FamilyName = "Patient", BirthDate = new DateOnly(1950, 1, 2), Sex = "F",
        Phone = string.Create(CultureInfo.InvariantCulture, $"+1617555{6000 + n:D4}"), AddressLine = "5 Elm St", City = "Boston", State = "MA", Zip = "02118",
    };
}
