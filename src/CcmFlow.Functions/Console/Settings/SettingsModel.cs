using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>A practice's settings as they stand.</summary>
public sealed record SettingsModel(Practice Practice)
{
    public IReadOnlyList<PracticeSection> Sections { get; } = PracticeSections.All(Practice);
}
