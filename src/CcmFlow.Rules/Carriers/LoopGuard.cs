namespace CcmFlow.Rules.Carriers;

/// <summary>A text that came from a number and was up for an automatic answer.</summary>
/// <param name="Id">The received text's id.</param>
/// <param name="Words">Tells texts with the same words apart from others; not the words.</param>
/// <param name="Answered">An automatic answer went out.</param>
public sealed record Exchange(string Id, DateTimeOffset At, string Words, bool Answered);

/// <summary>
/// Ends the conversation of two robots: no more than five automatic answers to a number in a row, until a text comes that a person may have written
/// or half an hour passes in silence. Robots answer within seconds or in the same words; a person needs longer and says something new. Whatever
/// the texts are like, no number gets more than twenty automatic answers within a day (Twilio blocks at 30 between two numbers, code 14107).
/// </summary>
public static class LoopGuard
{
    public const int MostInARow = 5;
    public const int MostInADay = 20;

    /// <summary>How many exchanges have to be remembered.</summary>
    public const int Memory = 40;

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan HumanPause = TimeSpan.FromSeconds(15);

    /// <param name="earlier">What came from the number before, in order of time.</param>
    /// <param name="at">When the text came.</param>
    /// <param name="safety">The answer is a safety text: only the day's limit holds for it, since a person in need may write the same words again and again.</param>
    public static bool MayAnswer(IReadOnlyList<Exchange> earlier, DateTimeOffset at, string words, bool safety = false)
    {
        if (earlier.Count(e => e.Answered && e.At > at.AddDays(-1)) >= MostInADay) return false;
        return safety || LooksHuman(earlier, at, words) || InARow(earlier, at) < MostInARow;
    }

    /// <summary>Answers since a text last looked as if a person had written it.</summary>
    private static int InARow(IReadOnlyList<Exchange> earlier, DateTimeOffset at)
    {
        if (earlier.Count == 0 || at - earlier[^1].At >= Silence) return 0;
        var answers = 0;
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            if (earlier[i].Answered) answers++;
            if (LooksHuman([.. earlier.Take(i)], earlier[i].At, earlier[i].Words)) break;
        }
        return answers;
    }

    private static bool LooksHuman(IReadOnlyList<Exchange> earlier, DateTimeOffset at, string words) =>
        earlier.Count == 0 || at - earlier[^1].At >= Silence
        || (at - earlier[^1].At >= HumanPause && earlier.All(e => e.Words != words));
}
