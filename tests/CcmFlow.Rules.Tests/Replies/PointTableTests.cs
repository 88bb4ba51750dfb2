using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Tests.Replies;

/// <summary>Points raise a text in which no rule found anything, and do nothing else.</summary>
public sealed class PointTableTests
{
    private static readonly ReplyLexicon WithPoints = Compile("points 10 200 0\n  99 zebra; wobbles sideways\n  -99 giraffe\n");

    [Theory]
    [InlineData("the zebra came", true)]
    [InlineData("she wobbles sideways", true)]
    [InlineData("she sideways wobbles", false)]
    [InlineData("zebra and giraffe", false)]
    [InlineData("zebra", false)]
    public void Enough_points_make_an_emergency_of_two_words_or_more(string text, bool raised) =>
        Assert.Equal(raised, Read(text).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("no chest pain from the zebra")]
    [InlineData("the zebra is killing time")]
    [InlineData("dizzy zebra")]
    [InlineData("sugar 110 and a zebra")]
    [InlineData("sugar 320 and a zebra")]
    [InlineData("stop texting me zebra")]
    [InlineData("my father had a stroke and a zebra")]
    public void Points_overrule_no_denial_idiom_mention_number_or_answer(string text) => Assert.False(Read(text).Has(ReplyIntent.Emergency));

    [Fact]
    public void Points_leave_a_clinicians_text_alone() =>
        Assert.False(ReplyClassifier.Classify("the zebra came", ReplyContext.Page, ReplySender.Clinician, WithPoints).Has(ReplyIntent.Emergency));

    [Fact]
    public void Points_are_named_as_evidence() =>
        Assert.Contains(Read("the zebra came").Evidence, evidence => evidence is { RuleId: "points", Words: "the zebra came" });

    [Fact]
    public void Negative_points_take_no_emergency_away() => Assert.True(Read("giraffe chest pain giraffe").Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("points 10\n  5 zebra\n")]
    [InlineData("points ten 20 0\n  5 zebra\n")]
    [InlineData("points 10 20 0\n  much zebra\n")]
    [InlineData("points 10 20 0\n  5 one two three\n")]
    public void A_table_that_cannot_be_used_is_named(string table) => Assert.Equal("60-points.lex", Assert.Throws<LexiconException>(() => Compile(table)).Message.Split(',')[0]);

    private static ReplyClassification Read(string text) => ReplyClassifier.Classify(text, ReplyContext.Any, ReplySender.Patient, WithPoints);

    private static ReplyLexicon Compile(string points) =>
        LexiconCompiler.Compile([.. ReplyLexicon.ShippedTables().Where(table => table.File != "60-points.lex"), ("60-points.lex", points)]);
}
