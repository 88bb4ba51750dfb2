namespace CcmFlow.Rules.OnCall;

public enum CodeVerdict
{
    Right,
    Wrong,

    /// <summary>Too late, or none was asked for.</summary>
    Expired,

    /// <summary>Guessed too often; a new code has to be asked for.</summary>
    NoTriesLeft,
}

/// <summary>A one-time code that somebody was sent: six digits, ten minutes, five tries, good once.</summary>
/// <param name="Hash">Keyed hash of the code: the code itself is kept nowhere.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record CodeChallenge(string Hash, DateTimeOffset ExpiresAt, int TriesLeft)
{
    public const int Digits = 6;
    public const int MostTries = 5;

    /// <summary>So many codes may be asked for within <see cref="IssueWindow"/>.</summary>
    public const int MostIssued = 5;

    public static TimeSpan GoodFor { get; } = TimeSpan.FromMinutes(10);

    public static TimeSpan IssueWindow { get; } = TimeSpan.FromMinutes(10);

    public static CodeChallenge Issue(string hash, DateTimeOffset now) => new(hash, now + GoodFor, MostTries);

    /// <summary>The verdict, and the challenge as it stands after it; null when it is used up.</summary>
    public (CodeVerdict Verdict, CodeChallenge? After) Check(string hash, DateTimeOffset now)
    {
        if (now >= ExpiresAt)
        {
            return (CodeVerdict.Expired, null);
        }

        if (TriesLeft <= 0)
        {
            return (CodeVerdict.NoTriesLeft, this);
        }

        return hash == Hash ? (CodeVerdict.Right, null) : (CodeVerdict.Wrong, this with { TriesLeft = TriesLeft - 1 });
    }
}
