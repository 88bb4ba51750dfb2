using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Claims.Packets;

/// <summary>What an auditor asks for about one claim, gathered. PHI of this patient, and of no other.</summary>
/// <param name="Patient">With the consent that stood when the month ended.</param>
/// <param name="Consent">What was asked, told and answered about CCM until the month ended, each with its exact words, oldest first.</param>
/// <param name="Entries">Every time entry of the month, counted or not.</param>
/// <param name="Reopenings">Each time that the month was opened again, with what had been decided before.</param>
/// <param name="Sent">Each sending: the interchange's data and the segments of this claim, out of the bytes that were sent.</param>
/// <param name="Chain">The records above in their order, each with the hash over itself and all before it.</param>
public sealed record AuditPacket(
    Practice Practice, PatientRecord Patient, ServiceMonth Month, MonthDecision Decision, ClaimHistory Claim, IReadOnlyList<PermissionEvent> Consent, CarePlanFacts? CarePlan,
    IReadOnlyList<PacketEntry> Entries, IReadOnlyList<Reopening> Reopenings, IReadOnlyList<PacketSending> Sent, IReadOnlyList<ChainLink> Chain, DateTimeOffset MadeAt)
{
    /// <summary>The last replacement since the month's decision, with the decision that it rests on; null: the claim rests on the month's own.</summary>
    public ClaimAct? Replacement => ReplacementOf(Claim, Decision);

    /// <summary>What the claim as it stands rests on.</summary>
    public MonthDecision Basis => Replacement?.Decision ?? Decision;

    /// <summary>Under whom the claim as it stands is billed.</summary>
    public MonthPractitioner Practitioner => Practice.PractitionerOf(Month, Basis.Practitioner);

    public static ClaimAct? ReplacementOf(ClaimHistory claim, MonthDecision decision) =>
        claim.Claim.Acts.LastOrDefault(act => act.Decision is not null && act.At > decision.DecidedAt && claim.Claim.Acts.All(other => other.TakesBack != act.Id));
}

/// <param name="Who">Name and credential of the person.</param>
/// <param name="Counted">It is among the evidence of the decision on which the claim as it stands rests.</param>
public sealed record PacketEntry(string Id, string When, string Length, string Who, string Activity, DateTimeOffset LoggedAt, bool Late, bool Counted, string? Corrects, string? CorrectedBy, string? Reason);

/// <param name="Segments">Envelope, practice and this claim; other patients' claims of the file are left out.</param>
public sealed record PacketSending(InterchangeRecord Interchange, ClaimAttempt Attempt, IReadOnlyList<string> Segments);

/// <param name="Record">SHA-256 of the record.</param>
/// <param name="Chain">SHA-256 of the chain value before it and of the record.</param>
public sealed record ChainLink(string What, string Record, string Chain);
