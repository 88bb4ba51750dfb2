namespace CcmFlow.Rules.OnCall;

/// <summary>How far the ladder of channels has gone for one person of the present step.</summary>
public sealed record PagedPerson(string Person, DateTimeOffset PagedAt)
{
    /// <summary>Calls made in this step.</summary>
    public int Calls { get; init; }

    public bool OtherCarrierTried { get; init; }

    public bool Reminded { get; init; }

    /// <summary>Channels of which the last try is known to have failed.</summary>
    public IReadOnlyList<PageChannel> Failed { get; init; } = [];

    /// <summary>Every channel was tried and failed.</summary>
    public bool IsOutOfReach => Failed.Count == Enum.GetValues<PageChannel>().Length;
}
