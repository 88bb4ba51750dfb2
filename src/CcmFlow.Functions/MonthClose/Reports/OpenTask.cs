namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Something that waits for a person at the practice after the close.</summary>
public sealed record OpenTask(string Practice, string Task, string? Patient = null, DateOnly? DueOn = null);
