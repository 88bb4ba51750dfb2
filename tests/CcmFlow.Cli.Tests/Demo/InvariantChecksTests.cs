using CcmFlow.Cli.Demo;
using CcmFlow.Functions.MonthClose.Reports;

namespace CcmFlow.Cli.Tests.Demo;

/// <summary>The run's own checks fail when what they guard is broken.</summary>
public sealed class InvariantChecksTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(-4));

    private static TranscriptLine Out(DateTimeOffset at, string kind = "Routine", string party = "patient") =>
        new(at, "out", party, "p1", "x", "+16175550001", kind, null, "text", "delivered", 1);

    private static TranscriptLine In(DateTimeOffset at, string body) => new(at, "in", "patient", "p1", "x", "+16175550001", null, null, body, "received", 1);

    private static string[] Broken(params TranscriptLine[] texts) => [.. InvariantChecks.OfTexts(texts).Where(c => !c.Ok).Select(c => c.Name)];

    [Fact]
    public void A_decent_day_breaks_nothing() => Assert.Empty(Broken(Out(Noon), In(Noon.AddHours(1), "ok")));

    [Theory]
    [InlineData(21)]
    [InlineData(7)]
    public void A_text_at_night_is_found(int hour) => Assert.Single(Broken(Out(Noon.AddHours(hour - 12))));

    [Theory]
    [InlineData("STOP")]
    [InlineData("please stop texting me")]
    [InlineData("alto")]
    public void A_text_after_a_stop_is_found(string words) => Assert.Single(Broken(In(Noon, words), Out(Noon.AddDays(1))));

    [Fact]
    public void A_red_flag_without_an_answer_or_without_a_page_is_found()
    {
        var flag = In(Noon, "chest hurts");
        Assert.Single(Broken(flag));
        Assert.Single(Broken(flag, Out(Noon.AddSeconds(5), "Safety")));
        Assert.Empty(Broken(flag, Out(Noon.AddSeconds(5), "Safety"), Out(Noon.AddSeconds(5), "Page", "staff")));
    }

    [Fact]
    public void A_need_that_was_paged_to_one_person_and_left_there_is_found()
    {
        TranscriptLine Page(string person) => Out(Noon.AddMinutes(1), "Page", "staff") with { Person = person, Body = "Case K7: a patient needs you." };
        var open = new UrgentNeedLine { CaseCode = "K7", Severity = "Emergency", OpenedAt = Noon, FirstPageAt = Noon.AddSeconds(5) };
        Assert.False(InvariantChecks.OfNeeds([open], [Page("rn1")]).Ok);
        Assert.True(InvariantChecks.OfNeeds([open], [Page("rn1"), Page("rn2")]).Ok);
        Assert.True(InvariantChecks.OfNeeds([open with { AcknowledgedAt = Noon.AddMinutes(2) }], [Page("rn1")]).Ok);
    }
}
