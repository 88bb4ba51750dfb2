namespace CcmFlow.Functions.UrgentNeeds.CasePages;

public enum CaseStanding { Open, Yours, TakenByAnother, Closed }

/// <summary>What a case's page shows.</summary>
/// <param name="Waiting">How long it has been open, or was.</param>
/// <param name="Details">Null until the phone has proved itself.</param>
/// <param name="Note">What the last request led to, for the reader.</param>
public sealed record CaseView(string Token, string CaseCode, string PracticeName, string PracticePhone, CaseStanding Standing, bool Emergency, TimeSpan Waiting, CaseDetails? Details, string? Note);

/// <summary>The patient's part: only for a phone that has proved itself.</summary>
/// <param name="Patient">Name and age; null when the number is not on the roster.</param>
/// <param name="Number">E.164: where the patient wrote from.</param>
/// <param name="Messages">What the patient wrote, with the practice's local time.</param>
public sealed record CaseDetails(string? Patient, string? Language, string Number, IReadOnlyList<(string At, string Words)> Messages);
