namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>All claims of one billing code; money as allowed by the fee schedule, patient's share included in <paramref name="Expected"/>.</summary>
public sealed record CodeTotal(string Code, int Claims, int Units, decimal Expected, decimal PatientShare);
