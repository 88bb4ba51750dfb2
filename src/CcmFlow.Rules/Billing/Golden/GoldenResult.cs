namespace CcmFlow.Rules.Billing.Golden;

/// <summary>What became of one case. One that cannot be read has its unreadable field as its difference.</summary>
public sealed record GoldenResult(string Id, IReadOnlyList<GoldenDifference> Differences)
{
    public bool Passed => Differences.Count == 0;
}
