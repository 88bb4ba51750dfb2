namespace CcmFlow.Rules.Claims;

/// <summary>The patient when the plan gave the member id to somebody else only (2000C). Never for Medicare.</summary>
/// <param name="Name">As the plan has it.</param>
/// <param name="Relationship">PAT01, to the subscriber: 01 spouse, 19 child, 20 employee, G8 other.</param>
/// <param name="BirthDate">Required by payers.</param>
/// <param name="Sex">Required by payers.</param>
/// <param name="Address">Required by payers.</param>
public sealed record DependentPatient(PersonName Name, string Relationship, DateOnly? BirthDate, AdministrativeSex Sex, PostalAddress? Address);
