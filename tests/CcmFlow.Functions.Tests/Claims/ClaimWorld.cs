using System.Net.Http.Json;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A practice whose April is closed, with a claim for each patient in the queue an hour before it is sent, and a fake clearinghouse behind it.</summary>
internal sealed class ClaimWorld : IAsyncDisposable
{
    private ClaimWorld(Story story, FakeClearinghouse house, Practice practice) => (Story, House, Practice) = (story, house, practice);

    public Story Story { get; }
    public FakeClearinghouse House { get; }
    public Practice Practice { get; private set; }
    public PracticeMonth Month => new(Practice.Id, Story.April);
    public IReadOnlyList<string> Patients { get; private init; } = [];

    public static async Task<ClaimWorld> BeginAsync(
        int patients = 3, ClearinghouseFaults? faults = null, bool idempotent = false, bool lookup = true, Func<Practice, Practice>? practice = null, Func<RosterPatient, RosterPatient>? person = null,
        TestIssuer? issuer = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var story = await Story.BeginAsync(world: w => w with { Issuer = issuer?.Published, MoreSettings = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>()) { ["Clearinghouse:p1:Secret"] = FakeClearinghouse.Key } });
        story.Careless = true;
        var house = await FakeClearinghouse.StartAsync(
            new FakeClearinghouseOptions
            {
                Time = story.World.Clock.Time, Quiescence = story.World.Clock.Quiescence, Seed = 1, Faults = faults ?? ClearinghouseFaults.None, Idempotent = idempotent, HasLookup = lookup,
            }, CancellationToken.None);
        var ours = story.Practice with { Clearinghouse = new ClearinghouseProfile { Kind = ClearinghouseKind.Https, Https = house.Profile } };
        if (practice is not null) ours = practice(ours);
        await story.Get<PracticeImport>().SaveAsync(ours, CancellationToken.None);
        var ids = Enumerable.Range(1, patients).Select(i => $"e{i}").ToList();
        foreach (var (id, i) in ids.Select((id, i) => (id, i)))
        {
            var somebody = MadeUpMemberIds.Complete(Story.Person(id, 6001 + i) with { MemberId = null });
            await story.EnrollConsentedAsync(person?.Invoke(somebody) ?? somebody);
        }
        await story.UntilAsync(29);
        foreach (var (id, i) in ids.Select((id, i) => (id, i)))
        {
            var start = story.Zone.AtLocal(new DateOnly(2026, 4, 10), new TimeOnly(8, 0)).AddMinutes(30 * i);
            await story.Get<LedgerStore>().AppendAsync(
                new PatientMonthKey(ours.Id, id, Story.April),
                new TimeEntry { Id = "x", Start = start, End = start.AddMinutes(25), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        }
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddHours(ours.GraceHours + 3), null, CancellationToken.None);
        return new ClaimWorld(story, house, ours) { Patients = ids };
    }

    public T Get<T>() where T : notnull => Story.Get<T>();

    /// <summary>Asks for a replacement or a void, as a machine does.</summary>
    /// <param name="act">replace or void.</param>
    /// <param name="seen">An ETag; null sends none.</param>
    public async Task<HttpResponseMessage> CorrectAsync(string patient, string act, string id = "act1", string? seen = "*", string? why = "minutes came late", HttpClient? client = null, string? by = "care1")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{(client is null ? "api/" : client.BaseAddress!.ToString())}practices/p1/patients/{patient}/months/2026-04/claim/{act}", client is null ? UriKind.Relative : UriKind.Absolute))
        {
            Content = JsonContent.Create(new { id, by, why }),
        };
        if (seen is not null) request.Headers.TryAddWithoutValidation("If-Match", seen);
        return await (client ?? Story.World.Api).SendAsync(request);
    }

    /// <summary>Sends what is ready, now, as the activity does.</summary>
    public Task<int> SendAsync() => ActivatorUtilities.CreateInstance<SendClaims>(Story.World.App.Services).Run(Month, CancellationToken.None);

    public Task PassAsync(TimeSpan span) => Story.PassAsync(span);

    public async Task<IReadOnlyList<ClaimHistory>> HistoriesAsync() => await Get<ClaimHistories>().OfMonthAsync(Month, CancellationToken.None);

    public async Task<ClaimHistory> HistoryAsync(string patient) => (await HistoriesAsync()).Single(h => h.Claim.Patient == patient);

    public async Task<IReadOnlyList<StaffTask>> TasksAsync(StaffTaskKind kind) =>
        [.. (await Get<WorklistStore>().OpenAsync(Practice.Id, CancellationToken.None)).Where(t => t.Kind == kind)];

    public async Task<IReadOnlyList<InterchangeRecord>> InterchangesAsync() => await Get<Interchanges>().ListAsync(Practice.Id, CancellationToken.None);

    public async Task ChangeAsync(Func<Practice, Practice> change)
    {
        Practice = change(Practice);
        await Get<PracticeImport>().SaveAsync(Practice, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Story.DisposeAsync();
        await House.DisposeAsync();
        Assert.Empty(House.Problems);
    }
}
