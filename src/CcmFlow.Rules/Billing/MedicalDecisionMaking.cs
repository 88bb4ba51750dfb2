namespace CcmFlow.Rules.Billing;

/// <summary>Level of medical decision making in the month.</summary>
public enum MedicalDecisionMaking
{
    None,
    Straightforward,
    Low,
    Moderate,
    High,
}
