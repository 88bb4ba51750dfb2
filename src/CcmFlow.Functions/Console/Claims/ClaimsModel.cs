using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>The claims of a month: where each stands, what is to be mended, and the files that carried them.</summary>
/// <param name="Paid">By the payers of all claims, US dollars; <paramref name="Expected"/> of those that they decided on, by the fee schedule.</param>
/// <param name="Only">Those that stand so alone; null: all.</param>
/// <param name="Remittances">The practice's newest, whatever months they pay.</param>
/// <param name="Unmatched">What a clearinghouse told that belongs to no claim of ours.</param>
public sealed record ClaimsModel(ServiceMonth Month, IReadOnlyDictionary<ClaimPlace, int> Counts, decimal Expected, decimal Paid, IReadOnlyList<ClaimLineShown> Lines, int Found, ClaimPlace? Only, int Page, IReadOnlyList<InterchangeRecord> Files,
    IReadOnlyList<RemittanceRecord> Remittances, IReadOnlyList<UnmatchedItem> Unmatched)
{
    public const int PerPage = 50;

    /// <summary>As many files of clearinghouses as the page lists, newest first.</summary>
    public const int MostCame = 12;

    /// <summary>Paid, and not with the sum that was expected.</summary>
    public int PaidOtherwise { get; init; }

    /// <summary>They alone are listed.</summary>
    public bool OnlyPaidOtherwise { get; init; }

    /// <summary>Numbers of the files of which nobody knows whether they arrived.</summary>
    public IReadOnlyList<int> InDoubt { get; init; } = [];

    /// <summary>The practice's newest files from clearinghouses, whatever month they are about.</summary>
    public IReadOnlyList<ReceivedFile> Came { get; init; } = [];

    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>As many remittances as the page lists, newest first.</summary>
    public const int MostRemittances = 25;

    public int Pages => Math.Max(1, (Found + PerPage - 1) / PerPage);
}

/// <param name="Expected">What its payer should pay, US dollars, after sequestration and without the patient's share; null: there is no price for it.</param>
public sealed record ClaimLineShown(ListedClaim Line, string Name, decimal? Expected)
{
    /// <summary>Below it is rounding: each line is rounded to the cent before sequestration and after it.</summary>
    private const decimal Rounding = 0.05m;

    /// <summary>How much more came than was expected, below 0 less, where the payer has decided; null: it is as expected, or there is no price.</summary>
    public decimal? Difference => Line.Status.IsDecided && Line.Status.Paid - Expected is { } difference && Math.Abs(difference) > Rounding ? difference : null;

    /// <summary>It counts as paid, and the sum is another one: a contract, a deductible that nobody knew, or a mistake of the payer's.</summary>
    public bool IsPaidOtherwise => Line.Place == ClaimPlace.Paid && Difference is not null;
}

/// <summary>All that stands behind one claim. PHI.</summary>
/// <param name="Packet">Null: the month has no claim.</param>
public sealed record PacketModel(PatientRecord Patient, ServiceMonth Month, AuditPacket? Packet, Typed Typed)
{
    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}
