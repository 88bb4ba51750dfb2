using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>What the roster says of a patient, in its form. PHI.</summary>
/// <param name="Values">As stored, or as typed.</param>
/// <param name="Shared">Other patients with the same member id.</param>
/// <param name="Claim">The month of the claim that it is mended for.</param>
public sealed record RosterModel(PatientRecord Patient, IReadOnlyDictionary<string, string> Values, IReadOnlyList<PatientCard> Shared, ServiceMonth? Claim)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>Not empty: somebody else saved while this was typed.</summary>
    public IReadOnlyList<EditedField> Meanwhile { get; init; } = [];

    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}
