using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class RaceStories
{
    private static (SimulatedPhone First, SimulatedPhone Second, SimulatedPhone Supervisor, string FirstId) Pagers(Story story)
    {
        string On(string schedule) => OnCallResolver.At(story.Practice.Team.Schedules[schedule], story.Now).Primary!;
        return (story.Pager(On("first")), story.Pager(On("second")), story.Pager(story.Practice.Team.Supervisor), On("first"));
    }
    private static Task<IReadOnlyList<NeedRecord>> Needs(Story s) => s.Get<NeedStore>().ListAsync(s.Practice.Id, CancellationToken.None);
    private static int Pages(SimulatedPhone p) => p.Received.Count(m => m.Body.Contains("needs you", StringComparison.Ordinal));
    private static Task Log(Story story, string patient, string id, DateTimeOffset end, int minutes) => story.Get<LedgerStore>().AppendAsync(new PatientMonthKey(story.Practice.Id, patient, Story.April), new TimeEntry { Id = id, Start = end.AddMinutes(-minutes), End = end, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
    private static int Files(Story s) => Directory.Exists(s.ClaimsFolder) ? Directory.GetFiles(s.ClaimsFolder).Length : 0;

    [Fact]
    public async Task Fifteen_seconds_of_storage_trouble_at_a_step_do_not_end_the_paging()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        while (Pages(first) == 0) await story.PassAsync(TimeSpan.FromSeconds(1));
        var from = first.Received[0].At;
        await story.World.Clock.RunUntilAsync(from.AddMinutes(5).AddSeconds(-3), null, default);
        story.World.Transactions.Fault = (_, u) => u.Contains("/Practices", StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromSeconds(35));
        story.World.Transactions.Fault = null;
        await story.PassAsync(TimeSpan.FromHours(3));
        Assert.True(Pages(second) > 0);
    }

    [Fact]
    public async Task Ack_during_the_turn_before_continue_as_new()
    {
        var lost = new List<string>();
        for (var round = 1; round <= 14; round++)
        {
            await using var story = await Story.BeginAsync(); story.Careless = true;
            var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
            var (first, second, sup, _) = Pagers(story);
            story.World.Carrier.FaultsFor[first.Number] = CarrierFaults.None with { RejectCode = 20429 };
            edna.Texts("chest hurts", story.Practice.TextNumber);
            int Busy() => story.World.Carrier.Faults is null ? 0 : story.World.Log.Count(l => l.Contains("CarrierBusy", StringComparison.Ordinal) && l.Contains("SendText", StringComparison.Ordinal));
            var n = 0;
            while (Pages(second) < round && ++n < 9000) await story.PassAsync(TimeSpan.FromSeconds(1));
            var code = (await Needs(story))[0].CaseCode;
            var b = Busy();
            while (Busy() == b && ++n < 9000) await story.PassAsync(TimeSpan.FromMilliseconds(500));
            var t = story.Now;
            second.Texts($"ack {code}", story.Practice.PagerNumber);
            await story.PassAsync(TimeSpan.FromMinutes(2));
            var need = (await Needs(story))[0];
            if (need.AcknowledgedAt is null) lost.Add($"round {round} ack sent {t:u}");
        }
        Assert.Empty(lost);
    }

    [Fact]
    public async Task Yes_with_one_storage_fault_while_it_is_read()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        var failed = 0;
        story.World.Transactions.Fault = (m, u) => m != "GET" && u.Contains("/Inbound(", StringComparison.Ordinal) && failed++ < 1;
        edna.Replies("YES");
        await story.UntilAsync(30);
        edna.Expects("you are signed up");
        edna.Expects("the month is ending");
    }

    [Fact]
    public async Task False_consent_ends_in_a_claim()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(1, 6);
        edna.Texts("STOP", story.Practice.TextNumber);
        await story.UntilAsync(6);
        edna.Texts("YES", story.Practice.TextNumber);
        await story.UntilAsync(10);
        await Log(story, "edna", "x", story.Now, 25);
        await story.Patients.ChangeAsync(story.Practice.Id, "edna", p => p with { CarePlanCopy = new(story.Now) }, default);
        await story.UntilBilledAsync();
        Assert.Equal(0, Files(story));
    }

    [Fact]
    public async Task Claims_that_rest_on_the_same_minutes_of_one_person_are_held()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.EnrollConsentedAsync(Story.Person("bob", 6002));
        await story.UntilAsync(10);
        foreach (var p in new[] { "edna", "bob" })
        {
            using var c = new StringContent($$"""{"id":"a-{{p}}","start":"{{story.Now.AddMinutes(-90):O}}","end":"{{story.Now.AddMinutes(-65):O}}","staffId":"care1"}""", System.Text.Encoding.UTF8, "application/json");
            using var r = await story.World.Api.PostAsync($"api/practices/{story.Practice.Id}/patients/{p}/months/2026-04/time-entries", c);
        }
        await story.UntilBilledAsync();
        Assert.Equal(0, Files(story));
        var held = await story.Get<ClaimStore>().ListAsync(new PracticeMonth(story.Practice.Id, Story.April), default);
        Assert.All(held, c => Assert.Contains("the same minutes", Assert.Single(c.Faults), StringComparison.Ordinal));
        Assert.Equal(2, held.Count);
        Assert.Equal(2, (await story.TasksAsync()).Count(t => t.Kind == CcmFlow.Rules.Outreach.StaffTaskKind.MendClaim));
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json")]
    public async Task Unsigned_webhooks(string type)
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        foreach (var body in new[] { "", "a=b", new string('a', 3_000_000), string.Join('&', Enumerable.Range(0, 2000).Select(i => $"k{i}=v")), "%zz=%", "a[]=1&a[]=2" })
        {
            using var c = new StringContent(body); c.Headers.Remove("Content-Type"); c.Headers.TryAddWithoutValidation("Content-Type", type);
            using var http = new HttpClient { BaseAddress = story.World.App.Address };
            try
            {
                using var r = await http.PostAsync("api/webhooks/twilio/sms", c);
                Assert.False(r.IsSuccessStatusCode);
            }
            catch (HttpRequestException)
            {
                // The host need not read a long body to its end before it refuses it.
            }
        }
        Assert.DoesNotContain(story.World.Log, l => l.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_number_after_not_reachable_is_asked()
    {
        await using var story = await Story.BeginAsync(CarrierFaults.None with { RejectCode = 21614 }, months: "4-5"); story.Careless = true;
        await story.EnrollAsync(Story.Person("edna"));
        await story.EnrollAsync(Story.Person("zoe") with { Phone = null });
        await story.UntilAsync(5);
        story.World.Carrier.Faults = CarrierFaults.None;
        var e = await story.EnrollAsync(Story.Person("edna", 6055));
        var z = await story.EnrollAsync(Story.Person("zoe", 6056));
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddDays(20), null, default);
        Assert.True(e.Received.Count > 0 && z.Received.Count > 0);
    }

    [Fact]
    public async Task Rollover_late_yes_open_need()
    {
        await using var story = await Story.BeginAsync(months: "4-5"); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        var bob = await story.EnrollConsentedAsync(Story.Person("bob", 6002));
        await story.UntilAsync(30, 23, 50);
        var (first, second, sup, _) = Pagers(story);
        bob.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        first.Texts("ack " + (await Needs(story))[0].CaseCode, story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(19));
        first.Texts("done 18", story.Practice.PagerNumber);
        edna.Texts("YES", story.Practice.TextNumber);
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddDays(40), null, default);
        var may = new ServiceMonth(2026, 5);
        var apr = await story.MonthAsync("bob");
        var m = await story.Get<LedgerStore>().ReadAsync(new PatientMonthKey(story.Practice.Id, "bob", may), default);
        edna.Expects("are you doing OK");
    }

    [Fact]
    public async Task A_hundred_and_fifty_claims_with_a_crash_between_chunks()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10);
        await Log(story, "edna", "x", story.Now, 25);
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddHours(story.Practice.GraceHours + 1), null, default);
        var pm = new PracticeMonth(story.Practice.Id, Story.April);
        var one = (await story.Get<ClaimStore>().ListAsync(pm, default)).Single();
        for (var i = 0; i < 150; i++) await story.Get<ClaimStore>().QueueAsync(one with { Patient = $"x{i}", Claim = one.Claim with { Subscriber = one.Claim.Subscriber with { MemberId = $"1EG4TE5M{i:D3}" } } }, default);
        var batches = 0;
        story.World.Transactions.Fault = (m, u) => m == "POST" && u.Contains("$batch", StringComparison.Ordinal) && ++batches == 3;
        await story.UntilBilledAsync();
        var files = Directory.GetFiles(story.ClaimsFolder);
        Assert.Single(files);
    }

    [Fact]
    public async Task Clinician_stops_the_pager()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        first.Texts("STOP", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        Assert.True(Pages(second) > 0);
    }

    [Fact]
    public Task A_rotation_in_a_zone_that_does_not_exist_is_refused() => Assert.ThrowsAsync<ArgumentException>(() => Story.BeginAsync(practice: p => p with
    {
        Team = p.Team with
        {
            Schedules = p.Team.Schedules.ToDictionary(s => s.Key, s => s.Key == "second" ? s.Value with { Rotation = s.Value.Rotation with { TimeZone = "America/Bostn" } } : s.Value),
        },
    }));

    [Fact]
    public async Task Lost_http_answer_to_a_page_that_arrived()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        story.World.Carrier.Faults = CarrierFaults.None with { LostAnswerRate = 1 };
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task With_two_cases_a_bare_ack_or_done_moves_neither_and_a_code_moves_its_own()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var bob = await story.EnrollConsentedAsync(Story.Person("bob", 6002));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        bob.Texts("I cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        first.Texts("ack", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.All(await Needs(story), n => Assert.Null(n.AcknowledgedAt));
        foreach (var n in await Needs(story)) first.Texts("ack " + n.CaseCode, story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.All(await Needs(story), n => Assert.NotNull(n.AcknowledgedAt));
        first.Texts("done 11", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.All(await Needs(story), n => Assert.Null(n.ClosedAt));
        var code = (await Needs(story))[0].CaseCode;
        first.Texts($"done {code} 11", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Equal([code], (await Needs(story)).Where(n => n.ClosedAt is not null).Select(n => n.CaseCode));
        var before = first.Received.Count;
        first.Texts($"ack {code}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Contains(first.Received.Skip(before), m => m.Body.Contains($"{code} is closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Held_claim_is_on_the_worklist()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna") with { MemberId = null });
        await story.UntilAsync(10);
        await Log(story, "edna", "x", story.Now, 25);
        await story.UntilBilledAsync();
        var tasks = await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, default);
        Assert.Contains(tasks, t => t.Kind == StaffTaskKind.MendClaim);
    }

    [Fact]
    public async Task New_emergency_together_with_done_no_fault()
    {
        var lost = new List<int>();
        for (var ms = -1500; ms <= 1500; ms += 100)
        {
            await using var story = await Story.BeginAsync(); story.Careless = true;
            var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
            var (first, second, sup, _) = Pagers(story);
            edna.Texts("chest hurts", story.Practice.TextNumber);
            await story.PassAsync(TimeSpan.FromSeconds(20));
            first.Texts($"ack {(await Needs(story))[0].CaseCode}", story.Practice.PagerNumber);
            await story.PassAsync(TimeSpan.FromMinutes(11));
            var n = Pages(first) + Pages(second);
            first.Texts("done 11", story.Practice.PagerNumber, TimeSpan.FromSeconds(2));
            edna.Texts("now I cant breathe", story.Practice.TextNumber, TimeSpan.FromSeconds(2) + TimeSpan.FromMilliseconds(ms));
            await story.PassAsync(TimeSpan.FromMinutes(30));
            if (Pages(first) + Pages(second) == n && !first.Received.Any(m => m.Body.Contains("new message", StringComparison.OrdinalIgnoreCase))) lost.Add(ms);
        }
        Assert.Empty(lost);
    }
}
