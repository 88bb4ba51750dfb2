using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Tests.Texts;

public sealed class MessageTemplateTests
{
    private static readonly TextFacts Longest = new()
    {
        PracticeName = new string('W', 28),
        PracticePhone = "617-555-0142",
        Link = "https://" + new string('w', 62),
        CaseCode = "KW7",
        CallBack = "617-555-0142",
        Minutes = 120,
        OneTimeCode = "123456",
    };

    public static TheoryData<TextTemplate, string> All()
    {
        var data = new TheoryData<TextTemplate, string>();
        foreach (var template in Enum.GetValues<TextTemplate>())
        {
            data.Add(template, "en");
            data.Add(template, "es");
        }

        return data;
    }

    /// <summary>Consent is asked for once and must tell enough; everything else is one segment.</summary>
    private static int MostSegments(TextTemplate template) => template switch
    {
        TextTemplate.ConsentRequest => 3,
        TextTemplate.ConsentReminder or TextTemplate.ConsentLastReminder => 2,
        _ => 1,
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Every_text_keeps_to_its_segments_with_the_longest_facts(TextTemplate template, string language)
    {
        var text = MessageTemplates.Render(template, language, Longest).Text;

        var count = SmsSegments.Count(text);
        Assert.True(count.Encoding == SmsEncoding.Gsm7 && count.Segments <= MostSegments(template), $"{count}: {text}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_placeholder_is_left(TextTemplate template, string language) =>
        Assert.DoesNotContain(MessageTemplates.Render(template, language, Longest).Text, character => character is '{' or '}' or '[' or ']');

    [Theory]
    [MemberData(nameof(All))]
    public void Both_languages_need_the_same_facts_and_a_missing_one_is_named(TextTemplate template, string language)
    {
        foreach (var need in MessageTemplates.Needs(template))
        {
            var facts = need switch
            {
                nameof(TextFacts.PracticeName) => Longest with { PracticeName = " " },
                nameof(TextFacts.PracticePhone) => Longest with { PracticePhone = null },
                nameof(TextFacts.Link) => Longest with { Link = null },
                nameof(TextFacts.CaseCode) => Longest with { CaseCode = null },
                nameof(TextFacts.CallBack) => Longest with { CallBack = "" },
                nameof(TextFacts.Minutes) => Longest with { Minutes = null },
                nameof(TextFacts.OneTimeCode) => Longest with { OneTimeCode = null },
                _ => throw new InvalidOperationException(need),
            };

            var error = Assert.Throws<ArgumentException>(() => MessageTemplates.Render(template, language, facts));

            Assert.Contains(need, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(TextTemplate.EmergencySafety)]
    [InlineData(TextTemplate.CrisisSafety)]
    [InlineData(TextTemplate.UrgentSafety)]
    public void A_safety_text_needs_nothing_that_could_be_missing(TextTemplate template)
    {
        Assert.Empty(MessageTemplates.Needs(template));
        Assert.Contains("911", MessageTemplates.Render(template, "en", new TextFacts()).Text, StringComparison.Ordinal);
        Assert.Contains("911", MessageTemplates.Render(template, "es", new TextFacts()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void The_crisis_text_names_988(string language) =>
        Assert.Contains("988", MessageTemplates.Render(TextTemplate.CrisisSafety, language, new TextFacts()).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "YES", "care plan", "20%", "Only one practice", "stop at any time", "NO", "1 text a week", "Rates may apply", "STOP", "HELP")]
    [InlineData("es", "SI", "plan de cuidado", "20%", "Solo un consultorio", "dejarlo cuando quiera", "NO", "1 texto por semana", "tarifas", "ALTO", "AYUDA")]
    public void The_consent_request_says_what_the_rule_asks_for(string language, params string[] said)
    {
        var facts = Longest with { PracticeName = "Northside Primary Care", Link = "https://ccm.example/c/7Q2" };

        var text = MessageTemplates.Render(TextTemplate.ConsentRequest, language, facts).Text;

        Assert.StartsWith("Northside Primary Care", text, StringComparison.Ordinal);
        Assert.Contains("https://ccm.example/c/7Q2", text, StringComparison.Ordinal);
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    /// <summary>A text is seen on a lock screen: neither what is wrong with the patient nor the programme's name may stand there.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void No_text_says_that_somebody_is_ill(TextTemplate template, string language)
    {
        var text = MessageTemplates.Render(template, language, Longest).Text;

        Assert.Null(TellingWords.FirstIn(text));
    }

    [Fact]
    public void A_page_carries_the_case_code_and_the_call_back_number_only()
    {
        var text = MessageTemplates.Render(TextTemplate.Page, "en", new TextFacts { CaseCode = "K7", CallBack = "617-555-0142" }).Text;

        Assert.Equal("Case K7: a patient needs you. Call 617-555-0142. Reply ACK K7 to take it or PASS K7.", text);
    }

    [Theory]
    [InlineData("es", "es")]
    [InlineData("es-MX", "es")]
    [InlineData("en", "en")]
    [InlineData("zh", "en")]
    [InlineData("est", "en")]
    public void Spanish_for_Spanish_speakers_English_for_all_others(string language, string wording) =>
        Assert.StartsWith($"CheckIn/{wording}/", MessageTemplates.Render(TextTemplate.CheckIn, language, Longest).WordingVersion, StringComparison.Ordinal);

    [Fact]
    public void A_name_with_accents_and_curly_quotes_stays_GSM()
    {
        var text = MessageTemplates.Render(TextTemplate.CheckIn, "es", Longest with { PracticeName = "Clínica Peña’s – Sur" }).Text;

        Assert.StartsWith("Clinica Peña's - Sur:", text, StringComparison.Ordinal);
        Assert.Equal(SmsEncoding.Gsm7, SmsSegments.Count(text).Encoding);
    }

    [Theory]
    [InlineData("not a link")]
    [InlineData("/relative")]
    [InlineData("ftp://x.example/y")]
    public void A_link_that_is_not_one_is_refused_without_being_repeated(string link)
    {
        var error = Assert.Throws<ArgumentException>(() => MessageTemplates.Render(TextTemplate.ConsentRequest, "en", Longest with { Link = link }));

        Assert.Contains("Link", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(link, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Words of four syllables or more are what makes a text hard for older readers.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void English_texts_are_plain(TextTemplate template, string language)
    {
        if (language != "en")
        {
            return;
        }

        var words = MessageTemplates.Render(template, language, Longest with { PracticeName = "Us", Link = "https://a.b" }).Text
            .Split([' ', '.', ',', ':', '?'], StringSplitOptions.RemoveEmptyEntries);

        Assert.True(words.Average(word => word.Length) < 5.5, string.Join(' ', words));
    }
}
