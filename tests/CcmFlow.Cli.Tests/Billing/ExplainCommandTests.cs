using System.Text.Json;
using Azure.Data.Tables;
using CcmFlow.Cli.Billing;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Hosting;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Cli.Tests.Billing;

public sealed class ExplainCommandTests
{
    private static Practice Sample { get; } =
        JsonSerializer.Deserialize<Practice>(File.ReadAllText(Path.Combine(WorkFolders.RepositoryRoot, "samples", "practice.json")), CcmJson.Options)!;

    private static readonly PatientCondition[] Conditions =
    [
        new("44054006", null, "Diabetes", new DateOnly(2010, 1, 1), null, true),
        new("59621000", null, "Hypertension", new DateOnly(2010, 1, 1), null, true),
    ];

    private static readonly PatientMonthKey Key = new(Sample.Id, "p-1", new ServiceMonth(2026, 3));

    [Fact]
    public async Task Stored_month_is_explained_with_its_entries()
    {
        using var app = await StoredAsync();
        var output = new StringWriter();
        await ExplainCommand.PrintAsync(app.Services, Key, output, TestContext.Current.CancellationToken);

        var text = output.ToString();
        Assert.StartsWith($"p-1, 2026-03, practice {Sample.Id}: open; this is a preview", text, StringComparison.Ordinal);
        Assert.Contains("[call-1]", text, StringComparison.Ordinal);
        Assert.Contains("before the consent", text, StringComparison.Ordinal);
        Assert.Contains("Nothing is billed.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyrine", text, StringComparison.Ordinal);
    }

    /// <summary>From practice file and roster over the close to what a biller reads, on both table services.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Closed_month_is_explained_to_a_biller(bool onAzurite)
    {
        using var folder = new WorkFolder("explain");
        await using var azurite = onAzurite ? await AzuriteAsync(folder.Path) : null;
        using var app = await StoredAsync(azurite);
        var (ledger, cancellation) = (app.Services.GetRequiredService<LedgerStore>(), TestContext.Current.CancellationToken);
        var evidence = new Evidence("staff.verbal", new(2026, 3, 4, 15, 0, 0, TimeSpan.Zero), "rn1", EvidenceChannel.Phone) { Words = "yes" };
        await app.Services.GetRequiredService<PatientStore>().RecordAsync(Key.Practice, Key.Patient, p => new PatientChange(
            p with { CarePlanCopy = new(evidence.At), CarePlan = new CarePlanNote([], new(2026, 3, 4), null, "rn1", evidence.At) },
            [new ConsentGiven(evidence, ConsentMethod.Verbal, Enum.GetValues<ConsentElement>(), Sample.Billing.PractitionerNpi, new(2026, 1, 15))]), cancellation);
        await ledger.AppendAsync(Key, Nurse("early", 2, 600), cancellation);
        await ledger.AppendAsync(Key, Nurse("typo", 11, 6000), cancellation);
        await ledger.AppendAsync(Key, Nurse("call-2", 11, 660) with { Supersedes = "typo" }, cancellation);
        await ledger.AppendAsync(Key, Nurse("call-3", 18, 1000), cancellation);
        await ActivatorUtilities.CreateInstance<CloseMonth>(app.Services).Run(Key, cancellation);
        await ledger.AppendAsync(Key, Nurse("late", 30, 300), cancellation);
        var output = new StringWriter();
        await ExplainCommand.PrintAsync(app.Services, Key, output, cancellation);

        Assert.Equal(
            $"""
            p-1, 2026-03, practice {Sample.Id}: closed
            - 49 min 40 s of clinical staff time (RN) after the consent of 4 March 2026, 3 entries. [call-1, call-2, call-3]
            - Not counted: 100 min, replaced by a correction. [typo]
            - Not counted: 10 min, before the consent. [early]
            - 99490 (20 min) was met on 10 March 2026.
            - 99439 (40 min) was met on 18 March 2026.
            - 10 min 20 s short of a second 99439.
            - Billed: 99490 + 99439. [call-1, call-2, call-3]
            - Date of service: 18 March 2026 to 31 March 2026; place of service 11.
            - Some time lies before the consent and was not counted.
            - Nobody looked up for this month whether the patient is in hospice, in a facility or in another practice's program; check before the claim goes out.
            - Logged after the month was closed and not counted: late.

            """, output.ToString().ReplaceLineEndings("\n"), ignoreLineEndingDifferences: true);
    }

    private static TimeEntry Nurse(string id, int day, int seconds) =>
        TimeEntry.On(id, new(2026, 3, day), TimeSpan.FromSeconds(seconds)) with { StaffId = "rn1", Credential = "RN" };

    private sealed class WorkFolder(string name) : IDisposable
    {
        public string Path { get; } = WorkFolders.New(name);

        public void Dispose() => WorkFolders.Remove(Path);
    }

    private static async Task<AzuriteProcess?> AzuriteAsync(string folder)
    {
        try
        {
            return await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, folder, TestContext.Current.CancellationToken);
        }
        catch (AzuriteUnavailableException unavailable)
        {
            Assert.Skip(unavailable.Message);
            return null;
        }
    }

    [Fact]
    public async Task Unknown_patient_is_said_to_be_unknown()
    {
        using var app = await StoredAsync();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ExplainCommand.PrintAsync(app.Services, Key with { Patient = "nobody" }, new StringWriter(), TestContext.Current.CancellationToken));
        Assert.Contains("has no patient nobody", error.Message, StringComparison.Ordinal);
    }

    private static async Task<IHost> StoredAsync(AzuriteProcess? azurite = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var app = AppHost.Build(new AppHostOptions
        {
            Settings = new Dictionary<string, string?>
            {
                [SettingNames.TablesConnectionString] = azurite?.ConnectionString ?? "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;",
                [SettingNames.PublicBaseUrl] = "https://ccm.example/",
                [SettingNames.SmsProvider] = "Twilio",
                [SettingNames.TwilioAccountSid] = "AC00000000000000000000000000000001",
                [SettingNames.TwilioAuthToken] = "none",
                [SettingNames.PhoneHashSecret] = "a-secret-of-the-test",
                [SettingNames.DisclosureLinkKey] = "a-link-key-of-the-test",
                [SettingNames.ClaimsFolder] = Path.GetTempPath(),
                [SettingNames.EnsureMonthsSchedule] = "0 0 * * * *",
                [SettingNames.InboundSweepSchedule] = "0 0 * * * *",
                [SettingNames.AuditSchedule] = "0 0 * * * *",
                [SettingNames.CanarySchedule] = "0 0 * * * *",
                [SettingNames.ClaimsPollSchedule] = "0 0 * * * *",
            },
            Tables = azurite is null ? new TableClientOptions { Transport = new InMemoryTableService() } : new TableClientOptions(),
        });
        await app.Services.GetRequiredService<AppTables>().CreateAsync(cancellation);
        await app.Services.GetRequiredService<PracticeImport>().SaveAsync(Sample, cancellation);
        var person = new RosterPatient { Id = "p-1", GivenName = "Ada", FamilyName = "Zephyrine", BirthDate = new(1950, 1, 2), Payer = PayerKind.MedicareFfs, Conditions = Conditions, LastVisitOn = new(2026, 1, 15) };
        await app.Services.GetRequiredService<RosterImport>().SaveAsync([person], _ => Sample, new(2026, 3, 1), cancellation);
        await app.Services.GetRequiredService<LedgerStore>().AppendAsync(Key, TimeEntry.On("call-1", new(2026, 3, 10), TimeSpan.FromMinutes(22)), cancellation);
        return app;
    }
}
