namespace CcmFlow.Rules.Claims;

/// <summary>A 270 interchange: the monthly question to one payer whether members are covered.</summary>
public sealed record EligibilityInquiry
{
    public required X12Party Submitter { get; init; }

    public required X12Party Receiver { get; init; }

    /// <summary>ISA13.</summary>
    public required int ControlNumber { get; init; }

    /// <summary>GS06.</summary>
    public required int GroupControlNumber { get; init; }

    /// <summary>BHT03.</summary>
    public required string BatchReference { get; init; }

    /// <summary>The practice's local time.</summary>
    public required DateTime CreatedAt { get; init; }

    public required bool Production { get; init; }

    /// <summary>Who is asked.</summary>
    public required ClaimPayer Payer { get; init; }

    /// <summary>Who asks.</summary>
    public required string ProviderName { get; init; }

    public required string ProviderNpi { get; init; }

    public required IReadOnlyList<MemberInquiry> Members { get; init; }
}

/// <param name="Trace">TRN02, which comes back; 1 to 50 characters, nothing of the patient.</param>
/// <param name="TraceOrigin">TRN03: 9 and the practice's tax id, ten digits.</param>
/// <param name="Name">As on the card.</param>
/// <param name="MemberId">With or without dashes.</param>
/// <param name="BirthDate">Required by payers.</param>
/// <param name="On">The day asked for.</param>
public sealed record MemberInquiry(string Trace, string TraceOrigin, PersonName Name, string MemberId, DateOnly BirthDate, DateOnly On);
