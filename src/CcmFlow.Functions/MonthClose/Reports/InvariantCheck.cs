namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Something that must hold in every month, over how many things it was checked, and whether it held.</summary>
public sealed record InvariantCheck(string Name, int Checked, bool Ok, string? Detail = null);
