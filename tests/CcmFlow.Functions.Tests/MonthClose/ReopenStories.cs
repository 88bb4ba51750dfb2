using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>A closed month is opened again as long as no payer has its claim, and closes again by itself.</summary>
public sealed class ReopenStories
{
    private static readonly PatientMonthKey Key = new("p1", "e1", Story.April);

    [Fact]
    public async Task Late_minutes_count_once_the_month_is_open_again_and_one_claim_goes_with_them()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        await LogAsync(world, "late", 20);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        var rows = await RowsAsync(world);
        Assert.Null(rows.Decision);
        Assert.DoesNotContain(rows.Entries, e => e.Late);
        var reopening = Assert.Single(rows.Reopenings);
        Assert.Equal(("care1", "minutes came late", true), (reopening.By, reopening.Why, reopening.Before!.Billable));
        Assert.Equal(["late"], reopening.Counted);
        Assert.Equal(ClaimState.Withdrawn, (await ClaimAsync(world)).State);
        // The file of the month goes without it.
        await world.PassAsync(TimeSpan.FromHours(6));
        Assert.Equal("e2", Assert.Single(await world.HistoriesAsync(), h => h.Claim.WasSent).Claim.Patient);
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 30));
        Assert.Equal(["99490", "99439"], (await RowsAsync(world)).Decision!.Codes.Select(c => c.Code));
        var claim = await ClaimAsync(world);
        Assert.Equal((ClaimState.Batched, 1), (claim.State, claim.Attempts.Count));
        Assert.Equal(2, claim.Claim.Lines.Count);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task What_a_payer_has_stays_closed_and_the_way_to_correct_it_is_told()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromHours(6));
        Assert.Equal(HttpStatusCode.Conflict, await ReopenAsync(world, "act1"));
        Assert.NotNull((await RowsAsync(world)).Decision);
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world)).State);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/patients/e1/months/2026-04");
        Assert.Contains("correct it by a replacement or a void", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/reopen\"", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_came_back_makes_way_and_goes_again_under_its_number()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        var sent = await ClaimAsync(world);
        await world.Get<RejectedClaims>().RejectAsync(sent, 1, ["Something is wrong."], CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        Assert.Equal(ClaimState.Withdrawn, (await ClaimAsync(world)).State);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendRejectedClaim));
        await LogAsync(world, "more", 20);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "close", null));
        await world.PassAsync(TimeSpan.FromDays(2));
        var again = await ClaimAsync(world);
        Assert.Equal((ClaimState.Batched, 2), (again.State, again.Attempts.Count));
        Assert.Equal(again.Attempts[0].ControlNumber, again.Attempts[1].ControlNumber);
        Assert.Equal(2, again.Claim.Lines.Count);
    }

    [Fact]
    public async Task The_same_act_again_opens_nothing_that_was_closed_since()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        Assert.Equal(HttpStatusCode.Conflict, await ReopenAsync(world, "act2"));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "close", null));
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act1"));
        Assert.NotNull((await RowsAsync(world)).Decision);
        Assert.Single((await RowsAsync(world)).Reopenings);
    }

    [Fact]
    public async Task The_run_of_an_earlier_reopening_does_not_close_a_later_one()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await ReopenAsync(world, "act1");
        await PostAsync(world, "close", null);
        // The file of the month goes in an hour.
        await world.PassAsync(TimeSpan.FromMinutes(40));
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world, "act2"));
        var (first, second) = ((await RowsAsync(world)).Reopenings[0].ClosesAt, (await RowsAsync(world)).Reopenings[1].ClosesAt);
        Assert.True(first < second);
        await world.Story.World.Clock.RunUntilAsync(first.AddMinutes(20), null, CancellationToken.None);
        Assert.Null((await RowsAsync(world)).Decision);
        await world.Story.World.Clock.RunUntilAsync(second.AddMinutes(30), null, CancellationToken.None);
        Assert.NotNull((await RowsAsync(world)).Decision);
    }

    [Fact]
    public async Task A_reopened_month_that_brings_nothing_any_more_sends_nothing()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await ReopenAsync(world, "act1");
        await world.Get<LedgerStore>().AppendAsync(Key, Entry(world, "less", 5) with { Supersedes = "x" }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(20));
        Assert.False((await RowsAsync(world)).Decision!.Billable);
        Assert.Equal((ClaimState.Withdrawn, 0), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Attempts.Count));
        Assert.Empty(world.House.Taken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whichever_write_the_process_dies_at_one_claim_goes_in_the_end(bool carriedOut)
    {
        var untouched = false;
        for (var write = 1; !untouched; write++)
        {
            Assert.True(write < 40, "Opening a month takes more writes than expected.");
            await using var world = await ClaimWorld.BeginAsync(1);
            await LogAsync(world, "late", 20);
            var (writes, failed) = (0, false);
            bool Dies(string method, string address) => method != "GET" && ++writes == write && (failed = true);
            if (carriedOut) world.Story.World.Transactions.Lost = Dies;
            else world.Story.World.Transactions.Fault = Dies;
            var status = await ReopenAsync(world, "act1");
            (world.Story.World.Transactions.Lost, world.Story.World.Transactions.Fault) = (null, null);
            untouched = !failed;
            // Whoever got no answer sends the same form again, or goes home: either way the month is closed and its claim gone in the end.
            if (write % 2 == 0 && status != HttpStatusCode.NoContent) await ReopenAsync(world, "act1");
            await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 48));
            var rows = await RowsAsync(world);
            var claim = await ClaimAsync(world);
            Assert.True(rows.Decision is { Billable: true } && claim is { State: ClaimState.Batched, Attempts.Count: 1 }, $"write {write}: {claim.State}, closed {rows.Decision is not null}");
            Assert.Equal(rows.Reopenings.Count == 1 ? 2 : 1, claim.Claim.Lines.Count);
            Assert.Single(world.House.Taken);
        }
    }

    [Fact]
    public async Task At_the_console_the_biller_opens_a_month_and_the_page_tells_how_it_had_been_decided()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/patients/e1/months/2026-04");
        await bill.SendAsync("/reopen", ("why", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        await bill.SendAsync("/reopen", ("why", "Two calls were forgotten"));
        Assert.Contains("The month is open again", bill.Page, StringComparison.Ordinal);
        Assert.Contains("by Bill Payer; it had been decided", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>Two calls were forgotten</blockquote>", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/month/2026-04");
        Assert.Contains("open again", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/claims/2026-04");
        Assert.Contains("Withdrawn", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/claims/2026-04/e1");
        Assert.Contains("It does not go: the month was opened again.", bill.Page, StringComparison.Ordinal);
        Assert.Contains("This was taken back: the month is open again.", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_tells_what_will_happen_to_the_claim_and_to_late_minutes()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/patients/e1/months/2026-04");
        Assert.Contains("Its claim, which nobody has yet, is withdrawn", bill.Page, StringComparison.Ordinal);
        Assert.Contains("No minutes came late so far", bill.Page, StringComparison.Ordinal);
        await ReopenAsync(world, "act1");
        await world.Get<LedgerStore>().AppendAsync(Key, Entry(world, "less", 5) with { Supersedes = "x" }, CancellationToken.None);
        await PostAsync(world, "close", null);
        await world.Get<CcmFlow.Functions.Storage.AppTables>().Claims.DeleteEntityAsync("p1", "claim|2026-04|e1");
        await LogAsync(world, "late", 20);
        await bill.OpenAsync("/patients/e1/months/2026-04");
        Assert.Contains("It has no claim, so none is withdrawn", bill.Page, StringComparison.Ordinal);
        Assert.Contains("One entry that came late counts then", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Its claim, which", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_care_plan_copy_that_was_given_after_the_month_is_told_in_the_decision_and_in_the_packet()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await ReopenAsync(world, "act1");
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { CarePlanCopy = new(world.Story.Now) }, CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "close", null));
        var decision = (await RowsAsync(world)).Decision!;
        Assert.True(decision.Billable);
        Assert.Contains("after the service month", decision.Explanation, StringComparison.Ordinal);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/claims/2026-04/e1/print");
        Assert.Matches("<dt>Copy given to the patient</dt><dd>[^<]+, after the service month</dd>", bill.Page);
    }

    private static TimeEntry Entry(ClaimWorld world, string id, int minutes)
    {
        var start = world.Story.Zone.AtLocal(new DateOnly(2026, 4, 20), new TimeOnly(9, 0));
        return new TimeEntry { Id = id, Start = start, End = start.AddMinutes(minutes), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" };
    }

    private static Task LogAsync(ClaimWorld world, string id, int minutes) => world.Get<LedgerStore>().AppendAsync(Key, Entry(world, id, minutes), CancellationToken.None);

    private static Task<PatientMonthRows> RowsAsync(ClaimWorld world) => world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None);

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;

    private static Task<HttpStatusCode> ReopenAsync(ClaimWorld world, string act) => PostAsync(world, "reopen", act);

    private static async Task<HttpStatusCode> PostAsync(ClaimWorld world, string act, string? id)
    {
        using var answer = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/e1/months/2026-04/{act}", new { id, by = "care1", why = "minutes came late" });
        return answer.StatusCode;
    }
}
