using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

public enum ClaimState
{
    /// <summary>Waits for a person: see the faults.</summary>
    Held,
    Ready,
    /// <summary>Taken into an interchange.</summary>
    Batched,
}

/// <summary>A claim in a practice's queue.</summary>
/// <param name="Month">yyyy-MM.</param>
/// <param name="Interchange">Control number of the interchange that carries it.</param>
/// <param name="Faults">What has to be mended before it may go; free of patient data.</param>
public sealed record ClaimRecord(
    string Practice, string Patient, string Month, ClaimState State, ProfessionalClaim Claim, IReadOnlyList<string> Faults, int? Interchange);
