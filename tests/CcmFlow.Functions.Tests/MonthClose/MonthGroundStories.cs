using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>Who bills a month, who pays for it and what was agreed to are of that month: what comes later changes nothing of it.</summary>
public sealed class MonthGroundStories
{
    private const string Newcomer = "1245319599";
    private const string LaterPlan = "Bay Health Advantage";
    private static readonly PatientMonthKey Key = new("p1", "e1", Story.April);

    [Fact]
    public async Task A_claim_that_waited_goes_under_the_practitioner_of_its_month()
    {
        await using var world = await HeldAsync();
        var then = (await ClaimAsync(world)).Claim.Rendering!;
        await world.ChangeAsync(ByNewcomer);
        await RosterAsync(world, MadeUpMemberIds.Complete);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal((ClaimState.Batched, then), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Claim.Rendering!));
        Assert.Contains(SegmentsOf(world), segment => segment.StartsWith("NM1*82*", StringComparison.Ordinal) && segment.EndsWith(then.Npi, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mended_name_of_the_same_practitioner_goes_onto_a_claim_that_waits()
    {
        await using var world = await HeldAsync();
        await world.ChangeAsync(p => p with { Billing = p.Billing with { PractitionerLastName = "Okonkwo-Reyes" } });
        await RosterAsync(world, MadeUpMemberIds.Complete);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal("Okonkwo-Reyes", (await ClaimAsync(world)).Claim.Rendering!.Name.Last);
    }

    [Fact]
    public async Task A_practitioner_of_later_leaves_a_month_that_was_rightly_billed_as_it_is()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        var then = world.Practice.Billing.PractitionerNpi;
        await world.ChangeAsync(ByNewcomer);
        await LookAtAsync(world);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        var month = await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/patients/e1/months/2026-04", UriKind.Relative));
        Assert.Equal(then, month.GetProperty("practitionerNpi").GetString());
        var packet = AuditPacketHtml.Render((await world.Get<AuditPackets>().OfAsync("p1", "e1", Story.April, CancellationToken.None))!);
        Assert.Contains($"NPI {then}</dd>", packet, StringComparison.Ordinal);
        Assert.DoesNotContain(Newcomer, packet, StringComparison.Ordinal);
        var record = RecordBundle.Of((await world.Get<MonthRecords>().FindAsync(Key, CancellationToken.None))!, world.Story.Now).ToJsonString();
        Assert.Contains(then, record, StringComparison.Ordinal);
        Assert.DoesNotContain(Newcomer, record, StringComparison.Ordinal);
        using var cora = await Visitor.SignInAsync(world.Story);
        await cora.OpenAsync("/patients/e1/months/2026-04");
        Assert.Contains($"NPI {then}, to ", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Newcomer, cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_practitioner_who_comes_in_the_days_of_grace_bills_the_month_that_runs_and_not_the_one_that_is_over()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(29);
        await LogAsync(story, "edna", new DateOnly(2026, 4, 10));
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddHours(1), null, CancellationToken.None);
        await story.Get<PracticeImport>().SaveAsync(ByNewcomer(story.Practice), CancellationToken.None);
        await story.UntilBilledAsync();
        var decision = (await story.MonthAsync("edna")).Decision!;
        Assert.Equal((true, story.Practice.Billing.PractitionerNpi), (decision.Billable, decision.Practitioner!.Npi));
        var claim = (await story.Get<ClaimStore>().FindAsync("p1", "2026-04", "edna", CancellationToken.None))!;
        Assert.Equal(story.Practice.Billing.PractitionerNpi, claim.Claim.Rendering!.Npi);
        // May is the newcomer's, for whom nobody has consented.
        var may = Story.April.Next;
        var patient = await story.PatientAsync("edna");
        var rows = new PatientMonthRows(null, [], [], null, null);
        var practice = await story.Get<PracticeStore>().GetAsync("p1", CancellationToken.None);
        var then = await story.Get<PatientStandings>().AsOfAsync(practice, patient, may, CancellationToken.None);
        Assert.Contains(ReasonCode.ConsentNotForThisPractitioner, BillingRules.Decide(BillingCases.From(practice, then, may, rows)).Reasons);
    }

    [Fact]
    public async Task Who_left_and_consented_again_later_had_the_consent_of_then_in_the_month_that_was_billed()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        var given = (await PatientAsync(world)).Consent!.ObtainedAt;
        await world.PassAsync(TimeSpan.FromDays(20));
        await RecordAsync(world, new { id = "r1", step = "ConsentRevoked", by = "care1", channel = "Phone", words = "I want to leave" });
        await world.PassAsync(TimeSpan.FromDays(1));
        await RecordAsync(world, new { id = "g1", step = "ConsentGiven", by = "care1", channel = "Phone", words = "Yes, after all", elements = new[] { "Availability", "CostSharing", "OnePractitionerPerMonth", "RightToStopAtMonthEnd" } });
        Assert.NotEqual(given, (await PatientAsync(world)).Consent!.ObtainedAt);
        await LookAtAsync(world);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        var packet = (await world.Get<AuditPackets>().OfAsync("p1", "e1", Story.April, CancellationToken.None))!;
        Assert.Equal((given, (DateTimeOffset?)null), (packet.Patient.Consent!.ObtainedAt, packet.Patient.Consent.RevokedAt));
        Assert.DoesNotContain("I want to leave", AuditPacketHtml.Render(packet), StringComparison.Ordinal);
        var month = await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/patients/e1/months/2026-04", UriKind.Relative));
        Assert.Equal(given, month.GetProperty("consentedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_plan_of_later_holds_the_claim_that_waits_and_a_look_sends_it_to_the_payer_of_its_month()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: WithLaterPlan, person: p => p with { BirthDate = null });
        var member = (await PatientAsync(world)).Roster.MemberId;
        await RosterAsync(world, p => InLaterPlan(p) with { BirthDate = new DateOnly(1950, 1, 2) });
        await world.PassAsync(TimeSpan.FromDays(2));
        var held = await ClaimAsync(world);
        Assert.Equal((ClaimState.Held, ClaimFiling.MedicarePartB, member), (held.State, held.Claim.Payer.Filing, held.Claim.Subscriber.MemberId));
        Assert.Equal([ClaimDrafts.OtherPayer], held.Faults);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        using (var answer = await world.CorrectAsync("e1", "look", why: "April was Medicare's")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        var sent = await ClaimAsync(world);
        Assert.Equal((ClaimState.Batched, ClaimFiling.MedicarePartB, member), (sent.State, sent.Claim.Payer.Filing, sent.Claim.Subscriber.MemberId));
    }

    [Fact]
    public async Task Opening_and_closing_the_month_decides_it_for_the_payer_on_the_roster()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: WithLaterPlan, person: p => p with { BirthDate = null });
        await RosterAsync(world, p => InLaterPlan(p) with { BirthDate = new DateOnly(1950, 1, 2) });
        foreach (var act in new[] { "reopen", "close" })
        {
            using var answer = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/e1/months/2026-04/{act}", new { id = "act1", by = "care1", why = "the plan began in April" });
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }
        // Whoever opens a month for something else has said nothing of its payer.
        Assert.Equal((ClaimState.Held, LaterPlan), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Claim.Payer.Name));
        Assert.Equal([ClaimDoubts.AnotherPayerThanBefore], (await ClaimAsync(world)).Faults);
        using (var answer = await world.CorrectAsync("e1", "confirm", why: "the plan began in April")) answer.EnsureSuccessStatusCode();
        Assert.Equal((ClaimState.Ready, LaterPlan), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Claim.Payer.Name));
        Assert.Equal(LaterPlan, (await world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None)).Decision!.Coverage!.PayerName);
    }

    [Fact]
    public async Task A_claim_that_came_back_stays_with_the_payer_of_its_month_and_says_why_the_roster_does_not_mend_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: WithLaterPlan);
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 1, ["Something is wrong."], CancellationToken.None);
        await RosterAsync(world, InLaterPlan);
        await world.SendAsync();
        await world.SendAsync();
        var claim = await ClaimAsync(world);
        Assert.Equal((ClaimState.Rejected, ClaimFiling.MedicarePartB), (claim.State, claim.Claim.Payer.Filing));
        Assert.Equal(["Something is wrong.", ClaimDrafts.OtherPayer], claim.Faults);
    }

    [Theory]
    [InlineData(PayerKind.MedicareFfs, null, PayerKind.DualEligible, "Medicare", false)]
    [InlineData(PayerKind.MedicareFfs, null, PayerKind.MedicareAdvantage, LaterPlan, true)]
    [InlineData(PayerKind.MedicareAdvantage, "Bay Health", PayerKind.MedicareAdvantage, "BAY HEALTH", false)]
    [InlineData(PayerKind.MedicareAdvantage, "Bay Health", PayerKind.MedicareAdvantage, "Other Health", true)]
    [InlineData(PayerKind.Unknown, null, PayerKind.MedicareFfs, null, false)]
    [InlineData(PayerKind.MedicareAdvantage, null, PayerKind.MedicareAdvantage, "Bay Health", false)]
    [InlineData(PayerKind.MedicareFfs, null, PayerKind.Unknown, null, false)]
    public void Another_payer_is_one_that_was_known_and_is_not_the_same(PayerKind then, string? thenName, PayerKind now, string? nowName, bool another)
    {
        var coverage = new MonthCoverage(then, thenName, "M1", null);
        var roster = Story.Person("e1") with { Payer = now, PayerName = nowName, MemberId = "M2" };
        Assert.Equal(another, coverage.IsAnotherThan(roster));
        Assert.Equal(another ? "M1" : "M2", coverage.Onto(roster).MemberId);
    }

    [Fact]
    public async Task What_was_written_down_before_a_practitioner_was_kept_reads_as_it_is_today()
    {
        await using var story = await Story.BeginAsync();
        var terms = MonthTerms.Of(story.Practice) with { Practitioner = null };
        var practice = story.Practice with { EarlierTerms = [new EarlierTerms(story.Zone.MonthEnd(Story.April).AddHours(5), terms)] };
        Assert.Equal(MonthPractitioner.Of(practice.Billing), practice.PractitionerOf(Story.April));
        var changed = MonthTerms.Carry(practice, ByNewcomer(practice), story.Zone.MonthEnd(Story.April.Next).AddHours(5));
        Assert.Equal(practice.Billing.PractitionerNpi, changed.PractitionerOf(Story.April).Npi);
        Assert.Equal(Newcomer, changed.PractitionerOf(Story.April.Next.Next).Npi);
    }

    [Fact]
    public async Task A_mended_number_is_the_same_persons_and_a_newcomer_typed_in_two_goes_is_nobody_of_before()
    {
        await using var story = await Story.BeginAsync();
        var then = story.Zone.MonthEnd(Story.April).AddHours(5);
        var mended = MonthTerms.Carry(story.Practice, story.Practice with { Billing = story.Practice.Billing with { PractitionerNpi = Newcomer } }, then);
        Assert.Equal(Newcomer, mended.PractitionerOf(Story.April).Npi);
        // What the patients said yes to was for the number of then.
        Assert.Equal(story.Practice.Billing.PractitionerNpi, mended.PractitionerThen(Story.April).Npi);
        var newcomer = MonthTerms.Carry(mended, ByNewcomer(mended), then.AddMinutes(1));
        Assert.Equal(MonthPractitioner.Of(story.Practice.Billing), newcomer.PractitionerOf(Story.April));
    }

    private static Task<ClaimWorld> HeldAsync() => ClaimWorld.BeginAsync(1, person: p => p with { MemberId = null });

    private static Practice ByNewcomer(Practice practice) =>
        practice with { Billing = practice.Billing with { PractitionerNpi = Newcomer, PractitionerLastName = "Newcomer", PractitionerFirstName = "Nell" } };

    private static Practice WithLaterPlan(Practice practice) => practice with { Billing = practice.Billing with { PlanPayerIds = new Dictionary<string, string> { [LaterPlan] = "BAY01" } } };

    private static RosterPatient InLaterPlan(RosterPatient p) => p with { Payer = PayerKind.MedicareAdvantage, PayerName = LaterPlan, MemberId = "BAYe177" };

    private static Task RosterAsync(ClaimWorld world, Func<RosterPatient, RosterPatient> change) =>
        world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = change(p.Roster) }, CancellationToken.None);

    /// <summary>Something is recorded of the patient that decides nothing: closed months are looked at again.</summary>
    private static async Task LookAtAsync(ClaimWorld world) =>
        await world.Get<CircumstancesRecords>().SaveAsync(world.Practice, TrailEntry.Machine, "e1", null, (await PatientAsync(world)).Circumstances with { Deductible = new DeductibleNote(2026, 0) }, CancellationToken.None);

    private static async Task RecordAsync(ClaimWorld world, object said)
    {
        using var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/permissions", said);
        Assert.True(answer.IsSuccessStatusCode);
    }

    private static Task LogAsync(Story story, string patient, DateOnly day)
    {
        var start = story.Zone.AtLocal(day, new TimeOnly(8, 0));
        return story.Get<LedgerStore>().AppendAsync(
            new PatientMonthKey("p1", patient, Story.April),
            new TimeEntry { Id = "x", Start = start, End = start.AddMinutes(25), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
    }

    private static string[] SegmentsOf(ClaimWorld world) => System.Text.Encoding.ASCII.GetString([.. world.House.Taken[0].Bytes]).Split('~', StringSplitOptions.TrimEntries);

    private static Task<PatientRecord> PatientAsync(ClaimWorld world) => world.Get<PatientStore>().GetAsync("p1", "e1", CancellationToken.None);

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;
}
