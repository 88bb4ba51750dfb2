namespace CcmFlow.Rules.Consent;

/// <summary>
/// Permission to text. A STOP stands until the patient's own START (47 CFR 64.1200(a)(10)): neither staff nor a new number takes
/// it back. A number that replaces one in use has to be given for texts anew, since it may be anybody's.
/// </summary>
public static class TextingMachine
{
    public static TextingStanding Decide(TextingStanding state, PermissionEvent happened) => happened switch
    {
        NumberRecorded number => Recorded(state, number),
        NumberRemoved => state with { HasNumber = false, Granted = false, MustBeConfirmed = false, Reachable = true },
        NumberUnreachable when state.HasNumber => state with { Reachable = false },
        TextingGranted when state.HasNumber => state with { Granted = true, MustBeConfirmed = false },
        TextsStopped => state with { Stopped = true },
        TextsResumed => state with { Stopped = false, Granted = state.HasNumber, MustBeConfirmed = false, Reachable = true },
        _ => state,
    };

    private static TextingStanding Recorded(TextingStanding state, NumberRecorded number)
    {
        var replaces = state is { HasNumber: true, Granted: true, Reachable: true } || state.MustBeConfirmed;
        return new TextingStanding
        {
            HasNumber = true,
            Granted = number.Attested && !replaces,
            MustBeConfirmed = replaces,
            Stopped = state.Stopped || number.Stopped,
        };
    }
}
