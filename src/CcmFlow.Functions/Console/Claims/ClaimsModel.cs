using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>The claims of a month: where each stands, what is to be mended, and the files that carried them.</summary>
/// <param name="Remittances">The practice's newest, whatever months they pay.</param>
/// <param name="Unmatched">What a clearinghouse told that belongs to no claim of ours.</param>
public sealed record ClaimsModel(ServiceMonth Month, IReadOnlyDictionary<ClaimState, int> Counts, IReadOnlyList<ClaimLineShown> Lines, int Found, string Only, int Page, IReadOnlyList<InterchangeRecord> Files,
    IReadOnlyList<RemittanceRecord> Remittances, IReadOnlyList<UnmatchedItem> Unmatched)
{
    public const int PerPage = 50;

    /// <summary>As many remittances as the page lists, newest first.</summary>
    public const int MostRemittances = 25;

    public int Pages => Math.Max(1, (Found + PerPage - 1) / PerPage);
}

/// <summary>A claim as the ledger of claims lists it, without the claim itself.</summary>
public sealed record ClaimLineShown(string Patient, string Name, ClaimState State, int? Interchange, IReadOnlyList<string> Faults);

/// <summary>All that stands behind one claim. PHI.</summary>
public sealed record PacketModel(PatientRecord Patient, PatientMonthFacts Facts, IReadOnlyList<Rules.Consent.PermissionEvent> Evidence, InterchangeRecord? File, ClaimHistory? History)
{
    public string Name => Facts.Label;
}
