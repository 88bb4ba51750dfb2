using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Tests.Replies;

/// <summary>The tables: their own examples, and what the compiler says to tables that cannot be used.</summary>
public sealed class LexiconTests
{
    private static readonly List<(string File, string Text)> Shipped = [.. ReplyLexicon.ShippedTables()];

    public static TheoryData<string, string> Examples() =>
        [.. ReplyLexicon.Current.Rules.SelectMany(rule => rule.Examples.Select(example => (rule.Id, example.Text)))];

    public static TheoryData<string> Flags() =>
        [.. ReplyLexicon.Current.Rules.Where(rule => rule.Kind is RuleKind.Emergency or RuleKind.Urgent).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_its_rule_says(string id, string text)
    {
        var rule = ReplyLexicon.Current.Rules.Single(known => known.Id == id);
        var read = ReplyClassifier.Classify(text, rule.Kind == RuleKind.Well ? ReplyContext.Checkin : ReplyContext.Any, ReplySender.Patient, ReplyLexicon.Current);

        Assert.True(Holds(rule, read), string.Join(", ", read.Evidence));
    }

    /// <summary>One example at least rests on this rule alone: if the rule went, a test would fail.</summary>
    [Theory]
    [MemberData(nameof(Flags))]
    public void A_flag_has_an_example_that_only_it_finds(string id)
    {
        var rule = ReplyLexicon.Current.Rules.Single(known => known.Id == id);
        var intent = rule.Kind == RuleKind.Emergency ? ReplyIntent.Emergency : ReplyIntent.Urgent;

        Assert.Contains(rule.Examples, example =>
        {
            var found = ReplyClassifier.Classify(example.Text, ReplyContext.Any, ReplySender.Patient, ReplyLexicon.Current).Evidence;
            return found.Where(evidence => evidence.Intent <= intent).All(evidence => evidence.RuleId == id) && found.Any(evidence => evidence.RuleId == id);
        });
    }

    [Fact]
    public void Every_rule_says_why_and_has_an_example_in_each_language_it_has_rows_in()
    {
        foreach (var rule in ReplyLexicon.Current.Rules)
        {
            Assert.NotEmpty(rule.Why);
            Assert.All(rule.Sources.Select(row => row.Language).Where(language => language != "both").Distinct(), language =>
                Assert.Contains(rule.Examples, example => example.Language == language));
            Assert.True(rule.Kind != RuleKind.Emergency || rule.Source.Length > 0, rule.Id);
        }
    }

    [Fact]
    public void The_version_changes_with_any_word_and_goes_with_each_reading()
    {
        var changed = LexiconCompiler.Compile(Shipped.Select(table => (table.File, table.Text + "# one more remark\n")));

        Assert.NotEqual(ReplyLexicon.Current.Version, changed.Version);
        Assert.Equal(ReplyLexicon.Current.Version.Split('+')[0], changed.Version.Split('+')[0]);
        Assert.Equal(ReplyLexicon.Current.Version, ReplyClassifier.Classify("ok", "en", ReplyContext.Any).LexiconVersion);
        Assert.Equal(ReplyClassifier.LexiconVersion, LexiconCompiler.Compile(Shipped).Version);
    }

    [Theory]
    [InlineData("rule x emergency\n  why w\n  en {nope} & pain", 3, "en \"{nope} & pain\"", "no group \"nope\"")]
    [InlineData("rule x emergency\n  why w\n  en Dolor", 3, "en \"Dolor\"", "lower case letters")]
    [InlineData("rule x emergency\n  why w\n  en a? pain", 3, "en \"a? pain\"", "may not be missing")]
    [InlineData("rule x emergency\n  why w\n  en pain & arm $", 3, "en \"pain & arm $\"", "not with \"&\"")]
    [InlineData("rule x emergency\n  why w", 1, "x", "write at least one under en, es or both")]
    [InlineData("rule x emergency\n  en pain", 1, "why", "say in a line why")]
    [InlineData("rule x grave\n  why w\n  en pain", 1, "grave", "write one of idiom")]
    [InlineData("rule x\n  en pain", 1, "rule", "write \"rule <id> <kind>\"")]
    [InlineData("rule chest-pain emergency\n  why w\n  en pain", 1, "chest-pain", "take another")]
    [InlineData("rule x emergency\n  why w\n  fr mal", 3, "fr", "write why, source, option, en, es")]
    [InlineData("rule x emergency\n  why w\n  option quiet\n  en pain", 3, "option", "suicide, not-denied, can-be-mention")]
    [InlineData("group x\n  fr mal", 2, "fr", "en, es or both")]
    [InlineData("list nobody\n  en a", 1, "nobody", "write one of real-words, little")]
    [InlineData("spelling x\n  en cp chest pain", 2, "en", "as written = as read")]
    [InlineData("numbers\n  many lots", 2, "many", "the number (1 to 900)")]
    [InlineData("keywords go\n  en go", 1, "go", "stop, start or help")]
    [InlineData("reading x\n  en sugar\n  emergency under 54", 3, "emergency", "\"from <number>\"")]
    [InlineData("reading x\n  en sugar\n  emergency below low", 3, "emergency", "\"low\" is no number")]
    [InlineData("reading x\n  en sugar", 1, "x", "has no limit")]
    [InlineData("combine x emergency\n  with fever", 1, "with", "two or more")]
    [InlineData("combine x grave\n  with fever\n  with dizzy", 1, "grave", "emergency or urgent")]
    [InlineData("combine x emergency\n  with fever\n  with nothing-known", 0, "combine x", "is the id of no rule")]
    [InlineData("remark x", 1, "remark", "is no kind of section")]
    [InlineData("  en pain", 1, "en", "stands under no head")]
    public void A_table_that_cannot_be_used_is_named_with_line_field_and_mend(string table, int line, string field, string mend)
    {
        var fault = Assert.Throws<LexiconException>(() => LexiconCompiler.Compile([.. Shipped, ("99-new.lex", table)]));

        Assert.Equal((line, field), (fault.Line, fault.Field));
        Assert.Contains(mend, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith(line == 0 ? "(all)" : "99-new.lex", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_rule_needs_no_code()
    {
        var lexicon = LexiconCompiler.Compile([.. Shipped, ("99-new.lex", "rule widget emergency\n  source a test\n  why w\n  en blue widget & sparkl*\n")]);

        Assert.Equal(new ReplyEvidence(ReplyIntent.Emergency, "widget", "widget is sparkling blue"),
            ReplyClassifier.Classify("my blue widget is sparkling", ReplyContext.Any, ReplySender.Patient, lexicon).Evidence[0] with { Words = "widget is sparkling blue" });
        Assert.Equal([ReplyIntent.Unclear], ReplyClassifier.Classify("my blue widget is sparkling", "en", ReplyContext.Any).Intents);
    }

    private static bool Holds(LexiconRule rule, ReplyClassification read) => rule.Kind switch
    {
        RuleKind.Emergency => read.Evidence.Any(evidence => evidence.RuleId == rule.Id && evidence.Intent == ReplyIntent.Emergency) && read.SuicideRisk == rule.Suicide,
        RuleKind.Urgent => read.Evidence.Any(evidence => evidence.RuleId == rule.Id && evidence.Intent == ReplyIntent.Urgent),
        RuleKind.Complaint => read.Has(ReplyIntent.RoutineQuestion) || read.Has(ReplyIntent.Urgent),
        RuleKind.Request => read.Has(ReplyIntent.RoutineQuestion),
        RuleKind.OptOut => read.Has(ReplyIntent.OptOut),
        RuleKind.NoOptOut => !read.Has(ReplyIntent.OptOut),
        RuleKind.WhoIsThis => read.Has(ReplyIntent.Help),
        RuleKind.Well => read.Has(ReplyIntent.OkCheckin),
        RuleKind.Now or RuleKind.AtThisMoment => read.Has(ReplyIntent.Emergency),
        RuleKind.Idiom when rule.Suicide => read.Has(ReplyIntent.Urgent) && !read.Has(ReplyIntent.Emergency),
        RuleKind.Resolved => !read.Has(ReplyIntent.Emergency) && !read.Has(ReplyIntent.OkCheckin),
        _ => !read.Has(ReplyIntent.Emergency) && !read.Has(ReplyIntent.Urgent) && !read.Has(ReplyIntent.OkCheckin),
    };
}
