using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Records;

/// <summary>All that the practice's health record is told of a patient-month. PHI throughout: never log it.</summary>
/// <param name="Evidence">What the patient agreed to, ever: a consent of last year is the ground of this month.</param>
/// <param name="Sent">Texts to the patient.</param>
/// <param name="Received">Texts of the patient in the month.</param>
/// <param name="Tasks">The month's work for staff, open and done.</param>
/// <param name="Claim">The claim as it stands, or null.</param>
public sealed record MonthRecord(
    PatientMonthKey Key, Practice Practice, PatientRecord Patient, PatientMonthRows Rows, IReadOnlyList<PermissionEvent> Evidence,
    IReadOnlyList<OutboxRow> Sent, IReadOnlyList<InboundText> Received, IReadOnlyList<StaffTask> Tasks, ClaimRecord? Claim)
{
    /// <summary>Under whom the month is billed.</summary>
    public MonthPractitioner Practitioner => Practice.PractitionerOf(Key.Month, Rows.LastDecision?.Practitioner);
}
