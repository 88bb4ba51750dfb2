using System.Globalization;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Api;

/// <summary>Why a change of who is on call was not made, in words: the field and what to do. People by id, times in the practice's zone with their offset.</summary>
internal static class OnCallConflictText
{
    public static string For(OverrideConflict conflict, LocalZone zone) => conflict.Kind switch
    {
        OverrideConflictKind.PeopleMissing => "add, remove: say who comes and who goes, as the kind of change needs it, and not the same person twice.",
        OverrideConflictKind.TimeWrong => "start, end: it must end after it begins, and not lie wholly in the past.",
        OverrideConflictKind.MayHoldNoShift => $"add: '{conflict.With}' may hold no shift; a verified mobile and a number for calls are needed.",
        OverrideConflictKind.Contradicts => $"start, end: the change '{conflict.With}' for the same person says otherwise, from {At(conflict.Start, zone)}; take that back first.",
        OverrideConflictKind.NoEffect => "add, remove: it would change nothing; who goes is not on call then, or who comes is already. Look at on-call?at=.",
        OverrideConflictKind.LeavesGap => $"remove: nobody would be on call from {At(conflict.Start, zone)} to {At(conflict.End, zone)}; name somebody in add.",
        _ => $"add: who comes has a shift of '{conflict.With}' from {At(conflict.Start, zone)}; give that to somebody else first.",
    };

    public static string ForTakingBack(OverrideConflict conflict, LocalZone zone) => conflict.Kind switch
    {
        OverrideConflictKind.TimeWrong => "changeId: it is over; who was on call then stays on record.",
        OverrideConflictKind.LeavesGap => $"changeId: without it nobody who can be paged would be on call from {At(conflict.Start, zone)} to {At(conflict.End, zone)}; find cover for that time first.",
        _ => $"changeId: who comes back by it has a shift of '{conflict.With}' from {At(conflict.Start, zone)}; give that to somebody else first.",
    };

    private static string At(DateTimeOffset instant, LocalZone zone) => zone.ToLocal(instant).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}
