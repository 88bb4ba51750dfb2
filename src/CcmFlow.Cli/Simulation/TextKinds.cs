using CcmFlow.Rules.Texts;

namespace CcmFlow.Cli.Simulation;

/// <summary>What a person takes a text of the practice for.</summary>
public enum TextKind { ConsentRequest, ConsentReminder, CheckIn, Other }

/// <summary>Tells by the wording, as a person would: the simulated phones see nothing else.</summary>
public static class TextKinds
{
    private const string NoName = "Anypractice";

    private static readonly TextFacts Blank = new()
    {
        PracticeName = NoName, PracticePhone = "617-555-0142", Link = "https://x.example/p", CaseCode = "K7", CallBack = "617-555-0142", Minutes = 5, OneTimeCode = "123456",
    };

    private static readonly (TextTemplate Template, string[] Words)[] Known =
        [.. Enum.GetValues<TextTemplate>().SelectMany(t => new[] { "en", "es" }.Select(l => (t, Words(t, l))))];

    public static TextKind Of(string body) => TemplateOf(body) switch
    {
        TextTemplate.ConsentRequest => TextKind.ConsentRequest,
        TextTemplate.ConsentReminder or TextTemplate.ConsentLastReminder => TextKind.ConsentReminder,
        TextTemplate.CheckIn or TextTemplate.MedicationQuestion or TextTemplate.FollowUp or TextTemplate.ClosingCheck => TextKind.CheckIn,
        _ => TextKind.Other,
    };

    /// <summary>The template whose words the text has most of.</summary>
    public static TextTemplate TemplateOf(string body)
    {
        var words = body.Split(' ').ToHashSet();
        return Known.MaxBy(k => k.Words.Count(words.Contains) / (double)k.Words.Length).Template;
    }

    private static string[] Words(TextTemplate template, string language) =>
        [.. MessageTemplates.Render(template, language, Blank).Text.Split(' ').Where(w => !w.Contains(NoName, StringComparison.Ordinal)).Distinct()];
}
