namespace CcmFlow.Rules.Claims;

/// <summary>SBR05: why another payer comes before Medicare. A wrong one rejects without appeal.</summary>
public enum MedicareSecondaryReason
{
    WorkingAged = 12,
    EndStageRenalDisease = 13,
    NoFault = 14,
    WorkersCompensation = 15,
    PublicHealthOrFederal = 16,
    BlackLung = 41,
    Disabled = 43,
    Liability = 47,
}
