using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Tests.MonthClose;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A payer decides on a sending that had come back and was to go again otherwise: what it has is what was sent.</summary>
public sealed class LateWordTests
{
    [Theory]
    [InlineData(25, 20, 1, "99490x1-99439x1")]
    [InlineData(45, -25, 2, "99490x1")]
    public async Task What_the_payer_took_on_late_is_what_was_sent_and_the_difference_to_the_new_close_is_work(int first, int late, int lines, string outcome)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        if (first != 25) await LogAsync(world, "more", first - 25, 11);
        if (first != 25) await LateFactStories.ReopenAndCloseAsync(world);
        await RejectedAsync(world);
        var sent = (await LateFactStories.ClaimAsync(world)).Claim;
        Assert.Equal(lines, sent.Lines.Count);
        if (late > 0) await LogAsync(world, "late", late, 21);
        else await LogAsync(world, "less", 0, 11, "more");
        await ReopenAndCloseAsync(world, "r2");
        var queued = await LateFactStories.ClaimAsync(world);
        Assert.Equal(ClaimState.Ready, queued.State);
        Assert.NotEqual(lines, queued.Claim.Lines.Count);
        // The payer's remittance for the first sending: it had it all along.
        await world.Get<RejectedClaims>().DecidedAsync(queued, 1, CancellationToken.None);
        await world.Get<RejectedClaims>().DecidedAsync(queued, 1, CancellationToken.None);
        var back = await LateFactStories.ClaimAsync(world);
        Assert.Equal(ClaimState.Batched, back.State);
        Assert.True(RejectedClaims.IsSame(sent, back.Claim));
        Assert.Equal(back.Attempts[0].ControlNumber, back.Claim.PatientControlNumber);
        Assert.EndsWith(outcome, Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_payment_on_a_month_that_was_closed_with_nothing_since_is_work_and_report_and_progress_tell_it()
    {
        await using var world = await NothingLeftAsync();
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 1));
        Assert.False((await world.Get<LedgerStore>().ReadAsync(LateFactStories.Key("e1"), CancellationToken.None)).Decision!.Billable);
        await world.PassAsync(TimeSpan.FromDays(25));
        var history = await world.HistoryAsync("e1");
        Assert.Equal((ClaimState.Batched, ClaimStanding.Paid), (history.Claim.State, history.Status.Standing));
        Assert.EndsWith("none", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
        await TellsAsync(world);
    }

    [Fact]
    public async Task A_claim_that_the_payer_has_while_its_month_is_open_again_is_told_of_in_report_and_progress()
    {
        await using var world = await NothingLeftAsync();
        await world.Get<RejectedClaims>().DecidedAsync(await LateFactStories.ClaimAsync(world), 1, CancellationToken.None);
        Assert.Null((await world.Get<LedgerStore>().ReadAsync(LateFactStories.Key("e1"), CancellationToken.None)).Decision);
        await TellsAsync(world);
        // Its close sees what the payer has.
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 1));
        Assert.EndsWith("none", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
    }

    private static async Task TellsAsync(ClaimWorld world)
    {
        using var progress = await world.Story.World.Api.GetAsync(new Uri("api/practices/p1/months/2026-04/claims/progress", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, progress.StatusCode);
        var (report, _) = await world.Get<MonthReports>().BuildAsync([world.Practice], Stories.Story.April, new DateOnly(2026, 5, 30), CancellationToken.None);
        var billed = Assert.Single(report.Billed);
        Assert.Equal("99490", Assert.Single(billed.Codes).Code);
        Assert.True(billed.ExpectedRevenue > 0);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/reports/2026-04");
        Assert.Equal(HttpStatusCode.OK, bill.Status);
    }

    /// <summary>Sent, come back, and opened again with its minutes struck out.</summary>
    private static async Task<ClaimWorld> NothingLeftAsync()
    {
        var world = await ClaimWorld.BeginAsync(1);
        await RejectedAsync(world);
        using var opened = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "r1", by = "care1", why = "they were another's" });
        Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
        await LogAsync(world, "none", 0, 10, "x");
        return world;
    }

    private static async Task RejectedAsync(ClaimWorld world)
    {
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync(await LateFactStories.ClaimAsync(world), 1, ["Something is wrong."], CancellationToken.None);
    }

    private static async Task ReopenAndCloseAsync(ClaimWorld world, string act)
    {
        foreach (var route in new[] { "reopen", "close" })
        {
            using var answer = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/e1/months/2026-04/{route}", new { id = act, by = "care1", why = "something came late" });
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }
    }

    private static Task LogAsync(ClaimWorld world, string id, int minutes, int day, string? supersedes = null) => world.Get<LedgerStore>().AppendAsync(
        LateFactStories.Key("e1"),
        new TimeEntry { Id = id, Date = new DateOnly(2026, 4, day), Duration = TimeSpan.FromMinutes(minutes), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN", Supersedes = supersedes },
        CancellationToken.None);
}
