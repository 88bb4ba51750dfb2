namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>One 837P file that went out, or lies ready to.</summary>
public sealed record InterchangeLine(string FileName, int Claims, decimal Total, string Practice = "");
