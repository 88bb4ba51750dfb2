namespace CcmFlow.Functions.Claims;

/// <summary>What was done about a claim, in words.</summary>
public static class ClaimActText
{
    /// <summary>To stand before when and by whom.</summary>
    public static string Past(ClaimActKind kind) => kind switch
    {
        ClaimActKind.Replacement => "Replacement asked for",
        ClaimActKind.Void => "Void asked for",
        ClaimActKind.TakenBack => "Taken back before it was sent",
        ClaimActKind.LookedAgain => "Looked at again",
        ClaimActKind.KeptHeld => "Kept held on purpose",
        ClaimActKind.SentAgain => "Sent again as it is",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
