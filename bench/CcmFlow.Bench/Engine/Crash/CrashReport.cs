using System.Text.Json.Serialization;

namespace CcmFlow.Bench.Engine.Crash;

/// <summary>What the rounds came to; <see cref="Faults"/> must be empty.</summary>
internal sealed record CrashReport(
    [property: JsonPropertyName("rounds")] int Rounds,
    [property: JsonPropertyName("torn_tails")] int TornTails,
    [property: JsonPropertyName("acknowledged_starts")] int Starts,
    [property: JsonPropertyName("acknowledged_events")] int Events,
    [property: JsonPropertyName("step_runs")] int StepRuns,
    [property: JsonPropertyName("repeated_step_runs")] int Repeated,
    [property: JsonPropertyName("faults")] IReadOnlyList<string> Faults)
{
    [JsonPropertyName("bench")]
    public string Bench => "engine kill";

    /// <summary>
    /// An acknowledged event is raised only once, so an instance that lost one never ends: lost events show as stuck instances.
    /// </summary>
    public static CrashReport Of(int rounds, int torn, IReadOnlyList<string> acknowledged, IEnumerable<string> ends, IReadOnlyList<string> ledger)
    {
        var faults = new List<string>();
        var starts = acknowledged.Where(l => l.StartsWith("started ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]).ToList();
        var ended = ends.Select(l => l.Split(' ')).ToDictionary(p => p[1]);
        faults.AddRange(starts.Where(id => !ended.ContainsKey(id)).Select(id => $"{id}: its start was acknowledged, it is gone"));

        var runs = ledger.Select(l => l.Split(' ')).ToLookup(p => p[0], p => new StepRun(int.Parse(p[1], null), p[2], p[3]));
        foreach (var (id, end) in ended)
        {
            if (end is [_, _, "Completed", var first, var second, var third]) faults.AddRange(Check(id, [.. runs[id]], ["-", first, second, third]));
            else faults.Add(string.Join(' ', end));
        }
        return new(
            rounds, torn, starts.Count, acknowledged.Count - starts.Count, ledger.Count,
            runs.Sum(r => r.Count() - r.Select(s => s.Step).Distinct().Count()), faults);
    }

    /// <param name="results">Index k: what step k gave, by the instance's output.</param>
    private static IEnumerable<string> Check(string id, StepRun[] runs, string[] results)
    {
        for (var step = 1; step < results.Length; step++)
        {
            var mine = runs.Where(r => r.Step == step).ToList();
            if (mine.Any(r => r.Given != results[step - 1])) yield return $"{id}: step {step} ran under another result of step {step - 1} than the committed one";
            if (mine.All(r => r.Gave != results[step])) yield return $"{id}: nobody gave the result of step {step}";
        }
        if (!runs.Select(r => r.Step).SequenceEqual(runs.Select(r => r.Step).Order())) yield return $"{id}: a step ran again after the next one had begun";
    }

    private sealed record StepRun(int Step, string Given, string Gave);
}
