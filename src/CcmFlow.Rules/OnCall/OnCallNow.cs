namespace CcmFlow.Rules.OnCall;

/// <summary>Who is on call at an instant.</summary>
/// <param name="People">Primary first; empty when nobody is.</param>
/// <param name="Scheduled">Whom the rotation names, before overrides.</param>
/// <param name="OverrideIds">The overrides that changed the answer.</param>
public sealed record OnCallNow(IReadOnlyList<string> People, string? Scheduled, IReadOnlyList<string> OverrideIds)
{
    public string? Primary => People.Count > 0 ? People[0] : null;
}
