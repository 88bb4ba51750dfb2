namespace CcmFlow.Functions.Practices;

/// <summary>Who last changed a part of the settings.</summary>
/// <param name="By">Account id, or "machine".</param>
/// <param name="At">UTC.</param>
public sealed record SectionEdit(string By, DateTimeOffset At);
