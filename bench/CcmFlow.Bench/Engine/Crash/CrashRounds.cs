using System.Diagnostics;

namespace CcmFlow.Bench.Engine.Crash;

/// <summary>
/// Kills a child process under load at random instants, again and again on the same task hub, and now and then leaves half a record
/// at the end of its log, as a torn write does. In the end a child drains the hub, and what it finds is held against what was
/// acknowledged and against what the activities wrote down.
/// </summary>
internal static class CrashRounds
{
    public static async Task<CrashReport> RunAsync(int rounds, int seed, string path)
    {
        var folder = new CrashFolder(path);
        Directory.CreateDirectory(folder.Path);
        var dice = new Random(seed);
        var torn = 0;
        for (var round = 0; round < rounds; round++)
        {
            // Mostly by what it has said, so that a slow machine gets as far; now and then while it still starts.
            var kill = round % 5 == 4 ? new Kill(null, TimeSpan.FromMilliseconds(dice.Next(0, 600))) : new Kill(dice.Next(0, 300), null);
            await RunChildAsync(folder, round, kill);
            if (round % 3 != 2) continue;
            torn++;
            TearTail(folder.TaskHub, dice);
        }
        var ends = await RunChildAsync(folder, rounds, kill: null);
        var acknowledged = await File.ReadAllLinesAsync(folder.Acknowledged);
        return CrashReport.Of(rounds, torn, acknowledged, ends.Where(l => l.StartsWith("ended ", StringComparison.Ordinal)), await File.ReadAllLinesAsync(folder.Ledger));
    }

    /// <summary>What the child said, up to where it was killed.</summary>
    private static async Task<IReadOnlyList<string>> RunChildAsync(CrashFolder folder, int round, Kill? kill)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList = { typeof(CrashRounds).Assembly.Location, "engine", "crash-child", folder.Path, round.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        if (kill is null) start.ArgumentList.Add("--drain");
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
        if (kill?.AfterStart is { } after) _ = KillAsync(child, after);
        var lines = new List<string>();
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.EndsWith(" .", StringComparison.Ordinal)) continue;
            lines.Add(line[..^2]);
            if (kill?.AfterLines is { } most && lines.Count > most) child.Kill();
        }
        await child.WaitForExitAsync();
        if (kill?.AfterStart is null && (!lines.Contains(CrashChild.Ready) || (kill is null && child.ExitCode != 0)))
            throw new InvalidOperationException($"The child of round {round} did not start over from the log (exit code {child.ExitCode}).");
        await File.AppendAllLinesAsync(folder.Acknowledged, lines.Where(l => l.StartsWith("started ", StringComparison.Ordinal) || l.StartsWith("raised ", StringComparison.Ordinal)));
        return lines;
    }

    private static async Task KillAsync(Process child, TimeSpan after)
    {
        await Task.Delay(after);
        // SIGKILL: nothing of the child runs any more.
        child.Kill();
    }

    /// <param name="AfterLines">When it has said more lines than that.</param>
    private sealed record Kill(int? AfterLines, TimeSpan? AfterStart);

    private static void TearTail(string taskHub, Random dice)
    {
        var last = Directory.GetFiles(taskHub, "*.log").Order(StringComparer.Ordinal).Last();
        var tail = new byte[dice.Next(1, 200)];
        dice.NextBytes(tail);
        using var file = new FileStream(last, FileMode.Append);
        file.Write(tail);
    }
}
