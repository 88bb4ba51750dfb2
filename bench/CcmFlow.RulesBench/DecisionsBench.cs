using System.Text.Json;
using CcmFlow.Rules.Billing;

namespace CcmFlow.RulesBench;

/// <summary>Typical patient-months, decided. The explanation is put into words when it is read; both are measured.</summary>
internal static class DecisionsBench
{
    public static string Run(double seconds)
    {
        var months = TypicalMonths.Make(1000);
        var rounds = Rounds.Of(seconds, () =>
        {
            foreach (var month in months)
            {
                BillingRules.Decide(month);
            }

            return months.Count;
        });
        var explained = Rounds.Of(seconds, () =>
        {
            foreach (var month in months)
            {
                _ = BillingRules.Decide(month).ExplanationLines;
            }

            return months.Count;
        });
        return JsonSerializer.Serialize(new
        {
            bench = "patient-month decisions on one core",
            decisionsPerSecond = Math.Round(rounds[2].PerSecond),
            best = Math.Round(rounds[^1].PerSecond),
            perWallClockSecond = Math.Round(rounds[2].PerWallClockSecond),
            target = 100_000,
            processorMicrosecondsPerDecision = Math.Round(1_000_000 / rounds[2].PerSecond, 2),
            decisionsPerSecondWithExplanationRead = Math.Round(explained[2].PerSecond),
            bytesPerDecision = rounds[2].Bytes,
            entriesPerMonth = months.Average(month => month.Entries.Count),
            billable = months.Count(month => BillingRules.Decide(month).Billable),
            of = months.Count,
        });
    }
}
