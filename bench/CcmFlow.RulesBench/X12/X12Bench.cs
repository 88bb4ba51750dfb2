using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Validation;

namespace CcmFlow.RulesBench.X12;

/// <summary><c>x12 write|read|fuzz</c>: one JSON line a figure.</summary>
internal static class X12Bench
{
    public static int Run(string[] args)
    {
        var number = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0;
        return args switch
        {
            ["write", ..] => Write(number),
            ["read", ..] => Read(number),
            ["fuzz", ..] => X12Fuzz.Run(number, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1),
            _ => Usage(),
        };
    }

    private static int Usage()
    {
        Console.Error.WriteLine("x12 write CLAIMS | x12 read MEGABYTES | x12 fuzz INPUTS [SEED]");
        return 2;
    }

    private static int Write(int claims)
    {
        var batch = SampleFiles.Batch(claims);
        X12Writer837P.Write(batch);
        var watch = Stopwatch.StartNew();
        var bytes = X12Writer837P.Write(batch);
        Print(new { bench = "837P write", claims, bytes = bytes.Length, claimsPerSecond = Math.Round(claims / watch.Elapsed.TotalSeconds), target = 20_000 });
        watch.Restart();
        var findings = ClaimFileValidator.Validate(new MemoryStream(bytes), SampleFiles.Today).Count();
        Print(new { bench = "837P validate", claims, findings, claimsPerSecond = Math.Round(claims / watch.Elapsed.TotalSeconds) });
        watch.Restart();
        var faults = ClaimScrubber.Check(batch, SampleFiles.Today).Count;
        Print(new { bench = "scrub", claims, faults, claimsPerSecond = Math.Round(claims / watch.Elapsed.TotalSeconds) });
        return findings + faults == 0 ? 0 : 1;
    }

    private static int Read(int megabytes)
    {
        var sound = true;
        foreach (var (name, pass) in new (string, Func<Stream, long>)[]
        {
            ("835 read", stream => InboundReader.Read(stream, _ => sound = false).LongCount(item => item is ClaimPayment { IsBalanced: true })),
            ("835 validate", stream => ClaimFileValidator.Validate(stream, SampleFiles.Today).LongCount()),
        })
        {
            using var file = new RemittanceStream(megabytes * 1_000_000L);
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var result = pass(file);
            var live = GC.GetTotalMemory(forceFullCollection: true);
            Print(new
            {
                bench = name, megabytes, claims = file.Claims, result, seconds = Math.Round(watch.Elapsed.TotalSeconds, 2),
                highestLiveMegabytes = Math.Round(file.HighestLiveBytes / 1e6, 1), liveAfterMegabytes = Math.Round(live / 1e6, 1),
            });
            sound &= name == "835 validate" ? result == 0 : result == file.Claims;
        }

        return sound ? 0 : 1;
    }

    public static void Print(object figure) => Console.WriteLine(JsonSerializer.Serialize(figure));
}
