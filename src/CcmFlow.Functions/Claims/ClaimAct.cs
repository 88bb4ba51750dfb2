using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.Claims.Corrections;

namespace CcmFlow.Functions.Claims;

/// <summary>What somebody did about a claim. Its words are kept: what is stored stays readable.</summary>
public enum ClaimActKind
{
    Replacement,
    Void,
    /// <summary>A replacement or void that had not gone yet does not go.</summary>
    TakenBack,
    /// <summary>A held claim was drafted anew from what is on file.</summary>
    LookedAgain,
    /// <summary>A person looked at what only a person can judge of a held claim, and lets it go.</summary>
    Confirmed,
    /// <summary>A held claim stays held, although somebody knows why.</summary>
    KeptHeld,
    /// <summary>A claim that had come back goes again as it is.</summary>
    SentAgain,
    /// <summary>The payer is asked to decide again, outside of what is sent.</summary>
    Appealed,
    /// <summary>What the payer refused is left at that.</summary>
    WrittenOff,
}

/// <summary>Somebody did something about a claim.</summary>
/// <param name="Id">Names the act: sent again, it is done once.</param>
/// <param name="By">Account or team member.</param>
/// <param name="At">UTC.</param>
/// <param name="Why">What they say of it. May be PHI.</param>
/// <param name="Decision">Of a replacement or void: the rules' decision on everything that was known then, late minutes included. A replacement rests on it.</param>
public sealed record ClaimAct(string Id, ClaimActKind Kind, string By, DateTimeOffset At, string Why, MonthDecision? Decision = null)
{
    /// <summary>Of a correction that was taken back: the id of the act that had queued it.</summary>
    public string? TakesBack { get; init; }

    /// <summary>Of a claim that is kept held, or of what was confirmed: what was found, and in which round (<see cref="MonthDecision.Round"/>). Another finding is another question.</summary>
    public IReadOnlyList<string>? Findings { get; init; }
    public int Round { get; init; }

    public ClaimAppeal? Appeal { get; init; }

    /// <summary>How many decisions of payers were known when it was done: an appeal or write-off answers those, and none that comes later.</summary>
    public int Decisions { get; init; }
}
