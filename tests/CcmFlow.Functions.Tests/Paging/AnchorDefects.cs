using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Functions.Tests.Paging;

/// <summary>Defects of other on-call systems that must not be found here; each was read in their sources.</summary>
public sealed class AnchorDefects
{
    /// <summary>GoAlert maps "undelivered" to Sent and overwrites its own passing failure with a final one.</summary>
    [Theory]
    [InlineData(30008)]
    [InlineData(30001)]
    [InlineData(30003)]
    public async Task An_undelivered_page_does_not_look_sent(int code)
    {
        await using var story = await PagingStory.BeginAsync();
        var first = story.First();
        story.World.Carrier.FaultsFor[first.Number] = CarrierFaults.None with { UndeliveredRate = 1, ErrorCode = code };
        await story.EmergencyAsync(12);

        Assert.Single(story.CallsTo(first));
    }

    /// <summary>Iris sends again only when the status is "failed", once, and up to another loop of 60 s later.</summary>
    [Fact]
    public async Task A_page_that_fails_on_every_way_leads_to_the_next_person_without_waiting_for_a_loop()
    {
        await using var story = await PagingStory.BeginAsync();
        var first = story.First().OnCall(_ => new CallAnswer(CallPickUp.Busy));
        story.World.Carrier.FaultsFor[first.Number] = CarrierFaults.None with { FailedRate = 1 };
        await story.EmergencyAsync(15);

        story.Second().Expects("a patient needs you");
    }

    /// <summary>GoAlert compares the untrimmed body with six words, and takes "yes" for START.</summary>
    [Theory]
    [InlineData("STOP")]
    [InlineData(" stop \n")]
    [InlineData("Stop.")]
    [InlineData("REVOKE")]
    [InlineData("OPTOUT")]
    [InlineData("opt out")]
    [InlineData("unsubscribe")]
    [InlineData("QUIT")]
    [InlineData("END")]
    [InlineData("cancel")]
    [InlineData("alto")]
    public async Task Each_word_for_STOP_is_understood_with_spaces_and_in_any_case_and_yes_does_not_undo_it(string word)
    {
        await using var story = await PagingStory.BeginAsync();
        var (first, id) = (story.First(), story.On("first"));
        first.Texts(word, story.Practice.PagerNumber);
        first.Texts("yes", story.Practice.PagerNumber, TimeSpan.FromSeconds(20));
        await story.PassAsync(TimeSpan.FromMinutes(1));

        Assert.True(await story.Get<Contacts>().AreTextsBlockedAsync(story.Practice.Id, story.Practice.Team.Member(id), CancellationToken.None));
        first.Texts("START", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.False(await story.Get<Contacts>().AreTextsBlockedAsync(story.Practice.Id, story.Practice.Team.Member(id), CancellationToken.None));
    }

    /// <summary>GoAlert signs the first value of a repeated key, the C# library joins them with commas; Twilio's own npm library takes each once, sorted.</summary>
    [Fact]
    public void A_repeated_form_key_is_signed_with_each_of_its_values_once_sorted()
    {
        KeyValuePair<string, string>[] form = [new("B", "2"), new("A", "y"), new("A", "x"), new("A", "y")];
        KeyValuePair<string, string>[] asTwilioSigns = [new("A", "x"), new("A", "y"), new("B", "2")];
        const string url = "https://mycompany.com/myapp.php?foo=1&bar=2";

        Assert.Equal(TwilioSignature.Compute("12345", url, asTwilioSigns), TwilioSignature.Compute("12345", url, form));
        Assert.NotEqual(TwilioSignature.Compute("12345", url, [new("A", "y"), new("B", "2")]), TwilioSignature.Compute("12345", url, form));
        Assert.NotEqual(TwilioSignature.Compute("12345", url, [new("A", "y,x,y"), new("B", "2")]), TwilioSignature.Compute("12345", url, form));
    }

    /// <summary>GoAlert looks at personal rules once a minute, so that a call after 45 s comes after 60 to 65 s.</summary>
    [Fact]
    public async Task A_call_comes_when_it_is_due_and_not_at_the_next_tick_of_a_minute()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.PassAsync(TimeSpan.FromSeconds(7));
        var first = story.First();
        await story.EmergencyAsync(60);

        var page = first.Expects("a patient needs you").Message;
        Assert.InRange((Assert.Single(story.CallsTo(first)).At - page.At).TotalSeconds, 44.9, 45.6);
    }

    /// <summary>Iris takes the second half of a reply for granted: one word other than a, l or f throws.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("x")]
    [InlineData("claim")]
    [InlineData("ok")]
    [InlineData("?")]
    [InlineData("7")]
    [InlineData("\U0001F44D")]
    public async Task A_one_word_reply_is_answered_and_breaks_nothing(string word)
    {
        _ = PageReply.Parse(word);
        await using var story = await PagingStory.BeginAsync(careless: false);
        story.Forget(story.First());
        story.First().Texts(word, story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));

        Assert.Single(story.First().Received);
    }

    /// <summary>What users ask GoAlert for (#4548): nobody on call, and it waits the whole delay all the same.</summary>
    [Fact]
    public void An_empty_level_is_skipped_in_the_same_moment()
    {
        var now = new DateTimeOffset(2026, 4, 2, 6, 0, 0, TimeSpan.Zero);
        EscalationStep Step(int level) => new(level, [new(EscalationTargetKind.Schedule, $"{level}")], TimeSpan.FromMinutes(15));
        var opened = UrgentNeedMachine.Open("K7", NeedSeverity.Emergency, new EscalationPolicy("p", [Step(1), Step(2)]), now);

        Assert.Equal([new Alarm(AlarmReason.NobodyOnCall, 1, 0), new FindOnCall(1, 1)], UrgentNeedMachine.Decide(opened.State, new OnCallFound(1, 0, []), now).Effects);
    }
}
