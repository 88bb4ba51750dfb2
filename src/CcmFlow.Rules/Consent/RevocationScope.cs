namespace CcmFlow.Rules.Consent;

/// <summary>How far a STOP reaches (47 CFR 64.1200(a)(10)).</summary>
public enum RevocationScope
{
    /// <summary>All texts of this program.</summary>
    ThisProgram,

    /// <summary>Every automated text and call of the practice, also those that other systems send, such as appointment reminders.</summary>
    EverythingOfThePractice,
}

public static class RevocationScopes
{
    /// <summary>The FCC waived the reach to unrelated messages until this day (order DA 26-12).</summary>
    public static DateOnly RevokeAllFrom { get; } = new(2027, 1, 31);

    /// <param name="day">The local day of the STOP.</param>
    /// <param name="revokeAllFrom">The practice's setting: the first day on which a STOP ends everything.</param>
    public static RevocationScope Of(DateOnly day, DateOnly revokeAllFrom) =>
        day >= revokeAllFrom ? RevocationScope.EverythingOfThePractice : RevocationScope.ThisProgram;
}
