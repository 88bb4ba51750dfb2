namespace CcmFlow.Rules.Claims;

/// <summary>An end of the interchange.</summary>
/// <param name="Name">NM103 of loop 1000A/B.</param>
/// <param name="Id">ISA06/08, GS02/03 and NM109: 2 to 15 characters.</param>
/// <param name="Qualifier">ISA05/07, e.g. ZZ, 27, 28, 30.</param>
public sealed record X12Party(string Name, string Id, string Qualifier = "ZZ");
