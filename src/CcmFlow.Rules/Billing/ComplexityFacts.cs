namespace CcmFlow.Rules.Billing;

/// <summary>Facts for complex CCM. The decision making cannot be delegated (CMS CCM FAQ 2022).</summary>
/// <param name="Mdm">Level of decision making documented for the month.</param>
/// <param name="MdmByBillingPractitioner">The billing practitioner made the decisions in person.</param>
/// <param name="Designated">The practice designated the month as complex CCM; the engine never chooses the tier, least of all by price.</param>
public sealed record ComplexityFacts(
    MedicalDecisionMaking Mdm = MedicalDecisionMaking.None, bool MdmByBillingPractitioner = true, bool Designated = false);
