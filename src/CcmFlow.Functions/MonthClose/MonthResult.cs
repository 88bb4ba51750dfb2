using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.MonthClose;

/// <summary>How a patient-month ended; the orchestration's output, free of PHI.</summary>
public sealed record MonthResult(bool Billable, IReadOnlyList<CodeUnits> Codes, IReadOnlyList<ReasonCode> Reasons);
