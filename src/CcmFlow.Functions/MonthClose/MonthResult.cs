using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.MonthClose;

/// <summary>How a patient-month ended; the orchestration's output, free of PHI.</summary>
/// <param name="WriteBack">The practice's health record is to be told of it.</param>
public sealed record MonthResult(bool Billable, IReadOnlyList<CodeUnits> Codes, IReadOnlyList<ReasonCode> Reasons, bool WriteBack = false);
