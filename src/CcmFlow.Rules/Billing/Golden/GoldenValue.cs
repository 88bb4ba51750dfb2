namespace CcmFlow.Rules.Billing.Golden;

/// <summary>A field of the expectation, its value as text.</summary>
public sealed record GoldenValue(string Field, string Text);
