using System.Globalization;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Cli.Simulation;
using CcmFlow.Cli.Synthetic;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Demo;

/// <summary>One calendar month, from the roster to the posted claims, in virtual time and with nobody's hand on it.</summary>
public sealed class DemoRun(DemoOptions options, IDemoProgress progress)
{
    /// <summary>The payer pays on the 14th day after the claims; then a look at the end state.</summary>
    private static readonly TimeSpan AfterClaims = TimeSpan.FromDays(17);

    /// <summary>What a usual month has: a denial now and then, files that come twice.</summary>
    private static readonly ClearinghouseFaults Usual = new() { DeniedClaims = 0.05, Duplicates = 0.25 };

    public async Task<DemoResult> RunAsync(CancellationToken cancellation)
    {
        progress.Phase("Reading the roster");
        var asOf = options.Month.First.AddDays(-1);
        var roster = await ReadAsync(asOf, cancellation);
        if (roster.Patients.Count == 0) throw new InvalidOperationException("The roster holds no patient: give a folder with FHIR R4 NDJSON files or Bundles.");
        var madeUp = roster.Patients.Count(MadeUpMemberIds.IsNeeded);
        IReadOnlyList<RosterPatient> people = [.. roster.Patients.Select(MadeUpMemberIds.Complete)];
        var practices = DemoPractices.For(people, options.Month);
        var outputs = DemoOutputs.Begin(options.Out);
        // When the last of them comes into the month: a practice farther west would have a run of the month before.
        var starts = practices.Max(p => p.Zone.MonthStart(options.Month)).ToUniversalTime().AddMinutes(-1);

        progress.Phase(options.InMemory ? "Starting the app on tables in memory" : "Starting the app on Azurite");
        using var issuer = options.Serve ? new DemoIssuer() : null;
        await using var world = await DemoWorld.StartAsync(
            new DemoWorldOptions(starts, options.Seed, options.InMemory, outputs.ClaimsFolder) 
            {
                EnsureMonthsSchedule = OnlyIn(options.Month),
                // Nothing is killed here: to look each hour would be half of the run's transactions.
                AuditSchedule = "0 35 */6 * * *",
                Issuer = issuer?.Published,
                Url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{(options.Serve ? options.Port : 0)}"),
            }, cancellation);
        await using var house = await StartClearinghouseAsync(world, practices, outputs, cancellation);
        var patients = await SettleAsync(world, practices, people, asOf, cancellation);
        var managers = Populate(world, practices, patients);

        progress.Phase($"Running {options.Month}");
        var ends = practices.Max(p => p.Zone.MonthEnd(options.Month).AddHours(p.GraceHours)).ToUniversalTime() + AfterClaims;
        await world.Clock.RunUntilAsync(ends, now => progress.Now(now, (now - starts) / (ends - starts)), cancellation);
        if (managers.Select(m => m.Failure).FirstOrDefault(f => f is not null) is { } failure) throw new InvalidOperationException("A simulated care manager was refused.", failure);

        progress.Phase("Checking and writing the results");
        var (report, facts) = await world.App.Services.GetRequiredService<MonthReports>().BuildAsync(practices, options.Month, asOf, cancellation);
        var transcript = Transcript.From(world.Carrier, practices, facts);
        var checks = await InvariantChecks.RunAsync(world, practices, facts, transcript, report, outputs, options.Month, house, cancellation);
        report = report with { Checks = checks, Notice = Notice(madeUp) };
        await outputs.WriteAsync(report, transcript, cancellation);
        await WritePacketAsync(world, facts, outputs, cancellation);
        managers.ForEach(m => m.Dispose());
        var result = new DemoResult(report, roster.BadLines, madeUp, transcript.Count, world.Transactions.Count, outputs);
        progress.Done(result);
        if (issuer is not null)
        {
            await outputs.WriteApiAccessAsync(world.App.Address, issuer.Token(DemoPractices.AdministratorOf(practices[0]).Logins[0], world.Clock.Now), cancellation);
            await progress.ServeAsync(world, practices, options.Month, outputs, cancellation);
        }
        return result;
    }

