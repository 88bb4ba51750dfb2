namespace CcmFlow.Rules.Texts;

/// <summary>A check-in in a practice's own words. Versions are kept: each sent text names the one it was made from.</summary>
/// <param name="Language">"en" or "es".</param>
/// <param name="Version">1 and up, for this template and language.</param>
/// <param name="SavedAt">UTC.</param>
/// <param name="By">The team member who saved it.</param>
public sealed record PracticeText(TextTemplate Template, string Language, int Version, string Text, DateTimeOffset SavedAt, string By)
{
    /// <summary>As in <see cref="RenderedText.WordingVersion"/>: "CheckIn/en/own.3".</summary>
    public string WordingVersion => $"{Template}/{Language}/own.{Version}";

    /// <summary>The texts that a practice may write itself. The wording of consent, opt-out and safety is not a matter of taste.</summary>
    public static IReadOnlyList<TextTemplate> Editable { get; } =
        [TextTemplate.CheckIn, TextTemplate.MedicationQuestion, TextTemplate.FollowUp, TextTemplate.ClosingCheck];
}
