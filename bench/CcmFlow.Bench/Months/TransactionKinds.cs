using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CcmFlow.Cli.Hosting;

namespace CcmFlow.Bench.Months;

/// <summary>Which storage transactions there are how often: the method, the table, and the shape of the address without its values.</summary>
internal sealed partial class TransactionKinds
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Watch(CountingPolicy transactions) => transactions.Before = (method, address) =>
    {
        counts.AddOrUpdate($"{method} {Values().Replace(Prefix().Replace(address, ""), "'…'")}", 1, (_, before) => before + 1);
        return Task.CompletedTask;
    };

    /// <summary>The most frequent first, each by patient-month.</summary>
    public IReadOnlyDictionary<string, double> Most(int patients, int kinds) =>
        counts.OrderByDescending(c => c.Value).Take(kinds).ToDictionary(c => c.Key, c => Math.Round((double)c.Value / patients, 2));

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Values();

    [GeneratedRegex("^https?://[^/]*/[^/]*/")]
    private static partial Regex Prefix();
}
