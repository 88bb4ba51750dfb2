using CcmFlow.Rules.Outreach;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Texts by key, with their states: whatever order and how often the reports come, the end is the same.</summary>
internal sealed class SimOutbox(Action<string, string> violate, SimMutation mutation)
{
    private readonly Dictionary<(SimCase, string), List<DeliveryState>> rows = [];
    private readonly Dictionary<(SimCase, string), DeliveryState> states = [];

    public bool WasTaken(SimCase one, string key) => states.GetValueOrDefault((one, key)) >= DeliveryState.Accepted;

    public void Take(SimCase one, string key)
    {
        states[(one, key)] = states.GetValueOrDefault((one, key)).Then(DeliveryState.Accepted);
        rows.TryAdd((one, key), []);
    }

    /// <summary>True: the text has just turned out not to have arrived.</summary>
    public bool Report(SimCase one, string key, DeliveryState reported)
    {
        // A report may overtake the note that the carrier took the text.
        rows.TryAdd((one, key), []);
        rows[(one, key)].Add(reported);
        var before = states.GetValueOrDefault((one, key));
        var after = states[(one, key)] = mutation == SimMutation.LastReportCounts ? reported : before.Then(reported);
        return after != before && after == DeliveryState.Undelivered;
    }

    public void CheckOrder(SimCase one)
    {
        foreach (var (key, reports) in rows.Where(row => row.Key.Item1 == one))
        {
            var sorted = reports.Distinct().Order().Aggregate(DeliveryState.Accepted, (state, reported) => state.Then(reported));
            if (reports.Count > 0 && states[key] != sorted) violate("P7", $"case {one.Code}: {states[key]} instead of {sorted}");
        }
    }
}
