namespace CcmFlow.Rules.Claims;

/// <summary>A batch of claims of one practice to one receiver. The same input gives the same bytes.</summary>
public sealed record Interchange837
{
    public required X12Party Submitter { get; init; }

    public required X12Party Receiver { get; init; }

    /// <summary>PER02.</summary>
    public required string ContactName { get; init; }

    /// <summary>PER04: ten digits.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>PER06.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>ISA13, 1 to 999999999; unique for the pair of submitter and receiver, from a sequence.</summary>
    public required int ControlNumber { get; init; }

    /// <summary>GS06.</summary>
    public required int GroupControlNumber { get; init; }

    /// <summary>BHT03 is this, a dash and the ST number; it comes back as the 277CA's batch trace.</summary>
    public required string BatchReference { get; init; }

    /// <summary>ISA09/10, GS04/05, BHT04/05, written as they stand: the practice's local time.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>ISA15: P, else T.</summary>
    public required bool Production { get; init; }

    public required BillingProvider Provider { get; init; }

    public required IReadOnlyList<ProfessionalClaim> Claims { get; init; }

    /// <summary>A 999 rejects a whole ST: small ones limit the damage.</summary>
    public int ClaimsPerTransaction { get; init; } = 100;

    /// <summary>ISA14: ask for a TA1.</summary>
    public bool AskForAcknowledgement { get; init; }

    /// <summary>A line end after each segment, for people's eyes. Off for payers.</summary>
    public bool NewLines { get; init; }
}
