using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Tests.Replies;

/// <summary>Points raise a text in which no rule found anything, and do nothing else.</summary>
public sealed class PointTableTests
{
    private static readonly ReplyLexicon WithPoints = Compile("points emergency 10 200 200 0 -1000 0\n  99 zebra; wobbles sideways\n  -99 giraffe\n");

    private static readonly ReplyLexicon WithOptOutPoints = Compile("points opt-out 10 40 200 200 -1000 0\n  99 giraffe\n");

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
    [InlineData("the giraffe text", true)]
    [InlineData("those giraffe things?", false)]
    [InlineData("those giraffe giraffe things?", true)]
    [InlineData("yes the giraffe", false)]
    [InlineData("never stop texting me giraffe", false)]
    [InlineData("dizzy giraffe", false)]
    public void Points_hear_an_opt_out_only_where_no_rule_knows_better_and_a_person_reads_it_too(string text, bool heard)
    {
        var read = ReplyClassifier.Classify(text, ReplyContext.Any, ReplySender.Patient, WithOptOutPoints);

        Assert.Equal(heard, read.Has(ReplyIntent.OptOut));
        Assert.True(!heard || read.Has(ReplyIntent.Unclear));
    }

    [Fact]
    public void An_emergency_of_points_comes_before_their_opt_out() =>
        Assert.Equal([ReplyIntent.Emergency], ReplyClassifier.Classify("the giraffe zebra", ReplyContext.Any, ReplySender.Patient, Compile(
            "points emergency 10 200 200 0 -1000 0\n  99 zebra\npoints opt-out 10 30 200 200 -1000 0\n  99 giraffe\n")).Intents);

    [Theory]
    [InlineData("points emergency 10 20 20 0 -1000 0\n  99 zebra\n", "no chest pain from the zebra", true)]
    [InlineData("points emergency 10 20 60 0 -1000 0\n  99 zebra\n", "no chest pain from the zebra", false)]
    [InlineData("points emergency 10 20 60 20 -1000 0\n  99 zebra\n", "we drove behind a slow ambulance with the zebra", true)]
    [InlineData("points emergency 10 60 60 40 -1000 0\n  99 zebra\n", "we drove behind a slow ambulance with the zebra", false)]
    public void The_more_the_rules_know_the_more_points_it_takes(string points, string text, bool raised) =>
        Assert.Equal(raised, ReplyClassifier.Classify(text, ReplyContext.Any, ReplySender.Patient, Compile(points)).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("my chest hurts and the giraffe is all that I can see from here", false)]
    [InlineData("giraffe. my chest hurts", true)]
    [InlineData("the giraffe was seen on all of the days. My chest hurts and I sit on the floor of the kitchen", true)]
    [InlineData("my chest hurts right now and the giraffe is all that I can see from here", true)]
    [InlineData("my oxygen is at 70 and the giraffe sits there on the floor of the kitchen", true)]
    [InlineData("I want to kill myself and the giraffe is all that I can see from here", true)]
    public void What_the_rules_found_is_doubted_by_the_other_words_of_its_sentence_and_never_a_number_or_suicide(string text, bool kept)
    {
        var read = ReplyClassifier.Classify(text, ReplyContext.Any, ReplySender.Patient, Compile("points emergency 200 200 200 -1000 -5 0\n  -99 giraffe\n"));

        Assert.Equal(kept, read.Has(ReplyIntent.Emergency));
        Assert.True(kept || (read.Has(ReplyIntent.Urgent) && read.Evidence[0].RuleId == "doubted:chest-pain"));
    }

    [Fact]
    public void Words_to_calm_doubt_nothing() =>
        Assert.True(ReplyClassifier.Classify("yes fine good well yes fine and my chest hurts since the early hours", ReplyContext.Any, ReplySender.Patient, Compile("points emergency 200 200 200 -1000 -5 0\n  -99 yes; fine; good; well\n")).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("points weather 10 20 20 0 0\n  5 zebra\n")]
    [InlineData("points emergency 10\n  5 zebra\n")]
    [InlineData("points emergency ten 20 20 0 -1000 0\n  5 zebra\n")]
    [InlineData("points emergency 10 20 20 0 -1000 0\n  much zebra\n")]
    [InlineData("points emergency 10 20 20 0 -1000 0\n  5 one two three\n")]
    public void A_table_that_cannot_be_used_is_named(string table) => Assert.Equal("60-points.lex", Assert.Throws<LexiconException>(() => Compile(table)).Message.Split(',')[0]);

    private static ReplyClassification Read(string text) => ReplyClassifier.Classify(text, ReplyContext.Any, ReplySender.Patient, WithPoints);

    private static ReplyLexicon Compile(string points) =>
        LexiconCompiler.Compile([.. ReplyLexicon.ShippedTables().Where(table => table.File is not ("60-points.lex" or "61-opt-out-points.lex")), ("60-points.lex", points)]);
}
