namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Counted time of one patient in the month, and what became of it.</summary>
public sealed record PatientMinutes(string Patient, int CountedSeconds, MinutesOutcome Outcome);
