using System.Diagnostics;
using System.Text.Json;
using CcmFlow.Rules.Billing;
using CcmFlow.RulesBench;
using CcmFlow.RulesBench.X12;

if (args is ["x12", ..]) return X12Bench.Run(args[1..]);

// One thread decides a typical practice's months again and again. A second is one of processor time: on a machine that is shared with others the
// clock on the wall measures them as well. The first rounds, while the code is still being compiled, are not counted.
var seconds = args.Length > 0 ? double.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1.0;
var months = TypicalMonths.Make(1000);
Run(months, 4 * seconds, explain: false);
var rounds = Enumerable.Range(0, 5).Select(_ => Run(months, seconds, explain: false)).Order().ToList();
Run(months, seconds, explain: true);
var explained = Enumerable.Range(0, 3).Select(_ => Run(months, seconds, explain: true)).Order().ToList();
Console.WriteLine(JsonSerializer.Serialize(new
{
    bench = "patient-month decisions on one core",
    decisionsPerSecond = Math.Round(rounds[2].PerSecond),
    best = Math.Round(rounds[^1].PerSecond),
    perWallClockSecond = Math.Round(rounds[2].PerWallClockSecond),
    target = 100_000,
    processorMicrosecondsPerDecision = Math.Round(1_000_000 / rounds[2].PerSecond, 2),
    decisionsPerSecondWithExplanationRead = Math.Round(explained[1].PerSecond),
    bytesPerDecision = rounds[2].Bytes,
    entriesPerMonth = months.Average(month => month.Entries.Count),
    billable = months.Count(month => BillingRules.Decide(month).Billable),
    of = months.Count,
}));
return 0;

static (double PerSecond, double PerWallClockSecond, long Bytes) Run(IReadOnlyList<BillingCase> months, double seconds, bool explain)
{
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    var processor = Environment.CpuUsage.TotalTime;
    var watch = Stopwatch.StartNew();
    long decided = 0;
    while (watch.Elapsed.TotalSeconds < seconds)
    {
        foreach (var month in months)
        {
            var decision = BillingRules.Decide(month);
            if (explain)
            {
                _ = decision.ExplanationLines;
            }
        }

        decided += months.Count;
    }

    var used = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
    return (decided / used, decided / watch.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / decided);
}
