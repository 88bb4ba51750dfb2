using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>A biller closes a patient's month before it closes by itself.</summary>
public sealed class CloseNowStories
{
    private const string Month = "/patients/edna/months/2026-04";

    [Fact]
    public async Task A_billable_month_is_closed_while_it_runs_with_a_date_of_service_that_is_not_ahead()
    {
        await using var story = await WithMinutesAsync(25);
        using var bill = await Visitor.SignInAsync(story, "bill");
        await bill.OpenAsync(Month);
        await bill.SendAsync("/close", ("why", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Null((await story.MonthAsync("edna")).Decision);
        await bill.SendAsync("/close", ("why", "Moves away tomorrow"));
        Assert.Contains("The month is closed.", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>Moves away tomorrow</blockquote>", bill.Page, StringComparison.Ordinal);
        var decision = (await story.MonthAsync("edna")).Decision!;
        Assert.Equal((true, "bill", new DateOnly(2026, 4, 10)), (decision.Billable, decision.ClosedBy, decision.ServiceDate!.Value));
        Assert.Equal(new DateOnly(2026, 4, 10), (await ClaimAsync(story))!.Claim.Lines[0].ServiceDate);
        // What is logged from now on is late, and changes nothing of the codes; the month's own close finds what was decided.
        await LogAsync(story, "cora", "2026-04-10", 5);
        await story.UntilBilledAsync();
        var rows = await story.MonthAsync("edna");
        Assert.Equal(decision.DecidedAt, rows.Decision!.DecidedAt);
        Assert.Contains(rows.Entries, e => e.Late);
        Assert.Single(Directory.GetFiles(story.ClaimsFolder));
        Assert.Contains(await story.Get<AuditTrail>().ReadAsync("p1", 1, 100, CancellationToken.None), l => l.Entry is { Who: "bill", What: "ConsoleCloseMonth", Patient: "edna", About: "2026-04", Changes: true });
    }

    [Fact]
    public async Task A_month_that_could_still_become_billable_is_not_closed_before_it_is_over()
    {
        await using var story = await WithMinutesAsync(10);
        using (var bill = await Visitor.SignInAsync(story, "bill"))
        {
            await bill.OpenAsync(Month);
            Assert.Contains("nothing may be billed yet, and the month still runs", bill.Page, StringComparison.Ordinal);
            Assert.DoesNotContain("/close\"", bill.Page, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(story, "close"));
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddHours(2), null, CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(story, "close"));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(story, "close"));
        var decision = (await story.MonthAsync("edna")).Decision!;
        Assert.Equal((false, "care1"), (decision.Billable, decision.ClosedBy));
    }

    [Fact]
    public async Task What_is_being_worked_on_is_ended_first()
    {
        await using var story = await WithMinutesAsync(25);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/timer", ("act", "start"));
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(story, "close"));
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/timer", ("act", "drop"));
        story.World.Carrier.Phone("+16175556001").Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(story, "close"));
        Assert.Null((await story.MonthAsync("edna")).Decision);
    }

    [Fact]
    public async Task Whoever_works_with_patients_alone_closes_no_month()
    {
        await using var story = await WithMinutesAsync(25);
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync(Month);
        Assert.Contains("It closes by itself", ruth.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Close it now", ruth.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_opened_again_before_its_own_close_says_when_that_is()
    {
        await using var story = await WithMinutesAsync(25);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(story, "close"));
        var own = story.Zone.MonthEnd(Story.April).AddHours(story.Practice.GraceHours);
        await story.World.Clock.RunUntilAsync(own.AddHours(-1), null, CancellationToken.None);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(story, "reopen"));
        Assert.Equal(own, (await story.MonthAsync("edna")).Reopenings[0].ClosesAt);
        await story.World.Clock.RunUntilAsync(own.AddMinutes(30), null, CancellationToken.None);
        Assert.NotNull((await story.MonthAsync("edna")).Decision);
        await story.UntilBilledAsync();
        Assert.Single(Directory.GetFiles(story.ClaimsFolder));
    }

    [Theory]
    [InlineData("{}", "why: ")]
    [InlineData("""{"why":"x"}""", "by: ")]
    [InlineData("""{"why":"x","by":"nobody"}""", "by: ")]
    public async Task An_act_without_who_and_why_is_refused(string body, string fault)
    {
        await using var story = await WithMinutesAsync(25);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await story.World.Api.PostAsync(new Uri("api/practices/p1/patients/edna/months/2026-04/close", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith(fault, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<Story> WithMinutesAsync(int minutes)
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        await LogAsync(story, "cora", "2026-04-09", minutes);
        return story;
    }

    private static async Task LogAsync(Story story, string account, string day, int minutes)
    {
        using var visitor = await Visitor.SignInAsync(story, account);
        await visitor.OpenAsync("/patients/edna");
        await visitor.SendAsync("/time", ("date", day), ("minutes", minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("activity", "CarePlanReview"));
    }

    private static Task<ClaimRecord?> ClaimAsync(Story story) => story.Get<ClaimStore>().FindAsync("p1", "2026-04", "edna", CancellationToken.None);

    private static async Task<HttpStatusCode> PostAsync(Story story, string act)
    {
        using var answer = await story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/edna/months/2026-04/{act}", new { id = "act", by = "care1", why = "asked to" });
        return answer.StatusCode;
    }
}
