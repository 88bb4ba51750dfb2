using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>Where a running month leads, told while it can still be saved.</summary>
public sealed class OutlookStories
{
    private const string Months = "api/practices/p1/patients/edna/months/2026-04";

    private static async Task LogAsync(Story story, string id, int seconds)
    {
        using var answer = await story.World.Api.PostAsJsonAsync($"{Months}/time-entries", new { id, start = story.Now.AddSeconds(-seconds), end = story.Now, staffId = "care1" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private static async Task<List<StaffTask>> NudgesAsync(Story story) =>
        [.. (await story.World.Api.GetFromJsonAsync<List<StaffTask>>("api/practices/p1/tasks", CcmJson.Options))!.Where(t => t.Kind == StaffTaskKind.SaveMonth)];

    private static async Task<Story> WithEdnaAsync()
    {
        var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        return story;
    }

    [Fact]
    public async Task The_outlook_tells_counted_time_next_code_blocks_and_pace()
    {
        await using var story = await WithEdnaAsync();
        await story.Patients.ChangeAsync("p1", "edna", p => p with { CarePlanCopy = null }, CancellationToken.None);
        await story.UntilAsync(10, 12);
        await LogAsync(story, "a", 600);
        var outlook = await story.World.Api.GetFromJsonAsync<JsonElement>($"{Months}/outlook");
        Assert.Equal(600, outlook.GetProperty("countedSeconds").GetInt32());
        Assert.Equal("99490", outlook.GetProperty("next").GetProperty("code").GetString());
        Assert.Equal(600, outlook.GetProperty("next").GetProperty("secondsShort").GetInt32());
        Assert.Equal(20, outlook.GetProperty("daysLeft").GetInt32());
        Assert.Equal(1800, outlook.GetProperty("projectedSeconds").GetInt32());
        Assert.False(outlook.GetProperty("willMiss").GetBoolean());
        Assert.Contains("copy of the care plan", outlook.GetProperty("blocks")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_will_miss_are_listed_with_the_days_left_and_the_others_are_not()
    {
        await using var story = await WithEdnaAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("fay", 6002)));
        story.Forget(await story.EnrollAsync(Story.Person("gus", 6003) with { Phone = null }));
        await story.UntilAsync(20, 12);
        await LogAsync(story, "a", 1200);
        var all = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/months/2026-04/outlook");
        Assert.Equal(["edna", "fay"], all.EnumerateArray().Select(o => o.GetProperty("patient").GetString()).Order());
        var missing = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/months/2026-04/outlook?only=willMiss");
        var fay = Assert.Single(missing.EnumerateArray());
        Assert.Equal(("fay", 10), (fay.GetProperty("patient").GetString(), fay.GetProperty("daysLeft").GetInt32()));
    }

    [Fact]
    public async Task A_month_that_will_miss_is_named_once_and_ticked_off_when_the_threshold_is_met()
    {
        await using var story = await WithEdnaAsync();
        await story.UntilAsync(18, 8);
        Assert.Empty(await NudgesAsync(story));
        await story.UntilAsync(18, 12);
        Assert.Equal("edna", Assert.Single(await NudgesAsync(story)).Patient);
        await story.UntilAsync(20, 12);
        await LogAsync(story, "a", 1199);
        Assert.Single(await NudgesAsync(story));
        await story.UntilAsync(20, 13);
        await LogAsync(story, "b", 1);
        Assert.Empty(await NudgesAsync(story));
        await story.UntilAsync(27, 12);
        Assert.Empty(await NudgesAsync(story));
    }

    [Fact]
    public async Task A_nudge_that_was_ticked_off_by_a_person_does_not_come_back()
    {
        await using var story = await WithEdnaAsync();
        await story.UntilAsync(18, 12);
        var nudge = Assert.Single(await NudgesAsync(story));
        using var done = await story.World.Api.PostAsync(new Uri($"api/practices/p1/tasks/{nudge.Id}/done?by=care1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        await story.UntilAsync(28, 12);
        Assert.Empty(await NudgesAsync(story));
    }

    [Fact]
    public async Task The_close_of_the_month_ticks_the_nudge_off()
    {
        await using var story = await WithEdnaAsync();
        await story.UntilAsync(18, 12);
        Assert.Single(await NudgesAsync(story));
        await story.UntilBilledAsync();
        Assert.Empty(await NudgesAsync(story));
    }

    [Fact]
    public async Task A_month_that_is_on_its_way_is_not_named_until_its_pace_has_dropped()
    {
        await using var story = await WithEdnaAsync();
        await story.UntilAsync(10, 12);
        await LogAsync(story, "a", 900);
        await story.UntilAsync(24);
        Assert.Empty(await NudgesAsync(story));
        await story.UntilAsync(25, 12);
        Assert.Single(await NudgesAsync(story));
    }

    [Theory]
    [InlineData("api/practices/p1/patients/edna/months/April/outlook", HttpStatusCode.BadRequest)]
    [InlineData("api/practices/p1/patients/nobody/months/2026-04/outlook", HttpStatusCode.NotFound)]
    [InlineData("api/practices/nope/months/2026-04/outlook", HttpStatusCode.NotFound)]
    [InlineData("api/practices/p1/months/2026-04/outlook?only=all", HttpStatusCode.BadRequest)]
    [InlineData("api/practices/p1/months/2026-04/revenue-gap?staffHours=-1", HttpStatusCode.BadRequest)]
    [InlineData("api/practices/p1/months/2026-04/revenue-gap?format=pdf", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_refused(string path, HttpStatusCode status)
    {
        await using var story = await WithEdnaAsync();
        using var answer = await story.World.Api.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_revenue_gap_counts_enrolled_and_billed_patients()
    {
        await using var story = await WithEdnaAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("fay", 6002)));
        story.Forget(await story.EnrollAsync(Story.Person("gus", 6003) with { Phone = null }));
        await story.UntilAsync(10, 12);
        await LogAsync(story, "a", 1200);
        await story.UntilBilledAsync();
        const string path = "api/practices/p1/months/2026-04/revenue-gap";
        var gap = await story.World.Api.GetFromJsonAsync<JsonElement>($"{path}?staffHours=1");
        Assert.Equal((3, 2, 1, 2), (Number(gap, "eligible"), Number(gap, "enrolled"), Number(gap, "billed"), Number(gap, "unbilled")));
        Assert.Equal((2400, 3), (Number(gap.GetProperty("totals")[0], "staffSeconds"), Number(gap.GetProperty("totals")[0], "panel")));
        Assert.Contains("2 enrolled, 1 billed", await story.World.Api.GetStringAsync(new Uri($"{path}?format=html", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Minimum service,99490,", await story.World.Api.GetStringAsync(new Uri($"{path}?format=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
