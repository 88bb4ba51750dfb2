using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class FaultStories
{
    private static (SimulatedPhone First, SimulatedPhone Second, SimulatedPhone Supervisor, string FirstId) Pagers(Story story)
    {
        string On(string schedule) => OnCallResolver.At(story.Practice.Team.Schedules[schedule], story.Now).Primary!;
        return (story.Pager(On("first")), story.Pager(On("second")), story.Pager(story.Practice.Team.Supervisor), On("first"));
    }
    private static Task<IReadOnlyList<NeedRecord>> Needs(Story s) => s.Get<NeedStore>().ListAsync(s.Practice.Id, CancellationToken.None);
    private static int Pages(SimulatedPhone p) => p.Received.Count(m => m.Body.Contains("needs you", StringComparison.Ordinal));

    [Fact]
    public async Task Done_11_sent_twice_closes_another_patients_untaken_case_and_logs_minutes_for_her()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var bob = await story.EnrollConsentedAsync(Story.Person("bob", 6002));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        first.Texts($"ack {(await Needs(story))[0].CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(11));
        first.Texts("done 11", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        bob.Texts("I cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(15));
        first.Texts("done 11", story.Practice.PagerNumber); // sent again: no signal, pocket, impatience
        await story.PassAsync(TimeSpan.FromMinutes(30));
        var need = (await Needs(story)).Single(n => n.Patient == "bob");
        Assert.Empty((await story.MonthAsync("bob")).Entries);
        Assert.True(need.ClosedAt is null || need.AcknowledgedAt is not null);
    }

    [Fact]
    public async Task Minutes_longer_than_the_case_are_not_logged()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(2, 9);
        var (first, _, _, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        first.Texts($"ack {(await Needs(story))[0].CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        first.Texts("done 111", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var e = (await story.MonthAsync("edna")).Entries.Single().Entry;
        await story.UntilBilledAsync();
        var d = (await story.MonthAsync("edna")).Decision!;
        Assert.True(e.Start >= (await Needs(story))[0].OpenedAt);
    }

    [Theory]
    [InlineData("Practices")]
    [InlineData("Worklist")]
    [InlineData("Patients")]
    [InlineData("all")]
    public async Task A_storage_blip_of_two_and_a_half_minutes_does_not_lose_the_page(string table)
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(4.5));
        story.World.Transactions.Fault = (_, u) => table == "all" || u.Contains($"/{table}", StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(3));
        story.World.Transactions.Fault = null;
        var before = (Pages(first), Pages(second));
        await story.PassAsync(TimeSpan.FromHours(3));
        Assert.True(Pages(first) + Pages(second) > before.Item1 + before.Item2 + 3);
    }

    [Fact]
    public async Task After_a_failed_need_the_next_emergency_of_the_patient_is_paged()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(4.5));
        story.World.Transactions.Fault = (_, u) => true;
        await story.PassAsync(TimeSpan.FromMinutes(3));
        story.World.Transactions.Fault = null;
        await story.PassAsync(TimeSpan.FromHours(1));
        var n = Pages(first) + Pages(second);
        edna.Texts("help me I cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(4));
        Assert.True(Pages(first) + Pages(second) > n, "nobody was paged within 4 minutes of the second emergency");
    }

    [Fact]
    public Task A_policy_with_a_fault_is_refused() => Assert.ThrowsAsync<ArgumentException>(() => Story.BeginAsync(
        practice: p => p with { Team = p.Team with { Escalation = p.Team.Escalation with { AskOutcomeAfter = TimeSpan.FromMinutes(40) } } }));

    [Fact]
    public async Task Yes_after_a_stop_that_came_before_the_request_is_no_consent()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(1, 6);
        edna.Texts("STOP", story.Practice.TextNumber);
        await story.UntilAsync(6);
        edna.Texts("YES", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        var p = await story.PatientAsync("edna");
        Assert.NotEqual(Enrollment.Consented, p.Enrollment);
    }

    [Fact]
    public async Task Yes_after_stop_in_answer_to_an_old_request()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        edna.Replies("STOP");
        await story.UntilAsync(20);
        edna.Texts("YES", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        var p = await story.PatientAsync("edna");
        Assert.NotEqual(Enrollment.Consented, p.Enrollment);
    }

    [Fact]
    public async Task Reimport_between_read_and_write_keeps_a_stop()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var once = false;
        story.World.Transactions.Before = async (m, u) =>
        {
            if (once || m == "GET" || !u.Contains("/Patients", StringComparison.Ordinal)) return;
            once = true; // between the import's read and its write a STOP is applied
            await story.Patients.RecordAsync(story.Practice.Id, "edna", p => new PatientChange(p, [new TextsStopped(new Evidence("text.1.stop", story.Now, Evidence.Patient, EvidenceChannel.Text), RevocationScope.ThisProgram)]), CancellationToken.None);
        };
        await story.Get<RosterImport>().SaveAsync([Story.Person("edna")], _ => story.Practice, Story.April.First, CancellationToken.None);
        story.World.Transactions.Before = null;
        await story.UntilAsync(12);
        Assert.Equal(TextingState.OptedOut, (await story.PatientAsync("edna")).Texting);
    }

    [Fact]
    public async Task A_number_given_up_by_the_patient_cannot_consent_for_her()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollAsync(Story.Person("edna", 6001));
        await story.EnrollAsync(Story.Person("edna", 6077)); // re-import: new phone
        var (old, fresh) = (story.World.Carrier.Phone("+16175556001"), story.World.Carrier.Phone("+16175556077"));
        await story.UntilAsync(5);
        old.Texts("yes", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        old.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        var p = await story.PatientAsync("edna");
        Assert.NotEqual(Enrollment.Consented, p.Enrollment);
    }

    [Fact]
    public async Task Widow_on_the_shared_phone_gets_the_safety_answer()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollAsync(Story.Person("a-husband") with { Deceased = true, DeceasedOn = new DateOnly(2026, 3, 1) });
        var phone = await story.EnrollConsentedAsync(Story.Person("b-wife"));
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        phone.Expects("call 911");
    }

    [Fact]
    public async Task Dead_by_boolean_in_a_reimport_is_not_billed()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(20);
        await story.Get<LedgerStore>().AppendAsync(new PatientMonthKey(story.Practice.Id, "edna", Story.April), new TimeEntry { Id = "x", Start = story.Now.AddMinutes(-40), End = story.Now, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        await story.Get<RosterImport>().SaveAsync([Story.Person("edna") with { Deceased = true, DeceasedOn = null }], _ => story.Practice, Story.April.First, CancellationToken.None);
        await story.UntilBilledAsync();
        var d = (await story.MonthAsync("edna")).Decision!;
        Assert.False(Directory.Exists(story.ClaimsFolder) && Directory.GetFiles(story.ClaimsFolder).Length > 0);
    }

    [Fact]
    public async Task Ineligible_by_reimport_mid_month_is_not_billed()
    {
        foreach (var change in new Func<Patients.Fhir.RosterPatient, Patients.Fhir.RosterPatient>[] { p => p with { Payer = Enum.GetValues<PayerKind>()[0] }, p => p with { Payer = Enum.GetValues<PayerKind>()[^1] }, p => p with { Conditions = [] }, p => p with { CarePlans = [] }, p => p with { BirthDate = default } })
        {
            await using var story = await Story.BeginAsync(); story.Careless = true;
            await story.EnrollConsentedAsync(Story.Person("edna"));
            await story.UntilAsync(20);
            await story.Get<LedgerStore>().AppendAsync(new PatientMonthKey(story.Practice.Id, "edna", Story.April), new TimeEntry { Id = "x", Start = story.Now.AddMinutes(-40), End = story.Now, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
            var person = change(Story.Person("edna"));
            await story.Get<RosterImport>().SaveAsync([person], _ => story.Practice, Story.April.First, CancellationToken.None);
            await story.UntilBilledAsync();
            Assert.False(Directory.Exists(story.ClaimsFolder) && Directory.GetFiles(story.ClaimsFolder).Length > 0);
        }
    }

    [Fact]
    public async Task Carrier_busy_for_five_hours_leaves_the_month_running()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(3);
        story.World.Carrier.Faults = CarrierFaults.None with { RejectCode = 20429 };
        await story.UntilAsync(7, 22);
        story.World.Carrier.Faults = CarrierFaults.None;
        await story.Get<LedgerStore>().AppendAsync(new PatientMonthKey(story.Practice.Id, "edna", Story.April), new TimeEntry { Id = "x", Start = story.Now.AddMinutes(-40), End = story.Now, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        await story.UntilBilledAsync();
        Assert.NotNull((await story.MonthAsync("edna")).Decision);
    }

    [Fact]
    public async Task One_lost_answer_does_not_end_the_months_check_ins()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        story.World.Carrier.Faults = CarrierFaults.None with { LostAnswerRate = 1 };
        await story.UntilAsync(8);
        story.World.Carrier.Faults = CarrierFaults.None;
        await story.UntilAsync(30);
        Assert.True(edna.Received.Count > 1);
    }

    [Fact]
    public async Task Yes_to_a_request_whose_http_answer_was_lost_counts()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        story.World.Carrier.Faults = CarrierFaults.None with { LostAnswerRate = 1 };
        await story.UntilAsync(5);
        story.World.Carrier.Faults = CarrierFaults.None;
        edna.Replies("YES");
        await story.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("edna")).Enrollment);
    }

    [Fact]
    public async Task Claims_folder_away_for_three_minutes_at_batch_time()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(20);
        await story.Get<LedgerStore>().AppendAsync(new PatientMonthKey(story.Practice.Id, "edna", Story.April), new TimeEntry { Id = "x", Start = story.Now.AddMinutes(-40), End = story.Now, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        var at = story.Zone.MonthEnd(Story.April).AddHours(story.Practice.GraceHours + 4);
        await story.World.Clock.RunUntilAsync(at.AddMinutes(-1), null, CancellationToken.None);
        Directory.CreateDirectory(Path.GetDirectoryName(story.ClaimsFolder)!);
        await File.WriteAllTextAsync(story.ClaimsFolder, "share is away");
        await story.PassAsync(TimeSpan.FromMinutes(4));
        File.Delete(story.ClaimsFolder);
        await story.PassAsync(TimeSpan.FromDays(20));
        Assert.True(Directory.Exists(story.ClaimsFolder) && Directory.GetFiles(story.ClaimsFolder).Length == 1);
    }

    [Fact]
    public async Task Storage_away_for_three_minutes_at_close()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(20);
        var at = story.Zone.MonthEnd(Story.April).AddHours(story.Practice.GraceHours);
        await story.World.Clock.RunUntilAsync(at.AddMinutes(-1), null, CancellationToken.None);
        story.World.Transactions.Fault = (_, _) => true;
        await story.PassAsync(TimeSpan.FromMinutes(4));
        story.World.Transactions.Fault = null;
        await story.PassAsync(TimeSpan.FromDays(20));
        Assert.NotNull((await story.MonthAsync("edna")).Decision);
    }

    [Theory]
    [InlineData("YES")]
    [InlineData("NO")]
    public async Task Interpreting_a_consent_answer_twice_gives_the_same_outcome(string body)
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        var text = new InboundText(story.Practice.Id, "SMtwice", edna.Number, story.Practice.TextNumber, body, 0, story.Now, false);
        await story.Get<InboundStore>().ReceiveAsync(text, false, default);
        async Task<InboundOutcome> ApplyAsync()
        {
            var (stored, decided) = await story.Get<InboundStore>().GetWithDecisionAsync(text.Practice, text.Id, default);
            return await story.Get<PatientReplies>().ApplyAsync(stored, decided, default);
        }
        var one = await ApplyAsync();
        var two = await ApplyAsync();
        string Show(InboundOutcome x) => string.Join(',', x.Texts.Select(t => t.Template)) + " / " + string.Join(',', x.MonthEvents.Select(t => t.Signal));
        Assert.Equal(Show(one), Show(two));
    }

    [Theory]
    [InlineData(0)] [InlineData(100)] [InlineData(500)] [InlineData(1000)] [InlineData(2000)]
    public async Task A_new_emergency_while_the_case_is_closing_is_paged(int ms)
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        first.Texts($"ack {(await Needs(story))[0].CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(11));
        var n = Pages(first) + Pages(second);
        // one passing fault of the ledger: the log of minutes is tried again 3 s later
        var failed = 0;
        story.World.Transactions.Fault = (m, u) => u.Contains("/PatientMonths", StringComparison.Ordinal) && failed++ < 1;
        first.Texts("done 11", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(1.5) + TimeSpan.FromMilliseconds(ms));
        edna.Texts("now I cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(30));
        Assert.True(Pages(first) + Pages(second) > n || first.Received.Any(m => m.Body.Contains("again", StringComparison.OrdinalIgnoreCase)), "told that the nurse was paged, and nobody was");
    }

    [Fact]
    public async Task Ack_at_the_turn_of_history_is_not_lost()
    {
        var lost = new List<int>();
        for (var round = 1; round <= 12; round++)
        {
            await using var story = await Story.BeginAsync(); story.Careless = true;
            var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
            var (first, second, sup, _) = Pagers(story);
            story.World.Carrier.FaultsFor[first.Number] = CarrierFaults.None with { RejectCode = 20429 };
            var start = story.Now;
            edna.Texts("chest hurts", story.Practice.TextNumber);
            var n = 0;
            while (Pages(second) < round) { await story.PassAsync(TimeSpan.FromSeconds(1)); if (++n > 20000) break; }
            // second has this round's page; the next page to the first phone is refused twice, 5 s apart: the ack comes meanwhile
            var code = (await Needs(story))[0].CaseCode;
            var fails = Faults(story);
            while (Faults(story) == fails) { await story.PassAsync(TimeSpan.FromSeconds(1)); if (++n > 20000) break; }
            second.Texts($"ack {code}", story.Practice.PagerNumber);
            await story.PassAsync(TimeSpan.FromMinutes(2));
            if ((await Needs(story))[0].AcknowledgedAt is null) lost.Add(round);
        }
        Assert.Empty(lost);
        static int Faults(Story s) => s.World.Carrier.Calls.Count;
    }

    [Fact]
    public async Task A_crash_before_the_claim_batch_was_started_does_not_lose_the_practices_claims()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        // EnsureMonths dies after its last patient (its next step is ClaimBatch.EnsureAsync)
        var starts = 0;
        story.World.Transactions.Fault = null;
        var engine = story.Get<Microsoft.DurableTask.Client.DurableTaskClient>();
        var key = new PatientMonthKey(story.Practice.Id, "edna", Story.April);
        await engine.ScheduleNewOrchestrationInstanceAsync(nameof(PatientMonths.PatientMonth), key, new Microsoft.DurableTask.StartOrchestrationOptions(key.Instance), default);
        await story.Patients.ChangeAsync(key.Practice, key.Patient, p => p with { StartedMonth = "2026-04" }, default);
        _ = starts;
        await story.UntilAsync(20);
        await story.Get<LedgerStore>().AppendAsync(key, new TimeEntry { Id = "x", Start = story.Now.AddMinutes(-40), End = story.Now, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        await story.UntilBilledAsync();
        Assert.True(Directory.Exists(story.ClaimsFolder) && Directory.GetFiles(story.ClaimsFolder).Length == 1);
    }

    [Fact]
    public async Task A_long_patient_id_does_not_keep_others_from_starting()
    {
        await using var story = await Story.BeginAsync(practice: p => p with { Id = "p-sixteen-chars1" }); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person(new string('a', 64)));
        var edna = await story.EnrollConsentedAsync(Story.Person("edna", 6002));
        await story.UntilAsync(12);
        Assert.NotEmpty(edna.Received);
    }

    [Fact]
    public async Task Undelivered_alarm_to_the_supervisor_is_an_error()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        story.World.Carrier.FaultsFor[sup.Number] = CarrierFaults.None with { UndeliveredRate = 1 };
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromHours(1));
        Assert.Contains(story.World.Log, l => l.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Holder_unreachable_when_the_patient_writes_worse()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, sup, _) = Pagers(story);
        edna.Texts("dizzy since the new pill", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        first.Texts($"ack {(await Needs(story))[0].CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        story.World.Carrier.FaultsFor[first.Number] = CarrierFaults.None with { UndeliveredRate = 1 };
        edna.Texts("now my chest hurts and I cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(10));
        Assert.True(Pages(second) > 0 || sup.Received.Count > 0);
    }

    [Theory]
    [InlineData("I dont want this program anymore, take me out and stop billing me")]
    [InlineData("cancel my chronic care management")]
    [InlineData("I want to quit CCM")]
    [InlineData("no")]
    public async Task Words_against_the_programme_reach_a_person(string body)
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10);
        edna.Texts(body, story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Contains(
            await story.Get<Functions.Worklist.WorklistStore>().OpenAsync(story.Practice.Id, default),
            t => t.Patient == "edna" && t.Kind is Rules.Outreach.StaffTaskKind.CallBack or Rules.Outreach.StaffTaskKind.ReadText or Rules.Outreach.StaffTaskKind.CallAfterStop
                or Rules.Outreach.StaffTaskKind.CallAfterLeaving);
    }

    [Theory]
    [InlineData("ok")] [InlineData("yes who is this")] [InlineData("yes I got my refill")] [InlineData("yes thanks for the call")] [InlineData("ok thank you")] [InlineData("sure whatever")] [InlineData("yes stop calling my wife")] [InlineData("Yes I am feeling fine today")] [InlineData("yes?")] [InlineData("👍")]
    public async Task Words_around_a_yes_three_weeks_after_the_request_are_no_consent(string body)
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        edna.Texts(body, story.Practice.TextNumber, TimeSpan.FromDays(20));
        await story.UntilAsync(28);
        Assert.Null((await story.PatientAsync("edna")).Consent);
    }

    [Fact]
    public async Task Emergency_to_the_pager_number_from_a_patient_is_not_dropped()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        edna.Texts("chest hurts", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        Assert.NotEmpty(await Needs(story));
    }

    [Fact]
    public async Task Entry_id_clash_is_told()
    {
        await using var story = await Story.BeginAsync(); story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10);
        var key = new PatientMonthKey(story.Practice.Id, "edna", Story.April);
        async Task<System.Net.HttpStatusCode> Post(int minutes, string staff)
        {
            using var c = new StringContent($$"""{"id":"1","start":"{{story.Now.AddMinutes(-60 - minutes):O}}","end":"{{story.Now.AddMinutes(-60):O}}","staffId":"{{staff}}"}""", System.Text.Encoding.UTF8, "application/json");
            using var r = await story.World.Api.PostAsync($"api/practices/{story.Practice.Id}/patients/edna/months/2026-04/time-entries", c);
            return r.StatusCode;
        }
        Assert.Equal(System.Net.HttpStatusCode.Created, await Post(10, "care1"));
        var second = await Post(25, "rn1");
        Assert.NotEqual(System.Net.HttpStatusCode.Created, second);
    }

    [Fact]
    public void Any_id_of_a_carrier_makes_a_key()
    {
        // The form that Microsoft documents for Communication Services.
        var key = Ids.ForKey("Incoming_20200918002745d29ebbea-3341-4466-9690-0a03af35228e");
        Assert.True(Ids.IsValid(key));
        Assert.Equal(key, Ids.ForKey("Incoming_20200918002745d29ebbea-3341-4466-9690-0a03af35228e"));
        Assert.NotEqual(key, Ids.ForKey("Incoming_20200918002745d29ebbea-3341-4466-9690-0a03af35228f"));
        Assert.Equal("SM006c7ec1935628fa9dc0665e00000001", Ids.ForKey("SM006c7ec1935628fa9dc0665e00000001"));
    }
}
