using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>A practice's settings as they stand.</summary>
/// <param name="Tag">Tells what the form changes apart from a later state.</param>
public sealed record SettingsModel(Practice Practice, string Tag, IReadOnlyList<TextShown> Texts, IReadOnlyList<(StaffMember Member, ContactState State)> Team)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>As somebody else saved them while these were being typed.</summary>
    public PracticeChoices? Now { get; init; }
}

/// <summary>A template in a language: the words in use, how a phone shows them, and what that costs.</summary>
public sealed record TextShown(TextTemplate Template, string Language, string Words, string Preview, int Segments, int Units, string Version);
