using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A coverage in force, as the export has it.</summary>
/// <param name="MemberId">Of the insured.</param>
/// <param name="Order">1 pays first.</param>
/// <param name="Relationship">Of the patient to the insured, X12 code: 18 self, 01 spouse, 19 child, G8 other.</param>
/// <param name="InsuredFamily">Name of the insured where that is not the patient, as far as the export tells.</param>
/// <param name="Group">Number of the group.</param>
public sealed record RosterCoverage(
    PayerKind Kind, string Name, string? MemberId, int Order, string Relationship = "18", string? InsuredFamily = null, string? InsuredGiven = null, string? Group = null)
{
    public const string Self = "18";
}
