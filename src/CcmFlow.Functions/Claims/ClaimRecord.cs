using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

public enum ClaimState
{
    /// <summary>Waits for a person: see the faults.</summary>
    Held,
    Ready,
    /// <summary>Taken into an interchange.</summary>
    Batched,
    /// <summary>Came back before adjudication: goes again when what was wrong is mended, or when a person says so.</summary>
    Rejected,
    /// <summary>The month was opened again before a payer had the claim: it does not go. The next close puts a new draft in its place.</summary>
    Withdrawn,
}

/// <summary>A claim in a practice's queue.</summary>
/// <param name="Month">yyyy-MM.</param>
/// <param name="Interchange">Control number of the interchange that carries its last sending.</param>
/// <param name="Faults">What has to be mended before it may go; free of patient data.</param>
public sealed record ClaimRecord(
    string Practice, string Patient, string Month, ClaimState State, ProfessionalClaim Claim, IReadOnlyList<string> Faults, int? Interchange)
{
    /// <summary>Its sendings, in their order.</summary>
    public IReadOnlyList<ClaimAttempt> Attempts { get; init; } = [];

    /// <summary>
    /// What clearinghouse and payer told of it, in short: the ledger's events, written in one transaction with them (<see cref="ClaimLedger"/>), so that a list needs no
    /// ledger to say where a claim stands. Null: the row is from before this was kept, and the ledger has to be asked.
    /// </summary>
    public IReadOnlyList<ClaimEvent>? Told { get; init; } = [];

    public bool WasSent => Attempts.Count > 0;

    /// <summary>Its void has left, and did not come back: nothing is claimed any more. One that waits to be sent leaves the claim with the payer.</summary>
    public bool IsVoided => State == ClaimState.Batched && Claim.Frequency == ClaimFrequency.Void;

    /// <summary>Claims something of a payer. A claim that was withdrawn or voided is none: no billed month, and nothing to expect of it.</summary>
    public bool IsClaimed => WasSent && State != ClaimState.Withdrawn && !IsVoided;

    /// <summary>The sending that counts; null: it was never sent.</summary>
    public ClaimAttempt? Last => Attempts.LastOrDefault(a => !a.TakenBack);

    /// <summary>Whether the sending is the last one: what is told of an earlier one changes nothing about where the claim waits.</summary>
    public bool IsLast(int attempt) => Last?.Number == attempt;

    /// <summary>Where it stands of what was told: a correction that came back and was taken back says nothing of the claim, unless a payer decided on it after all.</summary>
    public ClaimStatus StatusOf(IEnumerable<ClaimEvent> told) => ClaimStatus.Of(told.Where(e => e.Adjudication is not null || !Attempts.Any(a => a.TakenBack && a.Number == e.Attempt)));

    /// <summary>
    /// Nobody has it: it never left, its last sending came back before adjudication, or it was voided. A replacement or void that came back leaves what it was to correct with the payer.
    /// </summary>
    public bool IsOurs
    {
        get
        {
            if (State == ClaimState.Batched) return IsVoidTaken;
            var living = Attempts.Where(a => a.Number > Ended).ToList();
            return living.All(a => a.TakenBack || a.Frequency == ClaimFrequency.Original) && (State is ClaimState.Rejected or ClaimState.Withdrawn || living.Count == 0 || NumberToKeep is not null);
        }
    }

    /// <summary>
    /// A payer has its last sending after all: it is not sent again, whatever was told before, and the claim says what was sent, not what was drafted since. The same object
    /// when nothing of it was to go again.
    /// </summary>
    public ClaimRecord BackWithPayer() =>
        State == ClaimState.Rejected || (State != ClaimState.Batched && NumberToKeep is not null)
            ? this with { State = ClaimState.Batched, NumberToKeep = null, Faults = [], Claim = LastSent ?? Claim, LastSent = null }
            : this;

    /// <summary>What its last sending said, kept as long as the claim says something that was drafted since.</summary>
    public ProfessionalClaim? LastSent { get; init; }

    /// <summary>A draft without what a person has confirmed of it: nothing else holds it, it goes. A later round of the month asks again.</summary>
    public ClaimRecord Answered(ClaimRecord draft)
    {
        var confirmed = Acts.Where(a => a.Kind is ClaimActKind.Confirmed or ClaimActKind.LookedAgain && a.Round == draft.Round).SelectMany(a => a.Findings ?? []).ToHashSet(StringComparer.Ordinal);
        if (!draft.Faults.Any(confirmed.Contains)) return draft;
        IReadOnlyList<string> left = [.. draft.Faults.Where(fault => !confirmed.Contains(fault))];
        return draft with { Faults = left, State = left.Count == 0 ? ClaimState.Ready : draft.State };
    }

    /// <summary>Puts a draft in its place. What was sent is kept: a payer may still take that on.</summary>
    public ClaimRecord Redrafted(ClaimRecord draft) => this with
    {
        State = draft.State, Claim = draft.Claim, Faults = draft.Faults, DraftedFrom = draft.DraftedFrom, LastSent = LastSent ?? (Last is { } sent && sent.ControlNumber == Claim.PatientControlNumber ? Claim : null),
    };

    /// <summary>What was found of it is mended, and somebody keeps it held: it says what the draft says and stays where it is. One kept held in an earlier round keeps what asks for a look.</summary>
    public ClaimRecord MendedWhileKept(ClaimRecord draft) => Keeping?.Round != Round || (Faults.Count == 0 && RejectedClaims.IsSame(Claim, draft.Claim)) ? this : Redrafted(draft) with { State = ClaimState.Held };

    /// <summary>The practice's settings that it was drafted from (<see cref="MonthClose.BillingSettings.TagOf"/>). Null: before this was kept, or nobody knows.</summary>
    public string? DraftedFrom { get; init; }

    /// <summary>Of the decision that it rests on: see <see cref="MonthClose.MonthDecision.Round"/>.</summary>
    public int Round { get; init; }

    /// <summary>What people did about it, oldest first.</summary>
    public IReadOnlyList<ClaimAct> Acts { get; init; } = [];

    /// <summary>Of a replacement or void: what the payer had before, so that it can be put back while the correction waits, or once it came back.</summary>
    public ProfessionalClaim? WithPayer { get; init; }

    /// <summary>The act that queued the replacement or void that the claim now says; null: it is an original, or what was queued was taken back.</summary>
    public ClaimAct? Correction =>
        Claim.Frequency == ClaimFrequency.Original ? null : Acts.LastOrDefault(a => a.Kind is ClaimActKind.Replacement or ClaimActKind.Void && Acts.All(other => other.TakesBack != a.Id));

    /// <summary>What was done about the payer's last decision. None while the row does not tell what was told (<see cref="Told"/>).</summary>
    public DenialFollowUp FollowUp => Told is null ? DenialFollowUp.None : FollowUpOf(Told.Count(e => e.Adjudication is not null));

    /// <param name="decisions">How many decisions of payers are known.</param>
    public DenialFollowUp FollowUpOf(int decisions) => Acts.LastOrDefault(a => a.Kind is ClaimActKind.Appealed or ClaimActKind.WrittenOff) is { } act && act.Decisions == decisions
        ? act.Kind == ClaimActKind.Appealed ? DenialFollowUp.Appealed : DenialFollowUp.WrittenOff
        : DenialFollowUp.None;

    /// <summary>Somebody wants it held, knowing what was found. Something else that is found, another round, or a later look at it asks again.</summary>
    public bool IsKeptHeld => State == ClaimState.Held && Keeping is { Findings: { } known } act && act.Round == Round && Faults.All(known.Contains);

    /// <summary>Who last said that it does not go; null: nobody did, or a person looked at it since. Nothing but such a look lets it go, whatever is found or mended.</summary>
    public ClaimAct? Keeping => Acts.LastOrDefault(a => a.Kind is ClaimActKind.KeptHeld or ClaimActKind.LookedAgain or ClaimActKind.Confirmed) is { Kind: ClaimActKind.KeptHeld } act ? act : null;

    /// <summary>A replacement or void of it has left and was not given up.</summary>
    public bool WasCorrected => Attempts.Any(a => a is { TakenBack: false, Frequency: not ClaimFrequency.Original });

    /// <summary>It was voided, and the payer has the void: nothing of it is with the payer any more.</summary>
    public bool IsVoidTaken => State == ClaimState.Batched && Ended > 0 && IsLast(Ended);

    /// <summary>The last sending that is over: a void that the payer has, with all that went before it. 0: none is.</summary>
    private int Ended => Attempts.LastOrDefault(a => a is { Frequency: ClaimFrequency.Void, TakenBack: false }) is { } last && Told is { } told && ClaimStatus.IsVoidTaken(told, last.Number) ? last.Number : 0;

    /// <summary>What a claim that never reached adjudication goes under again; null: the next sending takes a new number.</summary>
    public string? NumberToKeep { get; init; }
}

/// <param name="WasSent">At least once.</param>
/// <param name="IsVoided">See <see cref="ClaimRecord.IsVoided"/>.</param>
public sealed record ClaimStep(ClaimState State, bool WasSent, bool IsVoided);

/// <summary>One sending of a claim.</summary>
/// <param name="Number">From 1.</param>
/// <param name="ControlNumber">CLM01.</param>
/// <param name="Interchange">ISA13 of the interchange that carries it.</param>
public sealed record ClaimAttempt(int Number, string ControlNumber, int Interchange, ClaimFrequency Frequency)
{
    /// <summary>It was a replacement or void that came back, and was given up: what it was to correct is with the payer as before.</summary>
    public bool TakenBack { get; init; }
}
