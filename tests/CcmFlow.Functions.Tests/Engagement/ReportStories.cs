using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Engagement;

/// <summary>The engagement report and the revenue gap, at the console and through the API.</summary>
public sealed class ReportStories
{
    [Fact]
    public async Task A_month_of_texts_answers_stops_and_calls_is_told_as_it_was()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        edna.OnText(m => m.Body.Contains("are you doing OK", StringComparison.Ordinal) ? new PhoneAnswer("ok", TimeSpan.FromMinutes(5)) : null);
        await story.EnrollConsentedAsync(Story.Person("otto", 6002));
        var lupe = await story.EnrollAsync(Story.Person("lupe", 6003));
        lupe.OnText(m => m.Body.Contains("YES", StringComparison.Ordinal) ? new PhoneAnswer("YES", TimeSpan.FromHours(2)) : null);
        var sue = await story.EnrollAsync(Story.Person("sue", 6004));
        sue.OnText(m => m.Body.Contains("YES", StringComparison.Ordinal) ? new PhoneAnswer("STOP", TimeSpan.FromMinutes(1)) : null);
        await story.UntilAsync(20, 9);
        edna.Texts("please call me about my pills", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        var call = Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.CallBack && t.Patient == "edna");
        using var done = await story.World.Api.PostAsync(new Uri($"api/practices/p1/tasks/{call.Id}/done?by=care1", UriKind.Relative), null);
        Assert.True(done.IsSuccessStatusCode);
        await story.UntilAsync(28, 12);
        var told = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/months/2026-04/engagement");
        int Number(string name) => told.GetProperty(name).GetInt32();
        Assert.Equal((4, 2, 1), (Number("texted"), Number("silent"), Number("optOuts")));
        Assert.InRange(Number("answered"), 2, Number("sent") - 2);
        var consent = Assert.Single(told.GetProperty("consents").EnumerateArray());
        Assert.Equal(("Text", 1), (consent.GetProperty("channel").GetString(), consent.GetProperty("patients").GetInt32()));
        var calls = told.GetProperty("callsBack");
        Assert.Equal((1, 1, 0), (calls.GetProperty("wanted").GetInt32(), calls.GetProperty("inTime").GetInt32(), calls.GetProperty("overdue").GetInt32()));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/reports/2026-04/engagement");
        Assert.Contains($"<strong>{Number("sent")}</strong><span>texts sent", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<title id=\"times-plot-title\">Texts by how long the answer took</title>", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/reports/2026-05/engagement");
        Assert.Contains("It has not begun: there is nothing to tell of it yet.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_practices_texts_are_not_counted()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.OpenAsync("p2", "+16175552500");
        // Its id begins with the other's.
        await story.OpenAsync("p1-b", "+16175552600");
        await story.UntilAsync(28, 12);
        foreach (var (practice, sends) in new[] { ("p1", true), ("p2", false), ("p1-b", false) })
        {
            var told = await story.World.Api.GetFromJsonAsync<JsonElement>($"api/practices/{practice}/months/2026-04/engagement");
            Assert.Equal(sends, told.GetProperty("sent").GetInt32() > 0);
        }
    }

    [Fact]
    public async Task The_revenue_gap_names_each_reason_with_its_dollars()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.EnrollConsentedAsync(Story.Person("otto", 6002));
        (await story.EnrollAsync(Story.Person("lupe", 6003))).OnText(m => m.Body.Contains("YES", StringComparison.Ordinal) ? new PhoneAnswer("NO", TimeSpan.FromMinutes(1)) : null);
        await story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", "25"), ("activity", "CarePlanReview"));
        await story.UntilBilledAsync();
        using var bill = await Visitor.SignInAsync(story, "bill");
        await bill.OpenAsync("/reports/2026-04/revenue-gap");
        Assert.Matches("Not enough time logged</th><td data-label=\"Patients\" class=\"r\">1</td><td data-label=\"Minimum service\" class=\"r\">\\$[67]\\d\\.\\d\\d", bill.Page);
        Assert.Contains("Said no to CCM", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<strong>2</strong><span>of them not billed", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/reports/2026-04/revenue-gap?staffHours=20");
        Assert.Contains("With 20 staff hours a month", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/reports/2026-04/revenue-gap?staffHours=many");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        await bill.OpenAsync("/reports/2026-04/revenue-gap?format=csv");
        Assert.StartsWith("month,service,code,", bill.Page, StringComparison.Ordinal);
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync("/reports/2026-04/revenue-gap");
        Assert.Equal(HttpStatusCode.Forbidden, nora.Status);
    }
}
