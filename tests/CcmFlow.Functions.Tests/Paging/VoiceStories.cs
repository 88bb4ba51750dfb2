using System.Net;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Paging;

public sealed class VoiceStories
{
    [Fact]
    public async Task Whoever_does_not_answer_the_text_is_called_within_a_minute_and_takes_the_case_by_a_key()
    {
        await using var story = await PagingStory.BeginAsync();
        var first = story.First().OnCall(_ => CallAnswer.Presses("4"));
        await story.EmergencyAsync(70);

        var call = Assert.Single(story.CallsTo(first));
        var page = first.Expects("a patient needs you").Message;
        Assert.True(call.At - page.At <= TimeSpan.FromSeconds(60), $"{call.At - page.At}");
        Assert.Equal(story.Practice.PagerNumber, call.From);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(story.On("first"), (await story.NeedAsync()).Holder);
    }

    [Fact]
    public async Task A_mailbox_takes_no_case()
    {
        await using var story = await PagingStory.BeginAsync();
        var first = story.First().OnCall(_ => new CallAnswer(CallPickUp.Machine, "4", TimeSpan.FromSeconds(15)));
        await story.EmergencyAsync(240);

        Assert.NotEmpty(story.CallsTo(first));
        Assert.Null((await story.NeedAsync()).AcknowledgedAt);
    }

    [Fact]
    public async Task Pressing_five_pages_the_next_person_at_once()
    {
        await using var story = await PagingStory.BeginAsync();
        story.First().OnCall(_ => CallAnswer.Presses("5"));
        await story.EmergencyAsync(100);

        story.Second().Expects("a patient needs you");
        Assert.Null((await story.NeedAsync()).AcknowledgedAt);
    }

    [Fact]
    public async Task A_wrong_key_and_no_key_hear_the_message_again_and_the_right_one_still_counts()
    {
        await using var story = await PagingStory.BeginAsync();
        story.First().OnCall(_ => CallAnswer.Presses("74"));
        await story.EmergencyAsync(130);

        Assert.NotNull((await story.NeedAsync()).AcknowledgedAt);
    }

    [Fact]
    public async Task A_clinician_who_answers_STOP_is_called_at_once_for_the_next_case_and_the_practice_hears_of_it()
    {
        await using var story = await PagingStory.BeginAsync();
        var first = story.First().OnCall(_ => CallAnswer.Presses("4"));
        first.Texts(" stop ", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Contains(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.CheckOnCall);
        Assert.Contains(story.Supervisor().Received, m => m.Body.StartsWith("ALARM: paging", StringComparison.Ordinal));

        await story.EmergencyAsync(5);
        Assert.Single(story.CallsTo(first));
        await story.PassAsync(TimeSpan.FromSeconds(40));
        Assert.NotNull((await story.NeedAsync()).AcknowledgedAt);
        Assert.DoesNotContain(first.Received, m => m.Body.Contains("needs you", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nobody_takes_the_case_supervisor_and_answering_service_are_called_and_either_may_take_it()
    {
        await using var story = await PagingStory.BeginAsync();
        story.World.Carrier.Phone(PagingStory.AnsweringNumber).OnCall(_ => CallAnswer.Presses("4"));
        await story.EmergencyAsync(11 * 60);

        Assert.NotEmpty(story.CallsTo(story.Supervisor()));
        var need = await story.NeedAsync();
        Assert.Equal("service", need.Holder);
        Assert.NotNull(need.HandedOverAt);
        Assert.True(need.HandedOverAt - need.OpenedAt <= TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(90), $"{need.HandedOverAt - need.OpenedAt}");
    }

    [Fact]
    public async Task The_patient_is_told_that_somebody_was_paged_and_hears_again_after_ten_minutes_without_an_answer()
    {
        await using var story = await PagingStory.BeginAsync();
        var patient = await story.EmergencyAsync(11 * 60);

        Assert.Equal(2, patient.Received.Count);
        Assert.Contains("We have paged", patient.Received[0].Body, StringComparison.Ordinal);
        Assert.StartsWith("No nurse has answered", patient.Received[1].Body, StringComparison.Ordinal);
        Assert.InRange((patient.Received[1].At - (await story.NeedAsync()).OpenedAt).TotalMinutes, 9.9, 10.2);
    }

    [Fact]
    public async Task Once_somebody_has_the_case_the_patient_is_not_told_that_nobody_answers()
    {
        await using var story = await PagingStory.BeginAsync();
        var patient = await story.EmergencyAsync(30);
        story.First().Replies($"ack {(await story.NeedAsync()).CaseCode}");
        await story.PassAsync(TimeSpan.FromMinutes(20));

        Assert.Single(patient.Received);
    }

    [Fact]
    public async Task A_voice_webhook_without_a_signature_changes_nothing()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(60);
        var script = story.World.Carrier.Calls[0].Url!;
        using var stranger = new HttpClient { BaseAddress = story.World.App.Address };
        foreach (var path in new[] { script.PathAndQuery, script.PathAndQuery.Replace("/script", "/keys", StringComparison.Ordinal), script.PathAndQuery.Replace("/script", "/status", StringComparison.Ordinal) })
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Digits"] = "4", ["CallStatus"] = "completed" });
            using var answer = await stranger.PostAsync(new Uri(path, UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        await story.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Null((await story.NeedAsync()).AcknowledgedAt);
    }

    [Fact]
    public async Task Whoever_takes_the_case_by_text_is_not_called_any_more()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(15);
        story.First().Replies($"ack {(await story.NeedAsync()).CaseCode}");
        await story.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Empty(story.World.Carrier.Calls);
        Assert.DoesNotContain(story.Second().Received, m => m.Body.Contains("needs you", StringComparison.Ordinal));
    }
}