    private static async Task WritePacketAsync(DemoWorld world, IReadOnlyList<PatientMonthFacts> facts, DemoOutputs outputs, CancellationToken cancellation)
    {
        File.Delete(outputs.PacketHtml);
        if (facts.FirstOrDefault(f => f.Sent) is not { Claim: { } claim } sent) return;
        var packet = await world.App.Services.GetRequiredService<AuditPackets>().OfAsync(sent.Practice.Id, claim.Patient, ServiceMonth.Parse(claim.Month), cancellation);
        await File.WriteAllTextAsync(outputs.PacketHtml, AuditPacketHtml.Render(packet!), cancellation);
    }

    /// <summary>Behind the practices' folders: it takes the files from there and puts its answers beside them.</summary>
    private async Task<FakeClearinghouse> StartClearinghouseAsync(DemoWorld world, IReadOnlyList<Practice> practices, DemoOutputs outputs, CancellationToken cancellation)
    {
        var schedule = FeeSchedule.Nearest(options.Month).Schedule;
        var bySubmitter = practices.ToDictionary(p => p.Billing.SubmitterId, p => p.Billing is { Carrier: { } carrier, Locality: { } number } ? schedule.FindLocality(carrier, number) : null);
        var house = await FakeClearinghouse.StartAsync(
            new FakeClearinghouseOptions
            {
                Time = world.Clock.Time, Quiescence = world.Clock.Quiescence, Seed = options.Seed, Faults = Usual,
                Allowed = (submitter, code) => schedule.Allowed(code, bySubmitter.GetValueOrDefault(submitter)),
            }, cancellation);
        foreach (var practice in practices) house.Watch(outputs.ClaimsOf(practice), outputs.AnswersOf(practice));
        return house;
    }

    private async Task<RosterReadResult> ReadAsync(DateOnly asOf, CancellationToken cancellation)
    {
        if (options.Fhir is { } given) return await FhirRosterReader.ReadAsync(given, asOf, cancellation);
        var folder = WorkFolders.New("roster");
        try
        {
            RosterGenerator.Write(folder, options.Patients, options.Seed, options.Month);
            return await FhirRosterReader.ReadAsync(folder, asOf, cancellation);
        }
        finally
        {
            WorkFolders.Remove(folder);
        }
    }

    private static async Task<IReadOnlyList<PatientRecord>> SettleAsync(
        DemoWorld world, IReadOnlyList<Practice> practices, IReadOnlyList<RosterPatient> people, DateOnly asOf, CancellationToken cancellation)
    {
        foreach (var practice in practices)
        {
            await world.App.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
            world.Connect(practice);
        }
        return await world.App.Services.GetRequiredService<RosterImport>().SaveAsync(people, DemoPractices.Assignment(people, practices), asOf, cancellation);
    }

    private List<SimulatedCareManager> Populate(DemoWorld world, IReadOnlyList<Practice> practices, IReadOnlyList<PatientRecord> patients)
    {
        var dice = new Dice(options.Seed);
        new SimulatedPatients(dice, world.Carrier).Live(patients);
        var managers = new List<SimulatedCareManager>();
        foreach (var practice in practices)
        {
            new SimulatedClinicians(dice, world.Carrier).Live(practice);
            var manager = new SimulatedCareManager(dice, world.Clock, world.Api, practice, "care1", options.Month);
            manager.Live();
            managers.Add(manager);
        }
        return managers;
    }

    /// <summary>Hourly within the month: a rehearsal of one month starts no other.</summary>
    private static string OnlyIn(ServiceMonth month) => string.Create(CultureInfo.InvariantCulture, $"0 0 * * {month.Month} *");

    private string Notice(int madeUp) =>
        $"Rehearsal: the patients, their answers, the practice's identifiers and the staff's work are simulated (seed {options.Seed})."
        + (madeUp > 0 ? $" {madeUp} patients had no member id; made-up ones stand in for them." : "")
        + " The claims are marked as test and must not be sent to a payer.";
}
