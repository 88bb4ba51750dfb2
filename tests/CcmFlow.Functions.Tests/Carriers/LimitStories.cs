using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Functions.Tests.Carriers;

/// <summary>Caps, rates, hours, and the end of a talk between two robots.</summary>
public sealed class LimitStories
{
    private static Task<Story> WithAsync(TextLimits limits, CarrierFaults? faults = null) => Story.BeginAsync(faults, practice: p => p with { TextLimits = limits });

    [Fact]
    public async Task No_patient_gets_more_routine_texts_a_week_than_the_practice_allows()
    {
        await using var story = await WithAsync(new TextLimits { PerPatientAndWeek = 1 });
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        story.Forget(edna);
        await story.UntilBilledAsync();
        var days = edna.Received.Select(m => story.Zone.LocalDate(m.At).DayNumber).ToList();
        Assert.InRange(days.Count, 3, 5);
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 7));
    }

    [Fact]
    public async Task What_a_number_may_not_send_today_goes_tomorrow_by_day()
    {
        await using var story = await WithAsync(new TextLimits { SegmentsPerDay = 3 });
        var phones = new List<SimulatedPhone>();
        for (var i = 0; i < 20; i++) phones.Add(await story.EnrollConsentedAsync(Story.Person($"p{i}", 6001 + i)));
        phones.ForEach(story.Forget);
        await story.UntilAsync(14);
        var texts = story.World.Carrier.Messages.Where(m => m.Direction == CarrierDirection.Outbound).ToList();
        Assert.All(texts.GroupBy(t => story.Zone.LocalDate(t.At)), day => Assert.InRange(day.Sum(t => t.Segments), 1, 3));
        Assert.All(texts, t => Assert.InRange(story.Zone.LocalTime(t.At).Hour, 8, 20));
        Assert.All(phones, p => Assert.NotEmpty(p.Received));
    }

    [Fact]
    public async Task A_slow_number_keeps_its_pace_and_an_answer_does_not_wait_behind_reminders()
    {
        // A segment in five minutes.
        await using var story = await WithAsync(new TextLimits { SegmentsPerSecond = 1 / 300.0 });
        var phones = new List<SimulatedPhone>();
        for (var i = 0; i < 40; i++) phones.Add(await story.EnrollConsentedAsync(Story.Person($"p{i}", 6001 + i)));
        phones.ForEach(story.Forget);
        phones[0].OnText(m => m.Body.Contains("are you doing OK", StringComparison.Ordinal) ? new PhoneAnswer("please call me", TimeSpan.Zero) : null);
        await story.UntilAsync(9);
        var reminders = story.World.Carrier.Messages.Where(m => m.Body.Contains("are you doing OK", StringComparison.Ordinal)).Select(m => m.At).ToList();
        Assert.Equal(40, reminders.Count);
        Assert.All(reminders.Zip(reminders.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(290)));
        var asked = story.World.Carrier.Messages.Single(m => m.Direction == CarrierDirection.Inbound).At;
        var answer = phones[0].Received.Single(m => m.Body.Contains("A nurse will call", StringComparison.Ordinal));
        Assert.True(answer.At - asked < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_text_that_the_carrier_held_back_into_the_evening_is_dropped_there_and_sent_again_by_day()
    {
        await using var story = await Story.BeginAsync();
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        story.Forget(edna);
        await story.UntilAsync(9);
        story.World.Carrier.Faults = CarrierFaults.None with { Latency = CarrierLatency.Between(TimeSpan.FromHours(20), TimeSpan.FromHours(40)) };
        while (story.World.Carrier.Messages.All(m => m.ErrorCode != 30036)) await story.PassAsync(TimeSpan.FromMinutes(10));
        story.World.Carrier.Faults = CarrierFaults.None;
        await story.PassAsync(TimeSpan.FromDays(2));
        Assert.Contains(story.World.Carrier.Messages, m => m.ErrorCode == 30036);
        Assert.All(edna.Received, m => Assert.InRange(story.Zone.LocalTime(m.OnHandsetAt!.Value).Hour, 8, 20));
        Assert.Contains(edna.Received, m => m.Body.Contains("did you take your medicines", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("We got your message. A nurse? We have no nurse here.")]
    [InlineData("call me back please")]
    public async Task Two_robots_are_parted_after_five_answers(string words)
    {
        await using var story = await Story.BeginAsync();
        var robot = await story.EnrollConsentedAsync(Story.Person("edna"));
        robot.OnText(_ => new PhoneAnswer(words, TimeSpan.FromSeconds(2)));
        robot.Texts(words, story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal(5, robot.Received.Count);
    }

    [Fact]
    public async Task A_robot_that_talks_of_chest_pain_gets_twenty_safety_texts_a_day_and_no_more()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var robot = await story.EnrollConsentedAsync(Story.Person("edna"));
        robot.OnText(_ => new PhoneAnswer("Thank you for writing about chest pain!", TimeSpan.FromMinutes(1)));
        robot.Texts("chest pain", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal(20, robot.Received.Count(m => m.Body.StartsWith("If this is an emergency, call 911 now. We have paged", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_auto_reply_is_no_answer_to_a_check_in()
    {
        await using var story = await Story.BeginAsync();
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        edna.OnText(_ => new PhoneAnswer("I'm driving right now - I'll call you later.", TimeSpan.FromSeconds(2)));
        await story.UntilAsync(25);
        Assert.Contains(edna.Received, m => m.Body.Contains("we have not heard from you", StringComparison.Ordinal));
        Assert.DoesNotContain(edna.Received, m => m.Body.Contains("not sure what you mean", StringComparison.Ordinal));
        Assert.All(await story.Get<InboundStore>().ListAsync(story.Practice.Id, CancellationToken.None), t => Assert.Equal("AutoReply", t.Intents));
    }

    [Fact]
    public async Task A_driver_who_writes_of_pain_is_a_person()
    {
        Assert.True(ReplyClassifier.Classify("I am out of the office, chest pain", "en", ReplyContext.Any).Has(ReplyIntent.Emergency));
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        edna.Texts("I am out of the office, chest pain", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        edna.Expects("call 911");
    }
}
