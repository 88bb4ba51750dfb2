namespace CcmFlow.Rules.Texts;

/// <summary>The wording of each text, English and Spanish: Spanish for "es", English for every other language.</summary>
public static class MessageTemplates
{
    /// <exception cref="ArgumentException">A fact that the template needs is missing or malformed; the message names the fact.</exception>
    public static RenderedText Render(TextTemplate template, string language, TextFacts facts) => throw new NotImplementedException();

    /// <summary>The names of the <see cref="TextFacts"/> members that a template needs.</summary>
    public static IReadOnlyList<string> Needs(TextTemplate template) => throw new NotImplementedException();
}
