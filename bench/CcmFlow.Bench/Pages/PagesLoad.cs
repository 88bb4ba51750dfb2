using System.Diagnostics;
using System.Globalization;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Synthetic;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Bench.Pages;

/// <summary>One practice with many patients, and somebody who opens page after page.</summary>
internal static class PagesLoad
{
    private const int MostMilliseconds = 200;
    private const int MostBytes = 150 * 1024;

    public static async Task<int> RunAsync(int patients, int rounds, CancellationToken cancellation)
    {
        var claims = WorkFolders.New("bench-claims");
        var month = new ServiceMonth(2026, 4);
        await using var world = await DemoWorld.StartAsync(
            new DemoWorldOptions(new DateTimeOffset(2026, 4, 15, 16, 0, 0, TimeSpan.Zero), 1, InMemory: false, claims), cancellation);
        var addresses = await SettleAsync(world, patients, month, cancellation);
        var practice = addresses.Practice;
        var session = await world.App.Services.GetRequiredService<Sessions>().BeginAsync(practice.Id, "cora", null, cancellation);
        using var http = new HttpClient { BaseAddress = world.App.Address };
        http.DefaultRequestHeaders.Add("Cookie", $"{People.Cookie}={session.Key}");
        var good = true;
        foreach (var (name, path) in addresses.All())
        {
            var (cold, times, bytes) = await MeasureAsync(world, http, path, rounds, cancellation);
            var p95 = Figures.Percentile(times, 0.95);
            good &= p95 <= MostMilliseconds && bytes <= MostBytes;
            Figures.Write(new { what = "console page on Azurite", page = name, patients, rounds, first_ms = cold, p50_ms = Figures.Percentile(times, 0.5), p95_ms = p95, max_ms = Figures.Percentile(times, 1), bytes });
        }
        WorkFolders.Remove(claims);
        return good ? 0 : 1;
    }

