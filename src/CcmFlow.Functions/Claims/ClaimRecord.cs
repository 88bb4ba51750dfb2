using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.Claims;
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

    /// <summary>
    /// Nobody has it: it never left, or its last sending came back before adjudication. A replacement or void that came back leaves what it was to correct with the payer.
    /// </summary>
    public bool IsOurs => State != ClaimState.Batched && Attempts.All(a => a.Frequency == ClaimFrequency.Original) && (State is ClaimState.Rejected or ClaimState.Withdrawn || !WasSent || NumberToKeep is not null);

    /// <summary>A payer has its last sending after all: it is not sent again, whatever was told before. The same object when nothing of it was to go again.</summary>
    public ClaimRecord BackWithPayer() =>
        State == ClaimState.Rejected || (State != ClaimState.Batched && NumberToKeep is not null) ? this with { State = ClaimState.Batched, NumberToKeep = null, Faults = [] } : this;

    /// <summary>Of the decision that it rests on: see <see cref="MonthClose.MonthDecision.Round"/>.</summary>
    public int Round { get; init; }

    /// <summary>Its replacements and voids, as they were asked for, oldest first.</summary>
    public IReadOnlyList<ClaimAct> Acts { get; init; } = [];

    /// <summary>What a claim that never reached adjudication goes under again; null: the next sending takes a new number.</summary>
    public string? NumberToKeep { get; init; }
}

/// <param name="WasSent">At least once.</param>
public sealed record ClaimStep(ClaimState State, bool WasSent);

/// <summary>Somebody had a claim replaced or voided.</summary>
/// <param name="Id">Names the act: sent again, it is done once.</param>
/// <param name="By">Account or team member.</param>
/// <param name="At">UTC.</param>
/// <param name="Why">What they say of it. May be PHI.</param>
/// <param name="Decision">What a replacement rests on: the rules' decision on everything that was known then, late minutes included.</param>
public sealed record ClaimAct(string Id, ClaimFrequency Kind, string By, DateTimeOffset At, string Why, MonthDecision? Decision = null);

/// <summary>One sending of a claim.</summary>
/// <param name="Number">From 1.</param>
/// <param name="ControlNumber">CLM01.</param>
/// <param name="Interchange">ISA13 of the interchange that carries it.</param>
public sealed record ClaimAttempt(int Number, string ControlNumber, int Interchange, ClaimFrequency Frequency);
