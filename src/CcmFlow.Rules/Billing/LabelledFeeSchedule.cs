namespace CcmFlow.Rules.Billing;

/// <summary>A schedule together with what to tell the reader when it is not the one of the asked year.</summary>
/// <param name="Schedule">The schedule to price with.</param>
/// <param name="Exact">The schedule is the one in force.</param>
/// <param name="Label">Plain text, for example "estimated with 2026 prices: 2027 prices are not on file".</param>
public sealed record LabelledFeeSchedule(FeeSchedule Schedule, bool Exact, string Label);
