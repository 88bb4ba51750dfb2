using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Api;

/// <summary>How an urgent case went.</summary>
/// <param name="Minutes">Whole minutes of the call, 0 to <see cref="NeedDesk.MostMinutes"/>; 0: there was none.</param>
/// <param name="Note">Needed where there was no call. PHI.</param>
/// <param name="By">Team member; of a person's own call whoever calls.</param>
public sealed record NeedDoneRequest(int? Minutes, string? Note, string? By)
{
    public const int MostNote = 2000;

    public (string Field, string Mend)? Fault() =>
        Minutes is not (>= 0 and <= NeedDesk.MostMinutes) ? ("minutes", $"the whole minutes of the call, from 0 to {NeedDesk.MostMinutes}; 0 closes the case without one.")
        : Note is { Length: > MostNote } ? ("note", $"at most {MostNote} characters.")
        : Minutes == 0 && string.IsNullOrWhiteSpace(Note) ? ("note", NeedDesk.WhyMend)
        : null;
}

/// <summary>What becomes of the minutes of a call that ended a case.</summary>
/// <param name="Reported">Whole minutes; 0: it was closed without a call.</param>
/// <param name="Logged">Those of them that go into the patient's ledger: none lies before its case, and none is logged while nobody knows whose they are.</param>
/// <param name="ToCheck">There is work on the list about the rest.</param>
public sealed record NeedDoneView(int Reported, int Logged, bool ToCheck)
{
    public static NeedDoneView Of(NeedAnswer answer) => answer switch
    {
        { Call: null } => new NeedDoneView(0, 0, ToCheck: false),
        { Call: { } call, Of: MinutesOf.OnePatient } => new NeedDoneView(call.Reported, call.Minutes, call.IsCut),
        { Call: { } call } => new NeedDoneView(call.Reported, 0, answer.Of == MinutesOf.OneOfSeveral || call.IsCut),
    };
}
