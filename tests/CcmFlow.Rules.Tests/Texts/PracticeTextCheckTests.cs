using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Tests.Texts;

public sealed class PracticeTextCheckTests
{
    private static readonly TextFacts Facts = new() { PracticeName = "Harbor Family Medicine", PracticePhone = "617-555-0142" };
    private const string Good = "{PracticeName}: how are you this week? Reply OK or tell us. Emergency: call 911. STOP ends texts";

    private static IReadOnlyList<TextFault> Faults(string text, TextTemplate template = TextTemplate.CheckIn, string language = "en") =>
        PracticeTextCheck.Faults(template, language, text, Facts);

    [Fact]
    public void A_good_text_is_taken_and_renders_under_its_version()
    {
        Assert.Empty(Faults(Good));
        var text = MessageTemplates.RenderOwn(new PracticeText(TextTemplate.CheckIn, "en", 3, Good, default, "rn1"), Facts);
        Assert.Equal(("Harbor Family Medicine: how are you this week? Reply OK or tell us. Emergency: call 911. STOP ends texts", "CheckIn/en/own.3"), (text.Text, text.WordingVersion));
    }

    [Theory]
    [InlineData("{PracticeName} {Patient}: OK? 911 STOP", "{Patient} is not known")]
    [InlineData("{PracticeName}: OK? {} 911 STOP", "{} is not known")]
    [InlineData("{PracticeName}: OK? 911 STOP {", "brace")]
    [InlineData("How are you? 911 STOP", "{PracticeName}")]
    [InlineData("{PracticeName}: how are you? Call 911", "STOP ends texts")]
    [InlineData("{PracticeName}: how are you? STOP ends texts", "911")]
    [InlineData("{PracticeName}: how is your diabetes? 911 STOP", "\"diabet\"")]
    [InlineData("", "write the words")]
    public void A_fault_names_the_field_and_the_mend(string text, string mend) =>
        Assert.Contains(Faults(text), f => f.Field == "text" && f.Mend.Contains(mend, StringComparison.Ordinal));

    [Fact]
    public void A_text_may_fill_its_segment_with_the_practices_own_name_and_not_a_character_more()
    {
        var room = 160 - "Harbor Family Medicine: 911 STOP ".Length;
        Assert.Empty(Faults("{PracticeName}: 911 STOP " + new string('a', room)));
        Assert.Contains("161 of 160", Assert.Single(Faults("{PracticeName}: 911 STOP " + new string('a', room + 1))).Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_leaves_room_for_seventy_only_is_named()
    {
        var fault = Assert.Single(Faults("{PracticeName}: ¿cómo está usted esta semana? Emergencia: 911. ALTO para parar", language: "es"));
        Assert.Contains("of 70", fault.Mend, StringComparison.Ordinal);
        Assert.Contains("ó á", fault.Mend, StringComparison.Ordinal);
        Assert.Empty(Faults("{PracticeName}: ¿esta bien? 911 ALTO", language: "es"));
    }

    [Fact]
    public void An_emoji_is_named_whole()
    {
        var fault = Assert.Single(Faults("{PracticeName}: how are you this week? \U0001F60A Emergency: 911. STOP ends these texts, and that is all there is"));
        Assert.Contains("The characters \U0001F60A leave room for 70 only", fault.Mend, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', fault.Mend);
    }

    [Fact]
    public void Only_the_check_ins_can_be_written_by_a_practice()
    {
        Assert.Contains(Faults(Good, TextTemplate.ConsentRequest), f => f.Field == "template");
        Assert.Contains(Faults(Good, language: "fr"), f => f.Field == "language");
        Assert.Empty(Faults("{PracticeName}: all OK? Call {PracticePhone}", TextTemplate.ClosingCheck));
    }

    [Fact]
    public void The_built_in_check_ins_would_pass()
    {
        foreach (var template in PracticeText.Editable)
            foreach (var language in new[] { "en", "es" })
            {
                var built = MessageTemplates.Render(template, language, Facts).Text.Replace(Facts.PracticeName!, "{PracticeName}", StringComparison.Ordinal);
                Assert.Empty(Faults(built, template, language));
            }
    }
}
