using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Replies;

public sealed class ReplyClassifierTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("https://example.test/photo.jpg")]
    public void A_photo_or_an_empty_text_is_unclear(string? text)
    {
        foreach (var context in Enum.GetValues<ReplyContext>())
        {
            Assert.Equal([ReplyIntent.Unclear], ReplyClassifier.Classify(text, "en", context).Intents);
        }
    }

    [Fact]
    public void Evidence_names_the_rule_and_the_words_for_each_intent()
    {
        var found = ReplyClassifier.Classify("STOP. My CHEST hurts", "en", ReplyContext.Any);

        Assert.Equal([ReplyIntent.Emergency, ReplyIntent.OptOut], found.Intents);
        Assert.Equal(found.Intents, found.Evidence.Select(evidence => evidence.Intent).Distinct());
        Assert.Equal(new ReplyEvidence(ReplyIntent.Emergency, "chest-pain", "chest hurts"), found.Evidence[0]);
        Assert.Equal(ReplyClassifier.LexiconVersion, found.LexiconVersion);
    }

    [Theory]
    [InlineData("YES")]
    [InlineData("sí")]
    [InlineData("Y")]
    [InlineData("I agree")]
    public void Yes_is_consent_only_when_consent_was_asked_for(string text)
    {
        Assert.Contains(ReplyIntent.ConsentYes, ReplyClassifier.Classify(text, "en", ReplyContext.Consent).Intents);
        foreach (var context in new[] { ReplyContext.Any, ReplyContext.Checkin, ReplyContext.Page })
        {
            Assert.DoesNotContain(ReplyIntent.ConsentYes, ReplyClassifier.Classify(text, "en", context).Intents);
        }
    }

    /// <summary>The FCC's words and the carriers' keywords, English and Spanish, in any context and however they are typed.</summary>
    [Theory]
    [InlineData("stop")]
    [InlineData("stopall")]
    [InlineData("unsubscribe")]
    [InlineData("cancel")]
    [InlineData("end")]
    [InlineData("quit")]
    [InlineData("revoke")]
    [InlineData("optout")]
    [InlineData("opt out")]
    [InlineData("alto")]
    [InlineData("parar")]
    [InlineData("cancelar")]
    [InlineData("baja")]
    [InlineData("no más")]
    public void A_keyword_as_the_whole_text_opts_out(string word)
    {
        foreach (var context in Enum.GetValues<ReplyContext>())
        {
            foreach (var typed in new[] { word, word.ToUpperInvariant(), $" {word}. ", $"\"{word}\"", $"{word}!!", $"{word} please", $"{word} 😡" })
            {
                Assert.Equal([ReplyIntent.OptOut], ReplyClassifier.Classify(typed, "en", context).Intents);
            }
        }
    }

    [Theory]
    [InlineData(TextTemplate.CheckIn)]
    [InlineData(TextTemplate.MedicationQuestion)]
    [InlineData(TextTemplate.FollowUp)]
    [InlineData(TextTemplate.ClosingCheck)]
    public void What_a_check_in_asks_for_is_understood(TextTemplate template)
    {
        var facts = new TextFacts { PracticeName = "Us", PracticePhone = "617-555-0142" };

        Assert.Contains("OK", MessageTemplates.Render(template, "en", facts).Text, StringComparison.Ordinal);
        Assert.Contains("OK", MessageTemplates.Render(template, "es", facts).Text, StringComparison.Ordinal);
        Assert.Equal([ReplyIntent.OkCheckin], ReplyClassifier.Classify("OK", "en", ReplyContext.Checkin).Intents);
    }

    [Theory]
    [InlineData("glucose", "mg/dl", 53, ReplyIntent.Emergency)]
    [InlineData("sugar", "", 54, ReplyIntent.Urgent)]
    [InlineData("azucar", "", 69, ReplyIntent.Urgent)]
    [InlineData("sugar", "", 70, ReplyIntent.Unclear)]
    [InlineData("sugar", "", 299, ReplyIntent.Unclear)]
    [InlineData("sugar", "", 300, ReplyIntent.Urgent)]
    [InlineData("oxygen", "%", 87, ReplyIntent.Emergency)]
    [InlineData("o2", "", 88, ReplyIntent.Urgent)]
    [InlineData("oxigeno", "", 90, ReplyIntent.Urgent)]
    [InlineData("o2", "%", 91, ReplyIntent.Unclear)]
    [InlineData("pulse", "", 121, ReplyIntent.Urgent)]
    [InlineData("pulse", "", 120, ReplyIntent.Unclear)]
    [InlineData("pulso", "", 151, ReplyIntent.Emergency)]
    [InlineData("temp", "", 99, ReplyIntent.Unclear)]
    [InlineData("temp", "F", 101, ReplyIntent.Urgent)]
    [InlineData("temperatura", "", 39, ReplyIntent.Urgent)]
    [InlineData("bp", "", 180, ReplyIntent.Urgent)]
    public void A_reading_has_its_limits(string word, string unit, int value, ReplyIntent expected)
    {
        foreach (var text in new[] { $"{word} {value}{unit}", $"my {word} is {value} {unit}", $"{word}: {value}{unit} this am" })
        {
            Assert.Equal(expected, ReplyClassifier.Classify(text, "en", ReplyContext.Any).Primary);
        }
    }

    [Theory]
    [InlineData("179/119", ReplyIntent.Unclear)]
    [InlineData("180/80", ReplyIntent.Urgent)]
    [InlineData("150/120", ReplyIntent.Urgent)]
    [InlineData("180 over 110", ReplyIntent.Urgent)]
    [InlineData("185/125 and a headache", ReplyIntent.Emergency)]
    [InlineData("11/22/2026", ReplyIntent.Unclear)]
    [InlineData("617-555-0142", ReplyIntent.Unclear)]
    [InlineData("sugar at 10 am was 110", ReplyIntent.Unclear)]
    [InlineData("took 45 units, sugar 120", ReplyIntent.Unclear)]
    public void Numbers_of_other_things_are_no_readings(string text, ReplyIntent expected) =>
        Assert.Equal(expected, ReplyClassifier.Classify(text, "en", ReplyContext.Any).Primary);

    [Fact]
    public void Nonsense_is_never_OK()
    {
        var letters = Gen.Elements("bcdfghjklmnpqrstvwxz".ToCharArray()).ArrayOf(7).Select(characters => new string(characters));
        Prop.ForAll(letters.ToArbitrary(), word =>
            !ReplyClassifier.Classify($"ok {word}", "en", ReplyContext.Checkin).Has(ReplyIntent.OkCheckin)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_has_a_reading_ordered_by_severity()
    {
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().ToArbitrary(), text =>
        {
            foreach (var context in Enum.GetValues<ReplyContext>())
            {
                var found = ReplyClassifier.Classify(text, "en", context);
                Assert.NotEmpty(found.Intents);
                Assert.Equal(found.Intents.Order().Distinct(), found.Intents);
            }
        }).QuickCheckThrowOnFailure();
    }
}
