namespace CcmFlow.Rules.Billing;

/// <summary>A Medicare payment locality of one year: administrative contractor and locality number, with the geographic indices.</summary>
public sealed record Locality(string Mac, string State, string Number, string Name, decimal WorkGpci, decimal PeGpci, decimal MpGpci);
