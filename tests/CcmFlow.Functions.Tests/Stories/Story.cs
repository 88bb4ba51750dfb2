using System.Net.Http.Json;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>A practice in Boston and its patients in virtual time, seen through their phones. Ends by failing on any text that nobody expected and any error that was logged.</summary>
public sealed class Story : IAsyncDisposable
{
    public static readonly ServiceMonth April = new(2026, 4);
    private readonly string claims;

    private Story(DemoWorld world, Practice practice, string claims) => (World, Practice, this.claims) = (world, practice, claims);

    public DemoWorld World { get; }
    public Practice Practice { get; }

    /// <summary>What of the deployment's claims folder is the practice's.</summary>
    public string OwnFolder => Path.Combine(claims, Practice.Id);

    /// <summary>Where the practice's claim files go.</summary>
    public string ClaimsFolder => Path.Combine(OwnFolder, "out");
    public LocalZone Zone => Practice.Zone;
    public DateTimeOffset Now => World.Clock.Now;

    /// <summary>Set by a story in which errors or unexpected texts are the point.</summary>
    public bool Careless { get; set; }

    public PatientStore Patients => Get<PatientStore>();

    /// <summary>Begins at midnight on 1 April 2026 in Boston.</summary>
    public static async Task<Story> BeginAsync(CarrierFaults? faults = null, Func<Practice, Practice>? practice = null, bool keepHistory = false, bool sweepEachMinute = false, string months = "4",
        Func<DemoWorldOptions, DemoWorldOptions>? world = null, bool azurite = false)
    {
        var claims = Path.Combine(Path.GetTempPath(), "ccmflow-tests", Guid.NewGuid().ToString("N"));
        var ours = DemoPractices.For([Person("p-home")], April).Single();
        if (practice is not null) ours = practice(ours);
        var options = new DemoWorldOptions(ours.Zone.MonthStart(April).ToUniversalTime().AddMinutes(-1), 1, InMemory: !azurite, claims)
        {
            Faults = faults ?? CarrierFaults.None,
            SweepSchedule = sweepEachMinute ? "0 * * * * *" : "0 30 * * * *",
            EnsureMonthsSchedule = $"0 0 * * {months} *",
            KeepHistory = keepHistory,
        };
        var story = new Story(await DemoWorld.StartAsync(world?.Invoke(options) ?? options, CancellationToken.None), ours, claims);
        await story.Get<PracticeImport>().SaveAsync(ours, CancellationToken.None);
        story.World.Connect(ours);
        return story;
    }

    /// <summary>A second practice with a number of its own.</summary>
    public async Task<Practice> OpenAsync(string practice, string textNumber)
    {
        var other = Practice with { Id = practice, Name = "High Plains Primary Care", TextNumber = textNumber, PagerNumber = textNumber[..^1] + "9", Billing = Practice.Billing with { SubmitterId = $"SENDER-{practice}" } };
        await Get<PracticeImport>().SaveAsync(other, CancellationToken.None);
        World.Connect(other);
        return other;
    }

    public T Get<T>() where T : notnull => World.App.Services.GetRequiredService<T>();

    /// <summary>A patient who qualifies: 76, Medicare, diabetes and hypertension, seen in January, a care plan, a Medicare number of their own; reachable at +1 617 555 and the last digits.</summary>
    public static RosterPatient Person(string id, int phone = 6001) => MadeUpMemberIds.Complete(new()
    {
        Id = id,
        GivenName = "Edna",
        FamilyName = "Quillfeather",
        BirthDate = new DateOnly(1950, 1, 2),
        Sex = "F",
        Phone = $"+1617555{phone}",
        AddressLine = "5 Elm St",
        City = "Boston",
        State = "MA",
        Zip = "02118",
        Payer = PayerKind.MedicareFfs,
        MemberId = id == "edna" ? "1EG4TE5MK73" : null,
        Conditions =
        [
            new PatientCondition("44054006", null, "Diabetes", new DateOnly(2010, 1, 1), null, true),
            new PatientCondition("59621000", null, "Hypertension", new DateOnly(2010, 1, 1), null, true),
        ],
        CarePlans = [new RosterCarePlan("cp", "Plan", true, new DateOnly(2025, 1, 1), null)],
        LastVisitOn = new DateOnly(2026, 1, 15),
    });

    public async Task<SimulatedPhone> EnrollAsync(RosterPatient person)
    {
        await Get<RosterImport>().SaveAsync([person], _ => Practice, April.First.AddDays(-1), CancellationToken.None);
        return World.Carrier.Phone(person.Phone ?? "+10000000000");
    }

    /// <summary>As <see cref="EnrollAsync"/>, with CCM consent given in March and the care plan's copy handed over.</summary>
    public async Task<SimulatedPhone> EnrollConsentedAsync(RosterPatient person)
    {
        var phone = await EnrollAsync(person);
        var given = Zone.MonthStart(April).AddDays(-20);
        var evidence = new Evidence("staff.before", given, "rn1", EvidenceChannel.Phone) { Words = "yes" };
        await Patients.RecordAsync(Practice.Id, person.Id, p => new PatientChange(
            p with { CarePlanCopy = new(given) },
            [new ConsentGiven(evidence, ConsentMethod.Verbal, Enum.GetValues<ConsentElement>(), Practice.Billing.PractitionerNpi, p.Roster.LastVisitOn)]), CancellationToken.None);
        return phone;
    }

    /// <summary>A machine that overwrites whatever is there; null sends no body.</summary>
    public async Task<HttpResponseMessage> PutAsync(string path, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await World.Api.SendAsync(request);
    }

    public SimulatedPhone Pager(string staff) => World.Carrier.Phone(Practice.Team.Member(staff).Phone);

    public Task<PatientRecord> PatientAsync(string id) => Patients.GetAsync(Practice.Id, id, CancellationToken.None);

    public Task<IReadOnlyList<PermissionEvent>> EvidenceAsync(string id) => Patients.EvidenceAsync(Practice.Id, id, CancellationToken.None);

    public Task<IReadOnlyList<StaffTask>> TasksAsync() => Get<WorklistStore>().OpenAsync(Practice.Id, CancellationToken.None);

    public Task<PatientMonthRows> MonthAsync(string id) => Get<LedgerStore>().ReadAsync(new PatientMonthKey(Practice.Id, id, April), CancellationToken.None);

    /// <summary>Lets time pass, with everything that happens in it.</summary>
    public Task PassAsync(TimeSpan span) => World.Clock.RunUntilAsync(Now + span, null, CancellationToken.None);

    /// <summary>Lets time pass until a local day of April and time.</summary>
    public Task UntilAsync(int day, int hour = 0, int minute = 0) =>
        World.Clock.RunUntilAsync(Zone.AtLocal(new DateOnly(2026, 4, day), new TimeOnly(hour, minute)), null, CancellationToken.None);

    /// <summary>Lets the month end, close and be billed.</summary>
    public Task UntilBilledAsync() => World.Clock.RunUntilAsync(Zone.MonthEnd(April).AddHours(Practice.GraceHours + 6), null, CancellationToken.None);

    /// <summary>What came to a phone is as it should be; the story goes on.</summary>
    public void Forget(SimulatedPhone phone) => phone.OnText(_ => null);

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        if (Directory.Exists(claims)) Directory.Delete(claims, recursive: true);
        if (Careless) return;
        World.Carrier.AssertNoUnexpected();
        Assert.DoesNotContain(World.Log, l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal));
    }
}
