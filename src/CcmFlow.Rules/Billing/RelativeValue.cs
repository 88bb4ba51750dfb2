namespace CcmFlow.Rules.Billing;

/// <summary>Relative value units of a code in one year's fee schedule.</summary>
public sealed record RelativeValue(string Code, decimal Work, decimal NonFacilityPe, decimal FacilityPe, decimal Malpractice);
