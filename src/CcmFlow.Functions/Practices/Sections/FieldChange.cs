namespace CcmFlow.Functions.Practices.Sections;

/// <summary>A value as it was and as it became; as text, as forms have it.</summary>
public sealed record FieldChange(string Field, string Before, string After);
