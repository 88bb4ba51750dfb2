using CcmFlow.Rules.Consent;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Rules.Engagement;

/// <summary>How a practice's patients answered in a month.</summary>
/// <param name="Sent">Texts that the practice started.</param>
/// <param name="Answered">Those of them that the patient answered: with the first text that is no STOP, before the practice's next one and within <see cref="AnswerWithin"/>.</param>
/// <param name="AnswerTimes">The sent ones by how long the answer took; they add up to <paramref name="Sent"/>.</param>
/// <param name="Texted">Patients who were sent any.</param>
/// <param name="Silent">Those of them who answered none.</param>
public sealed record EngagementReport(
    int Sent, int NotDelivered, int Answered, TimeFigures TimeToAnswer, IReadOnlyList<AnswerBand> AnswerTimes, int Texted, int Silent, int OptOuts,
    IReadOnlyList<ChannelCount> Consents, CallsBack CallsBack)
{
    /// <summary>What comes later answers something else.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromDays(7);

    private static readonly (string Name, TimeSpan Until)[] Bands =
        [("within the hour", TimeSpan.FromHours(1)), ("within 4 hours", TimeSpan.FromHours(4)), ("within the day", TimeSpan.FromDays(1)), ("within 7 days", AnswerWithin)];

    /// <summary>Of the texts sent, 0 to 1; null when none was.</summary>
    public decimal? ReplyRate => Sent == 0 ? null : (decimal)Answered / Sent;

    public static EngagementReport Of(EngagementFacts facts, DateTimeOffset now)
    {
        var written = facts.Written.Where(w => !w.IsStop).ToLookup(w => w.Patient, w => w.At);
        var answers = facts.Started.GroupBy(s => s.Patient).SelectMany(mine => Answers([.. mine.Select(s => s.At).Order()], [.. written[mine.Key].Order()]).Select(a => (Patient: mine.Key, Took: a))).ToList();
        var taken = answers.Select(a => a.Took).OfType<TimeSpan>().ToList();
        return new EngagementReport(
            answers.Count, facts.NotDelivered, taken.Count, TimeFigures.Of(taken),
            [.. Bands.Select((b, i) => new AnswerBand(b.Name, taken.Count(t => t <= b.Until && (i == 0 || t > Bands[i - 1].Until)))), new AnswerBand("no answer", answers.Count - taken.Count)],
            answers.Select(a => a.Patient).Distinct().Count(), answers.GroupBy(a => a.Patient).Count(mine => mine.All(a => a.Took is null)), facts.OptOuts,
            [.. facts.Consents.CountBy(c => c).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => new ChannelCount(c.Key, c.Value))], CallsBack.Of(facts.CallsBack, now));
    }

    private static IEnumerable<TimeSpan?> Answers(List<DateTimeOffset> sent, List<DateTimeOffset> written)
    {
        for (var i = 0; i < sent.Count; i++)
        {
            var until = i + 1 < sent.Count && sent[i + 1] < sent[i] + AnswerWithin ? sent[i + 1] : sent[i] + AnswerWithin;
            var first = written.FindIndex(at => at >= sent[i] && at <= until);
            yield return first < 0 ? null : written[first] - sent[i];
        }
    }
}

/// <summary>Texts whose answer took that long.</summary>
public sealed record AnswerBand(string Name, int Texts);

public sealed record ChannelCount(EvidenceChannel Channel, int Patients);

/// <param name="InTime">Done by when they were due.</param>
/// <param name="Late">Done after that.</param>
/// <param name="Overdue">Not done, and due before now.</param>
public sealed record CallsBack(int Wanted, int InTime, int Late, int Overdue)
{
    /// <summary>Not done, and not due yet.</summary>
    public int Waiting => Wanted - InTime - Late - Overdue;

    public static CallsBack Of(IReadOnlyCollection<CallBack> calls, DateTimeOffset now) => new(
        calls.Count, calls.Count(c => c.DoneAt <= c.DueAt), calls.Count(c => c.DoneAt > c.DueAt), calls.Count(c => c.DoneAt is null && c.DueAt < now));
}
