namespace CcmFlow.Cli.Clearinghouse;

/// <summary>What goes wrong between the app and the fake clearinghouse. Shares are of claims or files, from 0 to 1.</summary>
public sealed record ClearinghouseFaults
{
    public static ClearinghouseFaults None { get; } = new();

    /// <summary>POSTs from the first on that are answered 400, with nothing taken.</summary>
    public int RefusedPosts { get; init; }

    /// <summary>POSTs from the first on that are taken and then answered 504: nobody knows.</summary>
    public int TimeoutsAfterAccept { get; init; }

    /// <summary>POSTs from the first on that fall into nothing and are answered 504.</summary>
    public int TimeoutsBeforeAccept { get; init; }

    /// <summary>Transaction sets from the first on that a 999 rejects, naming their first claim.</summary>
    public int RejectedSets { get; init; }

    /// <summary>Claims that the payer's 277CA rejects (A7:562:82), in their first sending.</summary>
    public double RejectedClaims { get; init; }

    /// <summary>Claims that the 835 denies (CO-97).</summary>
    public double DeniedClaims { get; init; }

    /// <summary>Claims of which the payment is taken back and decided anew, in a later 835.</summary>
    public double ReversedClaims { get; init; }

    /// <summary>Files that come a second time.</summary>
    public double Duplicates { get; init; }

    /// <summary>The payer's 277CA before the clearinghouse's, the 835 before TA1 and 999.</summary>
    public bool OutOfOrder { get; init; }

    /// <summary>All answers come so much later.</summary>
    public TimeSpan Late { get; init; }

    /// <summary>The first 835's payment is a dollar more than its claims.</summary>
    public bool Unbalanced { get; init; }

    /// <summary>No answers but the payment: the clearinghouse is mute.</summary>
    public bool NoAcknowledgements { get; init; }
}
