using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CcmFlow.Rules.Texts;

/// <summary>The wording of each text, English and Spanish: Spanish for "es", English for every other language.</summary>
public static partial class MessageTemplates
{
    /// <exception cref="ArgumentException">A fact that the template needs is missing or malformed; the message names the fact.</exception>
    public static RenderedText Render(TextTemplate template, string language, TextFacts facts)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(facts);
        var spanish = IsSpanish(language);
        var wording = Wording.Table[template];
        var pattern = spanish ? wording.Spanish : wording.English;
        var withParts = OptionalPart().Replace(pattern, part => Given(part.Groups["fact"].Value, facts) ? part.Groups["words"].Value : "");
        var text = Placeholder().Replace(withParts, place => Fact(place.Groups["fact"].Value, template, facts));
        return new RenderedText(text, $"{template}/{(spanish ? "es" : "en")}/{Wording.Version}");
    }

    /// <summary>As <see cref="Render"/>, with the practice's own words, which were checked when they were saved (<see cref="PracticeTextCheck"/>).</summary>
    public static RenderedText RenderOwn(PracticeText own, TextFacts facts)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(facts);
        return new RenderedText(Placeholder().Replace(own.Text, place => Fact(place.Groups["fact"].Value, own.Template, facts)), own.WordingVersion);
    }

    /// <summary>"es" or "en": the language that a patient with this language tag is written to in.</summary>
    public static string WrittenLanguage(string language) => IsSpanish(language) ? "es" : "en";

    /// <summary>The names of the <see cref="TextFacts"/> members that a template needs.</summary>
    public static IReadOnlyList<string> Needs(TextTemplate template) =>
    [
        .. Placeholder().Matches(OptionalPart().Replace(Wording.Table[template].English, ""))
            .Select(match => match.Groups["fact"].Value).Distinct(),
    ];

    private static bool IsSpanish(string language) =>
        language.Equals("es", StringComparison.OrdinalIgnoreCase) || language.StartsWith("es-", StringComparison.OrdinalIgnoreCase);

    private static bool Given(string fact, TextFacts facts) => !string.IsNullOrWhiteSpace(Value(fact, facts));

    private static string? Value(string fact, TextFacts facts) => fact switch
    {
        nameof(TextFacts.PracticeName) => facts.PracticeName,
        nameof(TextFacts.PracticePhone) => facts.PracticePhone,
        nameof(TextFacts.Link) => facts.Link,
        nameof(TextFacts.CaseCode) => facts.CaseCode,
        nameof(TextFacts.CallBack) => facts.CallBack,
        nameof(TextFacts.Minutes) => facts.Minutes?.ToString(CultureInfo.InvariantCulture),
        nameof(TextFacts.OneTimeCode) => facts.OneTimeCode,
        _ => throw new InvalidOperationException($"The wording names an unknown fact: {fact}."),
    };

    private static string Fact(string fact, TextTemplate template, TextFacts facts)
    {
        var value = Value(fact, facts)?.Trim();
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{template} needs {fact}.", nameof(facts));
        }

        var folded = FoldToGsm(value);
        var wellFormed = fact switch
        {
            nameof(TextFacts.PracticePhone) or nameof(TextFacts.CallBack) => Phone().IsMatch(folded),
            nameof(TextFacts.Link) => Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http",
            nameof(TextFacts.CaseCode) => CaseCode().IsMatch(folded),
            nameof(TextFacts.Minutes) => facts.Minutes >= 0,
            _ => true,
        };
        return wellFormed && GsmAlphabet.Covers(folded)
            ? folded
            : throw new ArgumentException($"{template}: {fact} is malformed.", nameof(facts));
    }

    // A practice called "Clínica Peña’s" must not turn each of its texts into UCS-2.
    private static string FoldToGsm(string value)
    {
        var folded = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            folded.Append(GsmAlphabet.Septets(character) > 0 ? character.ToString() : character switch
            {
                '’' or '‘' or '´' => "'",
                '“' or '”' => "\"",
                '–' or '—' or '‑' => "-",
                '\u00A0' or '\u202F' or '\t' => " ",
                _ => LatinLetters.Fold(character.ToString()),
            });
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"\[(?<words>[^\]]*\{(?<fact>\w+)\}[^\]]*)\]")]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{(?<fact>\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().-]{2,18}$")]
    private static partial Regex Phone();

    [GeneratedRegex("^[A-Z0-9]{2,4}$")]
    private static partial Regex CaseCode();
}
