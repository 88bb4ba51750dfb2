using System.Diagnostics;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Calendar;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>
/// One night through the whole app: webhooks, tables, durable log. The process is killed at random storage calls: from that instant on neither a
/// table nor the carrier takes anything from it, what its log held then is put back, and a new process goes on from there.
/// </summary>
internal sealed class HostNight : IAsyncDisposable
{
    private static readonly ServiceMonth Month = new(2026, 4);
    private static readonly TimeSpan Length = TimeSpan.FromHours(2);

    private readonly DemoWorld world;
    private readonly Practice practice;
    private readonly Random random;
    private readonly string hub;
    private readonly string claims;
    private readonly List<string> texts = [];
    private string? snapshot;

    private HostNight(DemoWorld world, Practice practice, Random random, string hub, string claims) =>
        (this.world, this.practice, this.random, this.hub, this.claims) = (world, practice, random, hub, claims);

    public int Kills { get; private set; }

    public List<string> Violations { get; } = [];

    public static async Task<HostNight> StartAsync(int seed, CancellationToken cancellation)
    {
        var random = new Random(seed);
        var people = Enumerable.Range(1, 3).Select(Person).ToList();
        var practice = DemoPractices.For(people, Month).Single();
        var (hub, claims) = (WorkFolders.New("hub"), WorkFolders.New("claims"));
        var faults = CarrierFaults.None with
        {
            UndeliveredRate = random.NextDouble() * 0.4, LostReportRate = random.NextDouble() * 0.3, DuplicateInboundRate = 0.2, DuplicateCallbackRate = 0.3, ReorderRate = 0.3,
        };
        var world = await DemoWorld.StartAsync(
            new DemoWorldOptions(practice.Zone.AtLocal(new DateOnly(2026, 4, 2), new TimeOnly(1, 0)).ToUniversalTime(), seed, InMemory: true, claims)
            {
                TaskHubFolder = hub, Faults = faults, SweepSchedule = "0 * * * * *", AuditSchedule = "30 * * * * *", EnsureMonthsSchedule = "0 0 0 1 1 *",
            }, cancellation);
        world.Connect(practice);
        var services = world.App.Services;
        await services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
        await services.GetRequiredService<RosterImport>().SaveAsync(people, _ => practice, Month.First, cancellation);
        return new HostNight(world, practice, random, hub, claims);
    }

