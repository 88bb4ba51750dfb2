using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Outreach;

/// <summary>The words of a text for a practice: its own where it wrote some, else the built-in ones.</summary>
public static class PracticeTexts
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "es"];

    /// <summary>Tells the words in use apart from later ones, and from the built-in ones.</summary>
    public static string TagOf(Practice practice, TextTemplate template, string language) => SectionTag.Of(Find(practice, template, language) is { } own ? new[] { own.WordingVersion, own.Text } : []);

    public static RenderedText Render(Practice practice, TextTemplate template, string language, TextFacts facts) =>
        Find(practice, template, MessageTemplates.WrittenLanguage(language)) is { } own
            ? MessageTemplates.RenderOwn(own, facts)
            : MessageTemplates.Render(template, language, facts);

    /// <summary>The version in use; null: the built-in words.</summary>
    public static PracticeText? Find(Practice practice, TextTemplate template, string language) =>
        practice.Texts.LastOrDefault(t => t.Template == template && t.Language == language);

    public static IEnumerable<PracticeText> Current(Practice practice) =>
        practice.Texts.GroupBy(t => (t.Template, t.Language)).Select(versions => versions.Last());

    public static IReadOnlyList<TextFault> Faults(Practice practice, TextTemplate template, string language, string? text) =>
        PracticeTextCheck.Faults(template, language, text, new TextFacts { PracticeName = practice.Name, PracticePhone = practice.Phone });

    /// <summary>The practice with the words as a new version; the same practice when they are in use already.</summary>
    public static Practice With(Practice practice, TextTemplate template, string language, string text, string by, DateTimeOffset now)
    {
        var before = Find(practice, template, language);
        return before?.Text == text
            ? practice
            : practice with { Texts = [.. practice.Texts, new PracticeText(template, language, (before?.Version ?? 0) + 1, text, now, by)] };
    }
}
