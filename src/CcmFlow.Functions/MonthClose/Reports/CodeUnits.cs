namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>A billing code and how often it was billed.</summary>
public sealed record CodeUnits(string Code, int Units);
