namespace CcmFlow.Rules.Billing.Golden;

/// <summary>A field in which a decision is not what a case expects.</summary>
public sealed record GoldenDifference(string Field, string Expected, string Got);
