using System.Text.Json;
using Azure.Data.Tables;
using CcmFlow.Cli.Billing;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Hosting;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Cli.Tests.Billing;

public sealed class ExplainCommandTests
{
    private static Practice Sample { get; } =
        JsonSerializer.Deserialize<Practice>(File.ReadAllText(Path.Combine(WorkFolders.RepositoryRoot, "samples", "practice.json")), CcmJson.Options)!;

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

    [Fact]
    public async Task Unknown_patient_is_said_to_be_unknown()
    {
        using var app = await StoredAsync();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ExplainCommand.PrintAsync(app.Services, Key with { Patient = "nobody" }, new StringWriter(), TestContext.Current.CancellationToken));
        Assert.Contains("has no patient nobody", error.Message, StringComparison.Ordinal);
    }

    private static async Task<IHost> StoredAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var app = AppHost.Build(new AppHostOptions
        {
            Settings = new Dictionary<string, string?>
            {
                [SettingNames.TablesConnectionString] = "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;",
                [SettingNames.PublicBaseUrl] = "https://ccm.example/",
                [SettingNames.SmsProvider] = "Twilio",
                [SettingNames.TwilioAccountSid] = "AC00000000000000000000000000000001",
                [SettingNames.TwilioAuthToken] = "none",
                [SettingNames.PhoneHashSecret] = "a-secret-of-the-test",
                [SettingNames.ClaimsFolder] = Path.GetTempPath(),
                [SettingNames.EnsureMonthsSchedule] = "0 0 * * * *",
                [SettingNames.InboundSweepSchedule] = "0 0 * * * *",
                [SettingNames.AuditSchedule] = "0 0 * * * *",
                [SettingNames.CanarySchedule] = "0 0 * * * *",
            },
            Tables = new TableClientOptions { Transport = new InMemoryTableService() },
        });
        await app.Services.GetRequiredService<AppTables>().CreateAsync(cancellation);
        await app.Services.GetRequiredService<PracticeImport>().SaveAsync(Sample, cancellation);
        var person = new RosterPatient { Id = "p-1", GivenName = "Ada", FamilyName = "Zephyrine", BirthDate = new(1950, 1, 2) };
        await app.Services.GetRequiredService<RosterImport>().SaveAsync([person], _ => Sample, new(2026, 3, 1), cancellation);
        await app.Services.GetRequiredService<LedgerStore>().AppendAsync(Key, TimeEntry.On("call-1", new(2026, 3, 10), TimeSpan.FromMinutes(22)), cancellation);
        return app;
    }
}
