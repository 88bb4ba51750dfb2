using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Consent;

/// <summary>Permission to text a patient (TCPA, CTIA), by what it consists of.</summary>
public sealed record TextingStanding
{
    public bool HasNumber { get; init; }

    /// <summary>The patient gave this number for texts: attested by the practice, told to staff, or by START from the number.</summary>
    public bool Granted { get; init; }

    /// <summary>The number replaced one that was in use: nobody but the patient can say that it is theirs.</summary>
    public bool MustBeConfirmed { get; init; }

    /// <summary>The carrier takes texts for it.</summary>
    public bool Reachable { get; init; } = true;

    /// <summary>STOP stands. It is the person's and outlives a change of number.</summary>
    public bool Stopped { get; init; }

    [JsonIgnore]
    public TextingState State =>
        Stopped ? TextingState.OptedOut
        : !HasNumber ? TextingState.NoNumber
        : !Granted ? TextingState.NotGiven
        : !Reachable ? TextingState.NotReachable
        : TextingState.Allowed;
}
