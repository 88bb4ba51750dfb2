using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Patients;

/// <summary>What the practice recorded about a patient's care plan beyond its FHIR resource.</summary>
/// <param name="Elements">The elements that the plan holds.</param>
/// <param name="EstablishedOn">Local day; null to keep the start of the FHIR plan.</param>
/// <param name="ReviewOn">Local day on which the plan is to be reviewed next.</param>
/// <param name="By">Id of the team member who recorded it.</param>
public sealed record CarePlanNote(
    IReadOnlyList<CarePlanElement> Elements, DateOnly? EstablishedOn, DateOnly? ReviewOn, string By, DateTimeOffset NotedAt);
