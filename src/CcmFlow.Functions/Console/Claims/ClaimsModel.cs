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
    /// <summary>How much less came than was expected, where the payer has decided; null: nothing is missing.</summary>
    public decimal? Missing => Line.Status.IsDecided && Expected - Line.Status.Paid is > 0 and var missing ? missing : null;
}

/// <summary>All that stands behind one claim. PHI.</summary>
/// <param name="Packet">Null: the month has no claim.</param>
public sealed record PacketModel(PatientRecord Patient, ServiceMonth Month, AuditPacket? Packet, Typed Typed)
{
    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}
