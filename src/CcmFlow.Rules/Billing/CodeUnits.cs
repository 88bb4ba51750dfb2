namespace CcmFlow.Rules.Billing;

/// <summary>A CPT or HCPCS code with its units.</summary>
public sealed record CodeUnits(string Code, int Units);
