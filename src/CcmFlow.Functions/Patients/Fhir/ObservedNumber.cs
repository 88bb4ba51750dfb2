using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A version of an Observation, as an export has it.</summary>
/// <param name="Id">The Observation's id; of one without, a hash of what it says.</param>
/// <param name="Updated">UTC; the earliest instant when the export does not say.</param>
/// <param name="Number">Null: it does not stand any more (entered in error).</param>
public sealed record ObservedNumber(string Id, DateTimeOffset Updated, ClinicalNumber? Number);