    /// <returns>How many urgent needs there were.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        foreach (var member in practice.Team.Staff) Awake(world.Carrier.Phone(member.Phone), new SimClinician(member.Id, random));
        foreach (var person in Enumerable.Range(1, 3).Select(Person))
            for (var n = random.Next(1, 3); n > 0; n--)
            {
                var text = n == 1 ? "chest hurts" : "I cant breathe";
                world.Carrier.Phone(person.Phone!).OnText(_ => null).Texts(text, practice.TextNumber, TimeSpan.FromSeconds(random.Next(1200)));
                texts.Add(person.Id);
            }
        var end = world.Clock.Now + Length;
        for (var kill = random.Next(1, 4); kill > 0; kill--)
        {
            Arm(random.Next(1, 120));
            while (snapshot is null && world.Clock.Now < end && world.Clock.Time.FireNext(end)) await world.Clock.Quiescence.WhenIdleAsync();
            if (snapshot is not null) await RestartAsync(cancellation);
        }
        world.Transactions.Before = null;
        await world.Clock.RunUntilAsync(end, null, cancellation);
        return await CheckAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        WorkFolders.Remove(hub);
        WorkFolders.Remove(claims);
    }

    /// <summary>The process dies at the storage call after so many others.</summary>
    private void Arm(int calls)
    {
        var left = calls;
        world.Transactions.Before = (_, _) =>
        {
            if (snapshot is null && Interlocked.Decrement(ref left) == 0)
            {
                snapshot = WorkFolders.New("killed");
                // The log is open; a copy is what a dead process leaves behind.
                using var copy = Process.Start("cp", ["-r", $"{hub}/.", snapshot]);
                copy.WaitForExit();
                world.Carrier.Faults = world.Carrier.Faults with { Outages = [new OutageWindow(world.Clock.Now, world.Clock.Now.AddSeconds(1))] };
                world.Transactions.Fault = (_, _) => true;
            }
            return Task.CompletedTask;
        };
    }

    private async Task RestartAsync(CancellationToken cancellation)
    {
        Kills++;
        await world.Clock.Quiescence.WhenIdleAsync();
        await world.RestartAppAsync(
            () =>
            {
                foreach (var file in Directory.GetFiles(hub)) File.Delete(file);
                foreach (var file in Directory.GetFiles(snapshot!)) File.Copy(file, Path.Combine(hub, Path.GetFileName(file)));
                WorkFolders.Remove(snapshot!);
                world.Transactions.Fault = null;
                world.Carrier.TakeFailedDeliveries();
            }, cancellation);
        snapshot = null;
        await world.Clock.Quiescence.WhenIdleAsync();
    }

    private static void Awake(SimulatedPhone phone, SimClinician clinician)
    {
        phone.OnText(message =>
        {
            var code = System.Text.RegularExpressions.Regex.Match(message.Body, @"\b[A-Z][2-9]\d?\b").Value;
            var said = message.Body.Contains("is yours", StringComparison.Ordinal) ? clinician.ToTaken(code)
                : message.Body.Contains("is the call done", StringComparison.Ordinal) ? clinician.ToOutcomeQuestion(code)
                : message.Body.Contains("needs you", StringComparison.Ordinal) || message.Body.Contains("has waited", StringComparison.Ordinal) ? clinician.ToPage(code, [])
                : null;
            return said is var (text, after) ? new PhoneAnswer(text, after) : null;
        });
        phone.OnCall(_ => clinician.ToCall() is var (key, after) ? new CallAnswer(CallPickUp.Human, key.ToString(), TimeSpan.FromSeconds(Math.Min(20, after.TotalSeconds))) : null);
    }

    private async Task<int> CheckAsync(CancellationToken cancellation)
    {
        var services = world.App.Services;
        var needs = await services.GetRequiredService<NeedStore>().ListAsync(practice.Id, cancellation);
        foreach (var patient in texts.Distinct().Where(patient => needs.All(n => n.Patient != patient))) Violations.Add($"P4: no case for the texts of {patient}");
        foreach (var twice in needs.Where(n => n.ClosedAt is null).GroupBy(n => n.Patient).Where(g => g.Count() > 1)) Violations.Add($"P4: {twice.Count()} open cases of {twice.Key}");
        foreach (var need in needs)
        {
            // Two steps of five minutes, the seconds of grace, and a minute that the auditor may need after a kill.
            var bound = practice.Team.Escalation.Steps.Aggregate(TimeSpan.FromSeconds(90 + 60), (sum, step) => sum + step.AckWithin);
            if ((need.AcknowledgedAt ?? need.HandedOverAt) is not { } reached) Violations.Add($"P2: case {need.CaseCode} was neither taken nor handed over");
            else if ((need.HandedOverAt is { } handed && handed < reached ? handed : reached) - need.OpenedAt > bound) Violations.Add($"P2: case {need.CaseCode} took {reached - need.OpenedAt}");
        }
        foreach (var patient in texts.Distinct())
        {
            var entries = (await services.GetRequiredService<LedgerStore>().ReadAsync(new PatientMonthKey(practice.Id, patient, Month), cancellation)).Entries;
            var closed = needs.Count(n => n.Patient == patient && n.Minutes is not null);
            if (entries.Count != closed) Violations.Add($"P4: {entries.Count} ledger entries for {closed} calls of {patient}");
        }
        if ((await services.GetRequiredService<InboundStore>().OutstandingAsync(practice.Id, world.Clock.Now, cancellation)).Count is > 0 and var left) Violations.Add($"P4: {left} received texts without effect");
        await foreach (var instance in services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery()).WithCancellation(cancellation))
            if (instance.RuntimeStatus == OrchestrationRuntimeStatus.Failed) Violations.Add("P4: an orchestration failed");
        return needs.Count;
    }

    private static RosterPatient Person(int n) => new()
    {
        Id = $"patient{n}", GivenName = "Test", FamilyName = $"Patient{n}", BirthDate = new DateOnly(1950, 1, 2), Sex = "F", Phone = $"+1617555600{n}",
        AddressLine = "5 Elm St", City = "Boston", State = "MA", Zip = "02118",
    };
}
