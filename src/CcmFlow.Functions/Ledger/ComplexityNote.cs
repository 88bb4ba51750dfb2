using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.Ledger;

/// <summary>The practice designates a month as complex CCM, with the level of decision making that the billing practitioner documented (CMS MLN909188).</summary>
/// <param name="By">Id of the team member who made the decisions.</param>
public sealed record ComplexityNote(MedicalDecisionMaking Mdm, string By, DateTimeOffset NotedAt);
