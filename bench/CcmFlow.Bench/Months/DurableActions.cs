using System.Text.Json;
using CcmFlow.Embedded.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Bench.Months;

/// <summary>
/// Durable actions as the Durable Task Scheduler counts them: a start is one, an activity two (its schedule and its end), a timer and
/// an event one each. Counted from the histories that were kept; of an orchestration that continues as new only the last execution is there.
/// </summary>
internal static class DurableActions
{
    /// <summary>By patient-month: all of them, and by what the orchestrations asked for.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> CountAsync(IServiceProvider services, int patients, CancellationToken cancellation)
    {
        var histories = services.GetRequiredService<OrchestrationHistories>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["all"] = 0 };
        await foreach (var instance in services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery()).WithCancellation(cancellation))
        {
            if (histories.Export(instance.InstanceId) is not { } history) continue;
            foreach (var happened in JsonDocument.Parse(history).RootElement.EnumerateArray().Where(h => ActionsOf(h) > 0))
            {
                var name = $"{happened.GetProperty("kind").GetString()} {(happened.TryGetProperty("Name", out var named) ? named.GetString() : "")}".Trim();
                counts[name] = counts.GetValueOrDefault(name) + ActionsOf(happened);
                counts["all"] += ActionsOf(happened);
            }
        }
        return counts.OrderByDescending(c => c.Value).ToDictionary(c => c.Key, c => Math.Round((double)c.Value / patients, 2));
    }

    private static int ActionsOf(JsonElement happened) => happened.GetProperty("kind").GetString() switch
    {
        "activity" => 2,
        "started" or "timer" or "event" => 1,
        _ => 0,
    };
}
