using System.Text;
using Microsoft.DurableTask;

namespace CcmFlow.Bench.Engine.Crash;

/// <summary>
/// The work that is interrupted: two steps, a timer, a child, two events. A step gives something new each time that it runs, and
/// writes down what it was given, so that a result that was taken back would show.
/// </summary>
internal static class CrashTasks
{
    public const string Main = nameof(Main);
    public const string Go = nameof(Go);
    public static readonly IReadOnlyList<int> Events = [1, 2];

    public static void AddTo(DurableTaskRegistry registry, FileStream ledger) => registry
        .AddActivityFunc<StepCall, string>("Step", (_, call) =>
        {
            var given = Guid.NewGuid().ToString("N");
            var line = Encoding.UTF8.GetBytes($"{call.Instance} {call.Step} {call.Given} {given}\n");
            lock (ledger)
            {
                ledger.Write(line);
                ledger.Flush();
            }
            return given;
        })
        .AddOrchestratorFunc<StepCall, string>("Child", (c, call) => c.CallActivityAsync<string>("Step", call))
        .AddOrchestratorFunc<string>(Main, async c =>
        {
            var go = c.WaitForExternalEvent<int>(Go);
            var first = await c.CallActivityAsync<string>("Step", new StepCall(c.InstanceId, 1, "-"));
            await c.CreateTimer(TimeSpan.FromMilliseconds(10), CancellationToken.None);
            var second = await c.CallSubOrchestratorAsync<string>("Child", new StepCall(c.InstanceId, 2, first));
            var seen = new HashSet<int>();
            while (true)
            {
                seen.Add(await go);
                if (seen.Count == Events.Count) break;
                go = c.WaitForExternalEvent<int>(Go);
            }
            var third = await c.CallActivityAsync<string>("Step", new StepCall(c.InstanceId, 3, second));
            return $"{first} {second} {third}";
        });

    internal sealed record StepCall(string Instance, int Step, string Given);
}
