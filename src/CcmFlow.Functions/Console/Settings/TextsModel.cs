using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Console.Settings;

public sealed record TextsModel(Practice Practice, IReadOnlyList<TextShown> Texts)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>The words as somebody else saved them while these were being typed.</summary>
    public EditedField? Meanwhile { get; init; }
}

/// <summary>A template in a language: the practice's own words (empty: the built-in ones are in use), how a phone shows what is in use, and what that costs.</summary>
/// <param name="Edit">Who saved it last; null: nobody wrote it anew.</param>
public sealed record TextShown(TextTemplate Template, string Language, string Words, string Preview, SmsSegmentCount Count, string Version, string Tag, PracticeText? Edit)
{
    public static TextShown Of(Practice practice, TextTemplate template, string language)
    {
        var own = PracticeTexts.Find(practice, template, language);
        var shown = PracticeTexts.Render(practice, template, language, new TextFacts { PracticeName = practice.Name, PracticePhone = practice.Phone });
        return new TextShown(template, language, own?.Text ?? "", shown.Text, SmsSegments.Count(shown.Text), shown.WordingVersion, PracticeTexts.TagOf(practice, template, language), own);
    }
}
