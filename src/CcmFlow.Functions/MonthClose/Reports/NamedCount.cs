namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>How often something of this name occurred.</summary>
public sealed record NamedCount(string Name, int Count);
