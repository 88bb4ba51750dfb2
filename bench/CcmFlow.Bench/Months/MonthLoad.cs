using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Simulation;
using CcmFlow.Cli.Synthetic;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Bench.Months;

/// <summary>
/// One month of many practices as the demo lives through it: requests for consent, replies, check-ins, red flags and their pages, a nurse's minutes,
/// close, claim files. The clock is virtual and the tables are in memory; all else is the app, over its own HTTP routes.
/// </summary>
internal sealed class MonthLoad(int patients, int perPractice, bool details)
{
    private const int Seed = 1;
    private const int MostKinds = 40;

    /// <summary>After the days of grace: the claims leave.</summary>
    private static readonly TimeSpan AfterClose = TimeSpan.FromDays(2);

    private static readonly ServiceMonth Month = new(2026, 4);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Nobody waits for an answer here: collections that stop everything need less memory beside what is live.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var people = await PeopleAsync(cancellation);
        var practices = DemoPractices.For(people, Month, people.Count);
        var drop = WorkFolders.New("bench-month");
        var starts = practices.Min(p => p.Zone.MonthStart(Month)).ToUniversalTime().AddMinutes(-1);
        await using var world = await DemoWorld.StartAsync(
            new DemoWorldOptions(starts, Seed, InMemory: true, drop)
            {
                EnsureMonthsSchedule = string.Create(CultureInfo.InvariantCulture, $"0 0 * * {Month.Month} *"), AuditSchedule = "0 35 */6 * * *", KeepHistory = details,
            }, cancellation);
        var importing = Stopwatch.StartNew();
        foreach (var practice in practices)
        {
            await world.App.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
            world.Connect(practice);
        }
        var saved = await world.App.Services.GetRequiredService<RosterImport>().SaveAsync(people, DemoPractices.Assignment(people, practices), Month.First.AddDays(-1), cancellation);
        var imported = importing.Elapsed;
        var managers = Populate(world, practices, saved);

        var kinds = new TransactionKinds();
        if (details) kinds.Watch(world.Transactions);
        var (cpu, transactions, watch) = (Figures.Cpu, world.Transactions.Count, Stopwatch.StartNew());
        await world.Clock.RunUntilAsync(practices.Max(p => p.Zone.MonthEnd(Month).AddHours(p.GraceHours)).ToUniversalTime() + AfterClose, null, cancellation);
        watch.Stop();
        (cpu, transactions) = (Figures.Cpu - cpu, world.Transactions.Count - transactions);
        var (peak, live) = (Peak(), GC.GetTotalMemory(forceFullCollection: true) >> 20);
        var (report, _) = await world.App.Services.GetRequiredService<MonthReports>().BuildAsync(practices, Month, Month.First.AddDays(-1), cancellation);
        var refused = managers.Select(m => m.Failure).OfType<Exception>().FirstOrDefault();
        var decided = report.Funnel.Eligible == patients;
        Figures.Write(new
        {
            what = "whole patient-months through the app, virtual time, tables in memory",
            patient_months = patients,
            practices = practices.Count,
            seconds = Math.Round(watch.Elapsed.TotalSeconds, 1),
            patient_months_a_second = Math.Round(patients / watch.Elapsed.TotalSeconds, 1),
            cpu_ms_a_patient_month = Math.Round(cpu.TotalMilliseconds / patients, 2),
            peak_mib = peak,
            live_mib = live,
            transactions_a_patient_month = Math.Round((double)transactions / patients, 2),
            durable_actions_a_patient_month = details ? await DurableActions.CountAsync(world.App.Services, patients, cancellation) : null,
            most_frequent_transactions = details ? kinds.Most(patients, MostKinds) : null,
            texts = world.Carrier.Messages.Count,
            report.Funnel,
            claims = Directory.GetFiles(drop, "*.837").Length,
            seconds_importing = Math.Round(imported.TotalSeconds, 1),
            refused = refused?.Message,
            cores = Environment.ProcessorCount,
        });
        managers.ForEach(m => m.Dispose());
        WorkFolders.Remove(drop);
        return decided && refused is null ? 0 : 1;
    }

    /// <summary>As many eligible people as were asked for, spread over practices.</summary>
    private async Task<IReadOnlyList<RosterPatient>> PeopleAsync(CancellationToken cancellation)
    {
        var folder = WorkFolders.New("bench-roster");
        RosterGenerator.Write(folder, (patients * 2) + 50, Seed, Month);
        var roster = await FhirRosterReader.ReadAsync(folder, Month.First.AddDays(-1), cancellation);
        WorkFolders.Remove(folder);
        var eligible = roster.Patients.Where(p => RosterImport.Assess(p, Month.First.AddDays(-1)).Eligible).Take(patients).ToList();
        if (eligible.Count < patients) throw new InvalidOperationException("The made-up roster has too few eligible patients.");
        return [.. eligible.Select((p, i) => MadeUpMemberIds.Complete(p) with
        {
            ManagingOrganization = string.Create(CultureInfo.InvariantCulture, $"org{i / perPractice:D5}"),
            ManagingOrganizationName = string.Create(CultureInfo.InvariantCulture, $"Practice {i / perPractice:D5}"),
        })];
    }

    private static List<SimulatedCareManager> Populate(DemoWorld world, IReadOnlyList<Practice> practices, IReadOnlyList<PatientRecord> people)
    {
        var dice = new Dice(Seed);
        new SimulatedPatients(dice, world.Carrier).Live(people);
        return [.. practices.Select(practice =>
        {
            new SimulatedClinicians(dice, world.Carrier).Live(practice);
            var manager = new SimulatedCareManager(dice, world.Clock, world.Api, practice, "care1", Month);
            manager.Live();
            return manager;
        })];
    }

    /// <summary>The most that the process ever held, in MiB.</summary>
    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
