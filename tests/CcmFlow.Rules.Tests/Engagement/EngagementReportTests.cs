using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Engagement;

namespace CcmFlow.Rules.Tests.Engagement;

public sealed class EngagementReportTests
{
    private static readonly DateTimeOffset Start = new(2026, 4, 1, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_text_after_a_text_is_its_answer()
    {
        var report = Report([Sent("a", 0)], [Wrote("a", -1), Wrote("a", 2), Wrote("a", 3), Wrote("b", 1)]);
        Assert.Equal((1, 1, 7200d), (report.Sent, report.Answered, report.TimeToAnswer.Median));
    }

    [Fact]
    public void An_answer_belongs_to_the_last_text_before_it()
    {
        var report = Report([Sent("a", 0), Sent("a", 24)], [Wrote("a", 25)]);
        Assert.Equal((2, 1, 0.5m, 0), (report.Sent, report.Answered, report.ReplyRate!.Value, report.Silent));
    }

    [Fact]
    public void STOP_is_no_answer()
    {
        var report = Report([Sent("a", 0)], [Wrote("a", 1) with { IsStop = true }]);
        Assert.Equal((0, 1, 1), (report.Answered, report.Texted, report.Silent));
    }

    [Theory]
    [InlineData(168, 1)]
    [InlineData(169, 0)]
    public void What_comes_after_seven_days_answers_something_else(int hours, int answered) => Assert.Equal(answered, Report([Sent("a", 0)], [Wrote("a", hours)]).Answered);

    [Fact]
    public void Silent_is_who_answered_no_text_at_all()
    {
        var report = Report([Sent("a", 0), Sent("a", 300), Sent("b", 0), Sent("c", 0)], [Wrote("a", 301), Wrote("c", 1)]);
        Assert.Equal((3, 1), (report.Texted, report.Silent));
    }

    [Fact]
    public void Bands_add_up_to_the_texts_that_were_sent()
    {
        var report = Report([.. Enumerable.Range(0, 6).Select(n => Sent($"p{n}", 0))], [Wrote("p0", 1), Wrote("p1", 2), Wrote("p2", 4), Wrote("p3", 24), Wrote("p4", 25)]);
        Assert.Equal([1, 2, 1, 1, 1], report.AnswerTimes.Select(b => b.Texts));
        Assert.Equal(report.Sent, report.AnswerTimes.Sum(b => b.Texts));
    }

    [Fact]
    public void Calls_back_are_in_time_late_overdue_or_not_due_yet()
    {
        var due = Start.AddHours(4);
        var calls = CallsBack.Of([new(due, due), new(due, due.AddMinutes(1)), new(due, null), new(due.AddDays(1), null)], due.AddHours(1));
        Assert.Equal((4, 1, 1, 1, 1), (calls.Wanted, calls.InTime, calls.Late, calls.Overdue, calls.Waiting));
    }

    [Fact]
    public void Without_a_text_there_is_no_rate()
    {
        var report = Report([], [Wrote("a", 1)]);
        Assert.Equal((null, null, 0), (report.ReplyRate, report.TimeToAnswer.Median, report.Texted));
    }

    [Fact]
    public void A_consent_counts_when_it_takes_effect_and_once()
    {
        Evidence At(string id, int hour, EvidenceChannel channel) => new(id, Start.AddHours(hour), Evidence.Patient, channel) { Words = "yes" };
        ConsentGiven Yes(string id, int hour, EvidenceChannel channel) => new(At(id, hour, channel), ConsentMethod.Verbal, Enum.GetValues<ConsentElement>(), "1234567893");
        var counted = CountedConsents.Of([Yes("c", 3, EvidenceChannel.Phone), Yes("b", 2, EvidenceChannel.Phone), new ConsentRevoked(At("d", 4, EvidenceChannel.Phone)), Yes("e", 5, EvidenceChannel.InPerson), Yes("e", 5, EvidenceChannel.InPerson)]);
        Assert.Equal(["b", "e"], counted.Select(c => c.Id));
    }

    private static StartedText Sent(string patient, int hours) => new(patient, Start.AddHours(hours));

    private static WrittenText Wrote(string patient, int hours) => new(patient, Start.AddHours(hours));

    private static EngagementReport Report(StartedText[] sent, WrittenText[] written) => EngagementReport.Of(new EngagementFacts { Started = sent, Written = written }, Start.AddDays(30));
}
