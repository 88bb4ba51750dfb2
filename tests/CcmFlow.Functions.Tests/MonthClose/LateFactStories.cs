using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>What comes to light after a month was closed: a claim that nobody has waits for a person, and what a payer has, or was never billed, is work.</summary>
public sealed class LateFactStories
{
    [Fact]
    public async Task A_stay_that_is_noted_before_the_claim_goes_holds_it_until_the_month_is_opened_and_closed_again()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await NoteAsync(world, c => c with { Stays = [Stay] });
        var claim = await ClaimAsync(world);
        Assert.Equal(ClaimState.Held, claim.State);
        Assert.Contains("nothing may be billed: Not enough time was logged this month", Assert.Single(claim.Faults), StringComparison.Ordinal);
        Assert.Contains("Open the month again and close it", claim.Faults[0], StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        // Neither the daily look nor a person's lets it go.
        using (var looked = await world.CorrectAsync("e1", "look")) Assert.Equal(HttpStatusCode.Accepted, looked.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world)).State);
        await ReopenAndCloseAsync(world);
        Assert.False((await world.Get<LedgerStore>().ReadAsync(Key("e1"), CancellationToken.None)).Decision!.Billable);
        await world.PassAsync(TimeSpan.FromDays(40));
        Assert.Empty(world.House.Taken);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task A_stay_that_was_noted_by_mistake_and_taken_back_lets_the_claim_go_by_itself()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await NoteAsync(world, c => c with { Stays = [Stay] });
        await NoteAsync(world, c => c with { Stays = [] });
        Assert.Equal(ClaimState.Ready, (await ClaimAsync(world)).State);
        await world.SendAsync();
        Assert.Single(world.House.Taken);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task A_death_before_the_work_that_an_import_tells_holds_the_claim()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await ImportAsync(world, (await PatientAsync(world)).Roster with { Deceased = true, DeceasedOn = new DateOnly(2026, 4, 2) });
        await world.PassAsync(TimeSpan.FromHours(6));
        Assert.Empty(world.House.Taken);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task A_second_patient_with_the_same_member_id_holds_the_claim_and_a_corrected_id_lets_it_go()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var twin = Story.Person("twin", 6999) with { MemberId = (await PatientAsync(world)).Roster.MemberId, BirthDate = new DateOnly(1944, 4, 4), GivenName = "Ada" };
        await ImportAsync(world, twin);
        Assert.Contains("also on file for twin", Assert.Single((await ClaimAsync(world)).Faults), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.SendAsync();
        Assert.Empty(world.House.Taken);
        await ImportAsync(world, Story.Person("twin", 6999) with { BirthDate = new DateOnly(1944, 4, 4), GivenName = "Ada" });
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task An_address_that_is_mended_before_the_claim_goes_is_what_goes()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await ImportAsync(world, (await PatientAsync(world)).Roster with { AddressLine = "7 Other Street" });
        Assert.Equal("7 Other Street", (await ClaimAsync(world)).Claim.Subscriber.Address!.Line1);
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Theory]
    [InlineData("stay")]
    [InlineData("death")]
    [InlineData("plan")]
    [InlineData("hospice")]
    public async Task What_comes_to_light_of_a_claim_that_the_payer_has_is_work(string what)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(3));
        var roster = (await PatientAsync(world)).Roster;
        if (what == "stay") await ImportAsync(world, roster with { Stays = [Stay] });
        else if (what == "death") await ImportAsync(world, roster with { Deceased = true, DeceasedOn = new DateOnly(2026, 4, 2) });
        else if (what == "plan") await PlanAsync(world, "2026-05-04");
        else await NoteAsync(world, c => c with { Hospice = [new DaySpan(Story.April.First)] });
        Assert.EndsWith(what == "hospice" ? "99490x1-review" : "none", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world)).State);
        await ImportAsync(world, (await PatientAsync(world)).Roster);
        Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task A_month_that_was_not_billed_for_want_of_a_plan_is_work_when_the_plan_is_recorded()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { CarePlans = [] });
        Assert.False((await world.Get<LedgerStore>().ReadAsync(Key("e1"), CancellationToken.None)).Decision!.Billable);
        await PlanAsync(world, "2026-04-02");
        // The copy that the patient has is of no plan that is in force.
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        Assert.Null(await world.Get<CarePlanCopies>().GiveAsync(world.Practice, "e1", "care1", new DateOnly(2026, 4, 28), CancellationToken.None));
        Assert.EndsWith("99490x1", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_billed_month_before_which_the_patient_had_left_is_work_to_correct_and_its_packet_says_so()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(3));
        await SayAsync(world, "r1", "ConsentRevoked", on: "2026-03-25");
        Assert.EndsWith("none", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world)).State);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/claims/2026-04/e1/print");
        Assert.Matches("2026, hour not noted, recorded [^<]+ by ", bill.Page);
    }

    [Fact]
    public async Task A_month_that_was_not_billed_for_want_of_consent_is_work_when_an_earlier_yes_comes_to_light()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LeftBeforeAsync(world);
        await SayAsync(world, "y1", "ConsentGiven", at: "2026-04-02T10:00:00-04:00");
        Assert.EndsWith("99490x1", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
        await ReopenAndCloseAsync(world, "r2");
        Assert.True((await world.Get<LedgerStore>().ReadAsync(Key("e1"), CancellationToken.None)).Decision!.Billable);
    }

    [Fact]
    public async Task A_yes_that_changes_how_a_closed_month_stood_and_not_how_things_stand_is_work_too()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LeftBeforeAsync(world);
        await world.PassAsync(TimeSpan.FromDays(5));
        await SayAsync(world, "r2", "ConsentRevoked", at: "2026-05-04T10:00:00-04:00");
        await SayAsync(world, "y2", "ConsentGiven");
        var before = (await PatientAsync(world)).Consent!.ObtainedAt;
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        await SayAsync(world, "y1", "ConsentGiven", at: "2026-04-02T10:00:00-04:00");
        Assert.Equal(before, (await PatientAsync(world)).Consent!.ObtainedAt);
        Assert.EndsWith("99490x1", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_whose_day_turns_out_to_lie_after_the_month_makes_its_waiting_claim_wait_for_a_person()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var copies = world.Get<CarePlanCopies>();
        await copies.TakeBackAsync(world.Practice, "e1", CancellationToken.None);
        Assert.Null(await copies.GiveAsync(world.Practice, "e1", "care1", new DateOnly(2026, 5, 1), CancellationToken.None));
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world)).State);
        await copies.TakeBackAsync(world.Practice, "e1", CancellationToken.None);
        Assert.Null(await copies.GiveAsync(world.Practice, "e1", "care1", new DateOnly(2026, 4, 30), CancellationToken.None));
        Assert.Equal(ClaimState.Ready, (await ClaimAsync(world)).State);
    }

    [Fact]
    public async Task Facts_that_become_right_again_after_a_void_are_work_and_facts_that_change_nothing_are_none()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await NoteAsync(world, c => c with { Stays = [Stay] });
        using (var voided = await world.CorrectAsync("e1", "void")) Assert.Equal(HttpStatusCode.Accepted, voided.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(3));
        await ImportAsync(world, (await PatientAsync(world)).Roster with { AddressLine = "7 Other Street" });
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        await NoteAsync(world, c => c with { Stays = [] });
        Assert.EndsWith("99490x1", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replacement_that_waits_is_held_when_it_would_be_another_by_now()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var replaced = await world.CorrectAsync("e1", "replace")) Assert.Equal(HttpStatusCode.Accepted, replaced.StatusCode);
        await NoteAsync(world, c => c with { Stays = [Stay] });
        Assert.Contains("Take it back", Assert.Single((await ClaimAsync(world)).Faults), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_claim_that_comes_back_after_a_stay_was_noted_does_not_go_again_by_itself()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        await NoteAsync(world, c => c with { Stays = [Stay] });
        await world.Get<RejectedClaims>().SendAgainAsync(await ClaimAsync(world), 1, CancellationToken.None);
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world)).State);
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task Whoever_changes_a_fact_and_dies_before_looking_at_it_again_keeps_the_claim_from_going()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var roster = (await PatientAsync(world)).Roster with { Stays = [Stay] };
        world.Story.World.Transactions.Fault = (_, address) => address.Contains("PatientMonths", StringComparison.Ordinal);
        Assert.NotNull(await Record.ExceptionAsync(() => ImportAsync(world, roster)));
        world.Story.World.Transactions.Fault = null;
        Assert.Equal(ClaimState.Ready, (await ClaimAsync(world)).State);
        await world.SendAsync();
        Assert.Empty(world.House.Taken);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        Assert.Empty((await PatientAsync(world)).ToReview);
    }

    [Fact]
    public async Task An_import_that_changes_nothing_that_is_billed_on_looks_at_no_month()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var roster = (await PatientAsync(world)).Roster;
        var months = 0;
        world.Story.World.Transactions.Before = (_, address) =>
        {
            if (address.Contains("PatientMonths", StringComparison.Ordinal)) Interlocked.Increment(ref months);
            return Task.CompletedTask;
        };
        await ImportAsync(world, roster);
        await ImportAsync(world, roster with { LastVisitOn = new DateOnly(2026, 4, 29), Medications = [], Language = "es" });
        Assert.Equal(0, months);
        await ImportAsync(world, roster with { Stays = [Stay] });
        Assert.InRange(months, 1, 3);
        world.Story.World.Transactions.Before = null;
    }

    internal static PatientStay Stay { get; } = new(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30), PatientSetting.HospitalInpatient);

    internal static PatientMonthKey Key(string patient) => new("p1", patient, Story.April);

    internal static async Task NoteAsync(ClaimWorld world, Func<PatientCircumstances, PatientCircumstances> change) =>
        await world.Get<CircumstancesRecords>().SaveAsync(world.Practice, TrailEntry.Machine, "e1", null, change((await PatientAsync(world)).Circumstances), CancellationToken.None);

    internal static Task<PatientRecord> PatientAsync(ClaimWorld world) => world.Get<PatientStore>().GetAsync("p1", "e1", CancellationToken.None);

    internal static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;

    /// <summary>April is closed without a consent.</summary>
    private static async Task LeftBeforeAsync(ClaimWorld world)
    {
        await SayAsync(world, "r1", "ConsentRevoked", on: "2026-03-25");
        await ReopenAndCloseAsync(world);
        Assert.False((await world.Get<LedgerStore>().ReadAsync(Key("e1"), CancellationToken.None)).Decision!.Billable);
    }

    private static async Task SayAsync(ClaimWorld world, string id, string step, string? at = null, string? on = null)
    {
        var said = new { id, step, by = "rn1", channel = "Phone", words = "as they said it", elements = Enum.GetNames<ConsentElement>(), at, on };
        using var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/permissions", said);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    internal static async Task ReopenAndCloseAsync(ClaimWorld world, string id = "r1")
    {
        foreach (var route in new[] { "reopen", "close" })
        {
            using var answer = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/e1/months/2026-04/{route}", new { id, by = "care1", why = "something came late" });
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }
    }

    private static async Task ImportAsync(ClaimWorld world, RosterPatient person) =>
        await world.Get<RosterImport>().SaveAsync([person], _ => world.Practice, new DateOnly(2026, 5, 2), CancellationToken.None);

    private static async Task PlanAsync(ClaimWorld world, string establishedOn)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri("api/practices/p1/patients/e1/care-plan?by=care1", UriKind.Relative)) { Content = JsonContent.Create(new { elements = Array.Empty<string>(), establishedOn }) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await world.Story.World.Api.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }
}
