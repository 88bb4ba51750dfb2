using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>One month of one patient, whole. PHI.</summary>
public sealed record PatientMonthModel(PatientRecord Patient, MonthFacts Facts)
{
    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}
