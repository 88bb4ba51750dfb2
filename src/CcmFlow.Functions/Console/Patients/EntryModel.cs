using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A time entry that somebody looks at to correct it. PHI.</summary>
/// <param name="CorrectedBy">The entry that stands in for it; null: it has not been corrected.</param>
public sealed record EntryModel(PatientRecord Patient, ServiceMonth Month, LedgerEntry Logged, LedgerEntry? CorrectedBy, bool Closed)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}
