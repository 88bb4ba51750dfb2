namespace CcmFlow.Functions.Identity;

/// <summary>A sign-in to one practice's console.</summary>
/// <param name="Key">The cookie's value; only its hash is stored.</param>
/// <param name="Login">The provider's subject; null: signed in on this machine.</param>
/// <param name="SeenAt">UTC; noted every few minutes.</param>
public sealed record Session(string Key, string Practice, string Account, string? Login, DateTimeOffset StartedAt, DateTimeOffset SeenAt)
{
    /// <summary>A desk that was left (45 CFR 164.312(a)(2)(iii), automatic logoff).</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromMinutes(30);

    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    public bool IsOver(DateTimeOffset now) => now - SeenAt >= Idle || now - StartedAt >= Longest;
}