    private static async Task<(double Cold, double[] Times, int Bytes)> MeasureAsync(DemoWorld world, HttpClient http, string path, int rounds, CancellationToken cancellation)
    {
        var times = new double[rounds];
        var (cold, bytes) = (0.0, 0);
        for (var i = -1; i < rounds; i++)
        {
            // The lists that the app keeps are out of date each time: they are read again beside the request.
            await world.Clock.RunUntilAsync(world.Clock.Now.AddSeconds(16), null, cancellation);
            var since = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), cancellation);
            bytes = (await answer.Content.ReadAsByteArrayAsync(cancellation)).Length;
            var took = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || answer.RequestMessage?.RequestUri?.PathAndQuery != path || !answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
            if (i < 0) cold = Math.Round(took, 1);
            else times[i] = took;
        }
        Array.Sort(times);
        return (cold, times, bytes);
    }

    private static async Task<ConsoleAddresses> SettleAsync(DemoWorld world, int patients, ServiceMonth month, CancellationToken cancellation)
    {
        var folder = WorkFolders.New("bench-roster");
        RosterGenerator.Write(folder, patients, 1, month);
        var roster = await FhirRosterReader.ReadAsync(folder, month.First.AddDays(-1), cancellation);
        WorkFolders.Remove(folder);
        IReadOnlyList<RosterPatient> people = [.. roster.Patients.Select(p => MadeUpMemberIds.Complete(p) with { ManagingOrganization = null, ManagingOrganizationName = null })];
        var practice = DemoPractices.For(people, month).Single();
        await world.App.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
        var saved = await world.App.Services.GetRequiredService<RosterImport>().SaveAsync(people, _ => practice, month.First, cancellation);
        var (store, log) = (world.App.Services.GetRequiredService<PatientStore>(), world.App.Services.GetRequiredService<TimeLog>());
        foreach (var (patient, i) in saved.Where((_, i) => i % 2 == 0).Select((p, i) => (p, i)))
        {
            var said = new ConsentGiven(
                new Evidence("staff.bench", world.Clock.Now.AddDays(-20), "care1", EvidenceChannel.Phone) { Words = "yes" }, ConsentMethod.Verbal, Enum.GetValues<ConsentElement>(),
                practice.Billing.PractitionerNpi, patient.Roster.LastVisitOn);
            var (with, _) = await store.RecordAsync(practice.Id, patient.Id, p => new PatientChange(p, [said]), cancellation);
            var end = world.Clock.Now.AddMinutes(-i % 300);
            await log.LogAsync(practice, with, month, TimeEntry.Between(string.Create(CultureInfo.InvariantCulture, $"bench-{i}"), end.AddMinutes(-5 - (i % 40)), end) with { StaffId = "care1", Credential = "RN" }, cancellation);
        }
        await BillAsync(world, practice, [.. saved.Where((_, i) => i % 2 == 0)], month.Previous, cancellation);
        var worklist = world.App.Services.GetRequiredService<WorklistStore>();
        foreach (var patient in saved.Where((_, i) => i % 4 == 0))
            await worklist.AddAsync(
                new StaffTask(practice.Id, StaffTask.IdOf(StaffTaskKind.SaveMonth, month.ToString(), patient.Id), StaffTaskKind.SaveMonth, patient.Id, month.ToString(), world.Clock.Now, world.Clock.Now.AddDays(3), Done: false), cancellation);
        return new ConsoleAddresses(practice, saved[0].Id, month, month.Previous, "bench-0", await RejectAsync(world, practice, month, cancellation));
    }

    /// <summary>An import of another roster, all of whose lines were rejected.</summary>
    private static async Task<string> RejectAsync(DemoWorld world, Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var imports = world.App.Services.GetRequiredService<ImportStore>();
        var job = new ImportJob(practice.Id, "bench", "cora", world.Clock.Now, month.First, [new ImportFile("roster.csv", 90_000)], ImportState.Done) { Rejected = 500, EndedAt = world.Clock.Now };
        await imports.TryAddAsync(job, cancellation);
        await imports.RejectAsync(job, [.. Enumerable.Range(2, job.Rejected).Select(line => new RejectedLine("roster.csv", line, "birth_date", "birth_date is no date", "write it as 1950-12-31"))], cancellation);
        return job.Id;
    }

    /// <summary>The month before, whose claims the claims page shows first: sent, acknowledged, every eighth denied, the others paid.</summary>
    private static async Task BillAsync(DemoWorld world, Practice practice, IReadOnlyList<PatientRecord> patients, ServiceMonth month, CancellationToken cancellation)
    {
        var (claims, ledger) = (world.App.Services.GetRequiredService<ClaimStore>(), world.App.Services.GetRequiredService<ClaimLedger>());
        var months = world.App.Services.GetRequiredService<LedgerStore>();
        var decision = new MonthDecision(true, false, [new("99490", 1)], [], [], 1260, 0, month.Last, "", [], world.Clock.Now);
        var told = new List<ClaimLedgerEntry>();
        foreach (var (patient, i) in patients.Select((p, i) => (p, i)))
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"B{i:D8}");
            var key = new PatientMonthKey(practice.Id, patient.Id, month);
            await months.OpenAsync(key, cancellation);
            await months.CloseAsync(key, _ => Task.FromResult<MonthDecision?>(decision), cancellation);
            await claims.QueueAsync(ClaimDrafts.From(practice, patient, month, decision, []) with { State = ClaimState.Batched, Faults = [], Interchange = 1, Attempts = [new ClaimAttempt(1, number, 1, ClaimFrequency.Original)] }, cancellation);
            told.AddRange(new[] { ClaimStanding.InterchangeAccepted, ClaimStanding.SetAccepted, ClaimStanding.Received, ClaimStanding.WithPayer }.Select(standing => Entry(new ClaimEvent($"{standing}|00000000000000000000000000000000|{i}", 1, standing))));
            told.Add(Entry(new ClaimEvent($"835|00000000000000000000000000000000|{i}", 1, i % 8 == 0 ? ClaimStanding.Denied : ClaimStanding.Paid)
            {
                PayerClaimNumber = number,
                Adjudication = new Adjudication(month.Last.AddDays(14), "1", IsReversal: false, IsDenied: i % 8 == 0, i % 8 == 0 ? 0 : 50.8m, 12.7m),
            }));

            ClaimLedgerEntry Entry(ClaimEvent one) => new(month.ToString(), patient.Id, one, world.Clock.Now, "f", "277CA", [], "told");
        }
        await ledger.AddAsync(practice.Id, told, cancellation);
    }
}
