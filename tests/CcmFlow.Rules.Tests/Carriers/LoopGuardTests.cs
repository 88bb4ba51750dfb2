using CcmFlow.Rules.Carriers;

namespace CcmFlow.Rules.Tests.Carriers;

public sealed class LoopGuardTests
{
    private static readonly DateTimeOffset Noon = new(2026, 4, 6, 16, 0, 0, TimeSpan.Zero);

    /// <summary>Answers as the guard says; returns how many of the texts were answered.</summary>
    private static int Answers(int texts, Func<int, DateTimeOffset> at, Func<int, string> words)
    {
        var seen = new List<Exchange>();
        for (var i = 0; i < texts; i++)
        {
            var answered = LoopGuard.MayAnswer(seen, at(i), words(i));
            seen.Add(new Exchange($"m{i}", at(i), words(i), answered));
        }
        return seen.Count(e => e.Answered);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(300)]
    public void A_robot_with_one_text_is_answered_five_times(int seconds) =>
        Assert.Equal(LoopGuard.MostInARow, Answers(60, i => Noon.AddSeconds(i * seconds), _ => "we got your message"));

    [Fact]
    public void A_quick_robot_that_says_something_new_each_time_is_answered_five_times() =>
        Assert.Equal(LoopGuard.MostInARow, Answers(200, i => Noon.AddSeconds(i * 2), i => $"ticket {i}"));

    [Fact]
    public void Two_robots_that_take_turns_with_two_texts_are_cut() =>
        Assert.InRange(Answers(60, i => Noon.AddSeconds(i * 40), i => i % 2 == 0 ? "hello" : "thank you"), 1, LoopGuard.MostInARow + 1);

    [Fact]
    public void A_slow_robot_that_says_something_new_each_time_is_cut_within_the_day() =>
        Assert.Equal(LoopGuard.MostInADay, Answers(100, i => Noon.AddMinutes(i), i => $"ticket {i}"));

    [Fact]
    public void A_person_who_writes_ten_different_texts_is_answered_each_time() =>
        Assert.Equal(10, Answers(10, i => Noon.AddMinutes(i * 2), i => $"question {i}"));

    [Fact]
    public void A_person_who_writes_the_same_cry_for_help_again_and_again_gets_the_safety_text_each_time_up_to_the_days_limit()
    {
        var seen = new List<Exchange>();
        for (var i = 0; i < 30; i++) seen.Add(new Exchange($"m{i}", Noon.AddSeconds(i * 3), "help", LoopGuard.MayAnswer(seen, Noon.AddSeconds(i * 3), "help", safety: true)));
        Assert.Equal(Enumerable.Range(0, 30).Select(i => i < LoopGuard.MostInADay), seen.Select(e => e.Answered));
    }

    [Fact]
    public void After_half_an_hour_of_silence_a_robot_is_taken_for_a_person_again()
    {
        var seen = Enumerable.Range(0, 12).Select(i => new Exchange($"m{i}", Noon.AddSeconds(i), "same", i < 5)).ToList();
        Assert.False(LoopGuard.MayAnswer(seen, Noon.AddMinutes(5), "same"));
        Assert.True(LoopGuard.MayAnswer(seen, Noon.AddMinutes(31), "same"));
    }

    [Theory]
    [InlineData("I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.")]
    [InlineData("I’m driving right now - I'll call you later.")]
    [InlineData("I'm driving right now")]
    [InlineData("(I'm not receiving notifications. If this is urgent, reply \"urgent\" to send a notification through with your original message.)")]
    [InlineData("Auto-reply: I am away")]
    [InlineData("AUTOMATIC REPLY - if this is an emergency call 911")]
    [InlineData("[Auto Reply] busy")]
    [InlineData("Respuesta automática: no estoy")]
    [InlineData("Estoy manejando, te llamo luego")]
    [InlineData("This number is not monitored.")]
    [InlineData("Free Msg: Unable to send message - Message Blocking is active.")]
    [InlineData("I am out of the office until Monday")]
    public void What_a_phone_sends_by_itself_is_known(string body) => Assert.True(AutoReply.IsOne(body));

    [Theory]
    [InlineData("I'm driving myself to the hospital, chest pain")]
    [InlineData("im driving call me later about my sugar")]
    [InlineData("I'm driving right now my chest hurts")]
    [InlineData("yes")]
    [InlineData("I was out of the office when I fell")]
    [InlineData("your automatic reply says nothing")]
    [InlineData("estoy manejando y me duele el pecho")]
    [InlineData("")]
    public void What_a_person_writes_is_no_auto_reply(string body) => Assert.False(AutoReply.IsOne(body));
}
