namespace CcmFlow.Functions.MonthClose;

/// <summary>Why a month stays closed.</summary>
public enum ReopenRefusal
{
    NotClosed,
    ClaimWithPayer,
}

public static class ReopenRefusalText
{
    public static string For(ReopenRefusal refusal) => refusal switch
    {
        ReopenRefusal.NotClosed => "The month is not closed.",
        ReopenRefusal.ClaimWithPayer => "The claim has been sent: correct it by a replacement or a void, or ask Medicare's contractor for a reopening.",
        _ => refusal.ToString(),
    };
}
