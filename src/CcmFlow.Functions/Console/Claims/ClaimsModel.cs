using CcmFlow.Functions.Claims;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>The claims of a month: where each stands, what is to be mended, and the files that carried them.</summary>
public sealed record ClaimsModel(ServiceMonth Month, IReadOnlyDictionary<ClaimState, int> Counts, IReadOnlyList<ClaimLineShown> Lines, int Found, string Only, int Page, IReadOnlyList<InterchangeRecord> Files)
{
    public const int PerPage = 50;

    public int Pages => Math.Max(1, (Found + PerPage - 1) / PerPage);
}

/// <summary>A claim as the ledger of claims lists it, without the claim itself.</summary>
public sealed record ClaimLineShown(string Patient, string Name, ClaimState State, int? Interchange, IReadOnlyList<string> Faults);

/// <summary>All that stands behind one claim. PHI.</summary>
public sealed record PacketModel(PatientRecord Patient, PatientMonthFacts Facts, IReadOnlyList<Rules.Consent.PermissionEvent> Evidence, InterchangeRecord? File)
{
    public string Name => Facts.Label;
}
