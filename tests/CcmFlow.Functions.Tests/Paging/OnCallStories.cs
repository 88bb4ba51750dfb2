using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Tests.Paging;

public sealed partial class OnCallStories
{
    private static Practice Unverified(Practice p, string person) => p with
    {
        Team = p.Team with { Staff = [.. p.Team.Staff.Select(s => s.Id == person ? s with { NumbersVerifiedOn = null } : s)] },
    };

    private static object Swap(Story story, string id, string add, string remove) =>
        new { id, kind = "Replace", start = story.Now, end = story.Now.AddHours(8), add, remove, by = "md1" };

    private static Task<HttpResponseMessage> ChangeAsync(Story story, object change) => story.World.Api.PostAsJsonAsync("api/practices/p1/on-call/first/changes", change);

    [Fact]
    public async Task A_swap_made_a_minute_ago_counts_for_the_next_page_and_can_be_taken_back()
    {
        await using var story = await PagingStory.BeginAsync();
        var usual = story.On("first");
        using (var made = await ChangeAsync(story, Swap(story, "swap-1", "care1", usual))) Assert.Equal(HttpStatusCode.NoContent, made.StatusCode);
        await story.EmergencyAsync();
        story.Pager("care1").Expects("a patient needs you");
        Assert.Empty(story.Pager(usual).Received);

        using (var taken = await story.World.Api.DeleteAsync(new Uri("api/practices/p1/on-call/changes/swap-1?by=md1", UriKind.Relative))) Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);
        var levels = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/on-call");
        Assert.Equal(usual, levels[0].GetProperty("people")[0].GetString());
    }

    [Fact]
    public async Task A_change_whose_taking_back_would_leave_nobody_on_call_stands_and_the_page_says_from_when()
    {
        await using var story = await PagingStory.BeginAsync();
        story.Careless = true;
        var usual = story.On("first");
        var (start, end) = (story.Now.AddHours(1), story.Now.AddHours(3));
        using (var made = await ChangeAsync(story, new { id = "plus", kind = "Add", start, end, add = "care1", by = "md1" })) Assert.Equal(HttpStatusCode.NoContent, made.StatusCode);
        using (var made = await ChangeAsync(story, new { id = "minus", kind = "Remove", start, end, remove = usual, by = "md1" })) Assert.Equal(HttpStatusCode.NoContent, made.StatusCode);
        using var refused = await story.World.Api.DeleteAsync(new Uri("api/practices/p1/on-call/changes/plus?by=md1", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(nameof(OverrideConflictKind.LeavesGap), await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/on-call");
        await cora.SendAsync("/on-call/changes/plus/take-back");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("nobody who can be paged would be on call", cora.Page, StringComparison.Ordinal);
        Assert.Equal(["care1"], OnCallResolver.At((await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"], start).People);
        // Each in its turn, and once.
        foreach (var id in new[] { "minus", "plus", "plus" })
        {
            using var back = await story.World.Api.DeleteAsync(new Uri($"api/practices/p1/on-call/changes/{id}?by=md1", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NoContent, back.StatusCode);
        }
        Assert.Equal([usual], OnCallResolver.At((await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"], start).People);
    }

    [Fact]
    public async Task A_change_that_is_made_while_another_is_taken_back_is_judged_on_what_is_left()
    {
        await using var story = await PagingStory.BeginAsync();
        story.Careless = true;
        var (usual, schedules) = (story.On("first"), story.Get<Schedules>());
        var (start, end) = (story.Now.AddHours(1), story.Now.AddHours(3));
        Assert.Empty(await schedules.TryChangeAsync("p1", "first", new OnCallOverride("plus", OnCallOverrideKind.Add, start, end, "care1", null), CancellationToken.None));
        // Between reading and writing of the one, the other is made.
        var made = false;
        story.World.Transactions.Before = async (method, address) =>
        {
            if (method == "GET" || made || !address.Contains("$batch", StringComparison.Ordinal)) return;
            made = true;
            Assert.Empty(await schedules.TryChangeAsync("p1", "first", new OnCallOverride("minus", OnCallOverrideKind.Remove, start, end, null, usual), CancellationToken.None));
        };
        var back = await schedules.TakeBackAsync("p1", "plus", "care1", CancellationToken.None);
        Assert.Equal(TakeBackOutcome.Refused, back.Outcome);
        Assert.Equal(["care1"], OnCallResolver.At((await schedules.AsOfNowAsync("p1", CancellationToken.None))["first"], start).People);
    }

    [Fact]
    public async Task Two_changes_that_contradict_are_not_both_made()
    {
        await using var story = await PagingStory.BeginAsync();
        var usual = story.On("first");
        using (var made = await ChangeAsync(story, Swap(story, "swap-1", "care1", usual))) Assert.Equal(HttpStatusCode.NoContent, made.StatusCode);
        using var second = await ChangeAsync(story, Swap(story, "swap-2", "md1", usual));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("swap-1", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_without_verified_numbers_may_be_put_on_call()
    {
        await using var story = await PagingStory.BeginAsync(p => Unverified(p, "care1"));
        using var refused = await ChangeAsync(story, Swap(story, "swap-1", "care1", story.On("first")));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(nameof(OverrideConflictKind.MayHoldNoShift), await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_whose_only_person_has_no_verified_numbers_is_skipped_at_once()
    {
        await using var story = await PagingStory.BeginAsync(p => Unverified(p, OnCallResolver.At(p.Team.Schedules["first"], p.Zone.MonthStart(Story.April)).Primary!));
        await story.EmergencyAsync();

        story.Second().Expects("a patient needs you");
        Assert.Empty(story.First().Received);
        Assert.Contains(story.Supervisor().Received, m => m.Body.StartsWith("ALARM", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_numbers_are_verified_by_a_code_that_is_quoted_back()
    {
        await using var story = await PagingStory.BeginAsync(p => Unverified(p, "care1"));
        const string path = "api/practices/p1/staff/care1/numbers";
        async Task<HttpStatusCode> QuoteAsync(string kind, string code)
        {
            using var answer = await story.World.Api.PostAsJsonAsync($"{path}/{kind}/verify", new { code });
            return answer.StatusCode;
        }
        var phone = story.Pager("care1").OnCall(_ => CallAnswer.Presses(""));
        (await story.World.Api.PostAsync(new Uri($"{path}/mobile/code", UriKind.Relative), null)).Dispose();
        (await story.World.Api.PostAsync(new Uri($"{path}/voice/code", UriKind.Relative), null)).Dispose();
        await story.PassAsync(TimeSpan.FromSeconds(30));
        var texted = Digits().Match(phone.Expects("one-time code").Message.Body).Value;
        var said = string.Concat(Spelled().Match(Assert.Single(story.CallsTo(phone)).Twiml!).Value.Where(char.IsAsciiDigit));

        Assert.Equal(HttpStatusCode.BadRequest, await QuoteAsync("voice", texted == said ? "x" : texted));
        Assert.Equal(HttpStatusCode.NoContent, await QuoteAsync("mobile", texted));
        using (var early = await ChangeAsync(story, Swap(story, "swap-1", "care1", story.On("first")))) Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, await QuoteAsync("voice", said));
        using var made = await ChangeAsync(story, Swap(story, "swap-2", "care1", story.On("first")));
        Assert.Equal(HttpStatusCode.NoContent, made.StatusCode);
    }

    [Fact]
    public async Task A_code_of_eleven_minutes_ago_is_not_good()
    {
        await using var story = await PagingStory.BeginAsync(p => Unverified(p, "care1"));
        const string path = "api/practices/p1/staff/care1/numbers/mobile";
        (await story.World.Api.PostAsync(new Uri($"{path}/code", UriKind.Relative), null)).Dispose();
        await story.PassAsync(TimeSpan.FromMinutes(11));
        var code = Digits().Match(story.Pager("care1").Expects("one-time code").Message.Body).Value;
        using var answer = await story.World.Api.PostAsJsonAsync($"{path}/verify", new { code });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_months_report_tells_how_fast_somebody_was_reached_and_who_carried_it()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.UntilAsync(2, 2);
        await story.EmergencyAsync(60);
        var need = await story.NeedAsync();
        story.First().Replies($"ack {need.CaseCode}");
        story.First().Texts($"done {need.CaseCode} 7", story.Practice.PagerNumber, TimeSpan.FromMinutes(9));
        await story.PassAsync(TimeSpan.FromMinutes(12));

        var report = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/access-report/2026-04");
        Assert.Equal((1, 1, 1, 0), (report.GetProperty("cases").GetInt32(), report.GetProperty("emergencies").GetInt32(), report.GetProperty("acknowledged").GetInt32(), report.GetProperty("handedOver").GetInt32()));
        Assert.InRange(report.GetProperty("firstPage").GetProperty("longest").GetDouble(), 0, 5);
        Assert.InRange(report.GetProperty("acknowledgement").GetProperty("median").GetDouble(), 55, 75);
        var load = report.GetProperty("load").EnumerateArray().Single(l => l.GetProperty("person").GetString() == story.On("first"));
        Assert.Equal((1, 7), (load.GetProperty("casesTaken").GetInt32(), load.GetProperty("minutes").GetInt32()));

        var csv = await story.World.Api.GetStringAsync(new Uri("api/practices/p1/access-report/2026-04?format=csv", UriKind.Relative));
        Assert.Contains($"\n{need.CaseCode},Emergency,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("edna", csv, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\d{6}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"Your code is [\d, ]+")]
    private static partial Regex Spelled();
}
