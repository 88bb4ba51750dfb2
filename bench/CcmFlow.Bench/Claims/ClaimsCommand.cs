using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Hosting;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Bench.Claims;

/// <summary><c>bench claims</c></summary>
internal static class ClaimsCommand
{
    private const string Never = "0 0 0 1 1 *";
    private static readonly ServiceMonth Month = new(2026, 4);

    public static Command Create()
    {
        var count = new Option<int>("--claims") { Description = "Claims of one practice and month.", DefaultValueFactory = _ => 2000 };
        var command = new Command("claims", "Claims drafted, scrubbed and queued, then numbered, written, stored and sent into a folder, on Azurite.") { count };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(count), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int count, CancellationToken cancellation)
    {
        var folder = WorkFolders.New("bench-azurite");
        var drop = WorkFolders.New("bench-claims");
        await using var azurite = await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, folder, cancellation);
        var transactions = new CountingPolicy();
        using var app = Build(azurite.ConnectionString, drop, transactions);
        await app.Services.GetRequiredService<AppTables>().CreateAsync(cancellation);
        var practice = DemoPractices.For([Person(0)], Month)[0];
        await app.Services.GetRequiredService<PracticeStore>().SaveAsync(practice, cancellation);
        var (claims, sender, month) = (app.Services.GetRequiredService<ClaimStore>(), app.Services.GetRequiredService<SendClaims>(), new PracticeMonth(practice.Id, Month));
        var decision = new MonthDecision(true, false, [new("99490", 1), new("99439", 1)], [], [], 2460, 0, Month.Last, "", [], DateTimeOffset.UtcNow);

        var (before, cpu, watch) = (transactions.Count, Figures.Cpu, Stopwatch.StartNew());
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellation }, async (number, token) =>
            await claims.QueueAsync(ClaimDrafts.From(practice, Patient(practice, number), Month, decision, []), token));
        var (queued, queueing) = (watch.Elapsed, transactions.Count - before);
        var sent = await sender.Run(month, cancellation);
        var took = watch.Elapsed;
        var file = Directory.GetFiles(drop, "*.837", SearchOption.AllDirectories).SingleOrDefault();
        var written = file is null ? 0 : Functions.Claims.Answers.SentClaims.BySet(await File.ReadAllBytesAsync(file, cancellation)).Sum(set => set.Distinct().Count());
        Figures.Write(new
        {
            what = "claims drafted, scrubbed, queued, numbered, written, stored and sent (folder), on Azurite",
            claims = count,
            seconds = Math.Round(took.TotalSeconds, 2),
            seconds_queueing = Math.Round(queued.TotalSeconds, 2),
            transactions = transactions.Count - before,
            transactions_queueing = queueing,
            cpu_ms_a_claim = Math.Round((Figures.Cpu - cpu).TotalMilliseconds / count, 2),
            written,
            cores = Environment.ProcessorCount,
        });
        WorkFolders.Remove(drop);
        return sent == 1 && written == count ? 0 : 1;
    }

    private static Microsoft.Extensions.Hosting.IHost Build(string storage, string drop, CountingPolicy transactions)
    {
        var tables = new TableClientOptions();
        tables.AddPolicy(transactions, HttpPipelinePosition.PerRetry);
        return AppHost.Build(new AppHostOptions
        {
            Settings = new Dictionary<string, string?>
            {
                [SettingNames.TablesConnectionString] = storage,
                [SettingNames.PublicBaseUrl] = "https://ccm.example/",
                [SettingNames.TwilioAccountSid] = "AC00000000000000000000000000000001",
                [SettingNames.TwilioAuthToken] = "bench-token",
                [SettingNames.PhoneHashSecret] = "a-secret-of-the-bench",
                [SettingNames.DisclosureLinkKey] = "a-link-key-of-the-bench",
                [SettingNames.ClaimsFolder] = drop,
                // No timer runs: the app is built and not started.
                [SettingNames.EnsureMonthsSchedule] = Never,
                [SettingNames.InboundSweepSchedule] = Never,
                [SettingNames.AuditSchedule] = Never,
                [SettingNames.CanarySchedule] = Never,
                [SettingNames.ClaimsPollSchedule] = Never,
            },
            Tables = tables,
        });
    }

    private static PatientRecord Patient(Practice practice, int number) => new()
    {
        Practice = practice.Id,
        Id = string.Create(CultureInfo.InvariantCulture, $"b{number:D5}"),
        Roster = Person(number),
        Eligibility = RosterImport.Assess(Person(number), Month.First),
    };

    private static RosterPatient Person(int number) => MadeUpMemberIds.Complete(new RosterPatient
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"b{number:D5}"),
        GivenName = "Bench", FamilyName = "Patient", BirthDate = new DateOnly(1950, 1, 2), Sex = "F",
        AddressLine = "5 Elm St", City = "Boston", State = "MA", Zip = "02118", Payer = PayerKind.MedicareFfs,
        Conditions =
        [
            new PatientCondition("44054006", null, "Diabetes", new DateOnly(2010, 1, 1), null, true),
            new PatientCondition("59621000", null, "Hypertension", new DateOnly(2010, 1, 1), null, true),
        ],
        CarePlans = [new RosterCarePlan("cp", "Plan", true, new DateOnly(2025, 1, 1), null)],
        LastVisitOn = new DateOnly(2026, 1, 15),
    });
}
