using System.Diagnostics;
using System.Text;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Validation;

namespace CcmFlow.RulesBench.X12;

/// <summary>Mutated files through the validator and the reader: no exception, no hang, no memory that grows. The same seed gives the same inputs. Processor
/// time is measured: the clock on the wall measures the machine's other work as well.</summary>
internal static class X12Fuzz
{
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(5);

    public static int Run(int inputs, int seed)
    {
        var dice = new Random(seed);
        var seeds = SampleFiles.Answers.Append(Encoding.ASCII.GetString(X12Writer837P.Write(SampleFiles.Batch(2)))).Select(Encoding.ASCII.GetBytes).ToList();
        var (findings, items, crashes, slowest) = (0L, 0L, 0, TimeSpan.Zero);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var highest = before;
        var total = Stopwatch.StartNew();
        for (var i = 0; i < inputs; i++)
        {
            var input = Mutation.Of(seeds[dice.Next(seeds.Count)], seeds, dice);
            var used = Environment.CpuUsage.TotalTime;
            try
            {
                findings += ClaimFileValidator.Validate(new MemoryStream(input), SampleFiles.Today).LongCount();
                items += InboundReader.Read(new MemoryStream(input), _ => { }).LongCount();
            }
#pragma warning disable CA1031 // Any exception is the fault that is looked for.
            catch (Exception error)
#pragma warning restore CA1031
            {
                crashes++;
                Console.Error.WriteLine($"input {i}: {error}\n{Encoding.Latin1.GetString(input)}");
            }

            var taken = Environment.CpuUsage.TotalTime - used;
            slowest = taken > slowest ? taken : slowest;
            if (i % 50_000 == 0)
            {
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        X12Bench.Print(new
        {
            bench = "X12 fuzz", inputs, seed, crashes, findings, items, seconds = Math.Round(total.Elapsed.TotalSeconds, 1),
            slowestProcessorMs = Math.Round(slowest.TotalMilliseconds, 1), liveMegabytesBefore = Math.Round(before / 1e6, 1), highestLiveMegabytes = Math.Round(highest / 1e6, 1),
        });
        return crashes == 0 && slowest < Slowest ? 0 : 1;
    }
}
