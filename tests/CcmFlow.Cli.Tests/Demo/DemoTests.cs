using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Tests.Demo;

/// <summary>The whole month through the demo, from the roster to the files.</summary>
public sealed class DemoTests : IDisposable
{
    private static readonly ServiceMonth Month = new(2026, 3);
    private readonly string folder = Directory.CreateTempSubdirectory("ccmflow-demo").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<DemoResult> RunAsync(string name, int seed, bool inMemory = true, string? fhir = null, ServiceMonth? month = null, int patients = 24) =>
        await new DemoRun(new DemoOptions(fhir, month ?? Month, seed, inMemory, Path.Combine(folder, name), Serve: false, patients), new Silent()).RunAsync(CancellationToken.None);

    private static Dictionary<string, string> Files(DemoResult result) => Directory.GetFiles(result.Outputs.Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(result.Outputs.Folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_seed_other_traffic()
    {
        var first = await RunAsync("a", 7);
        var again = await RunAsync("b", 7);
        var other = await RunAsync("c", 8);
        Assert.True(first.Sound && other.Sound);
        Assert.True(first.Report.Funnel.Billed > 0, "A demo that bills nobody shows nothing.");
        Assert.Contains("report.html", Files(first).Keys);
        Assert.Contains(Files(first).Keys, f => f.EndsWith(".837", StringComparison.Ordinal));
        Assert.Equal(Files(first), Files(again));
        Assert.NotEqual(File.ReadAllText(first.Outputs.TranscriptFile), File.ReadAllText(other.Outputs.TranscriptFile));
    }

    [Fact]
    public async Task Azurite_and_memory_give_the_same_bytes()
    {
        try
        {
            var disk = await RunAsync("disk", 7, inMemory: false, patients: 12);
            Assert.True(disk.Sound);
            Assert.Equal(Files(await RunAsync("memory", 7, patients: 12)), Files(disk));
        }
        catch (CcmFlow.Embedded.Tables.AzuriteUnavailableException unavailable)
        {
            Assert.Skip(unavailable.Message);
        }
    }

    [Fact]
    public async Task The_Synthea_roster_runs_with_all_invariants()
    {
        var roster = Path.Combine(WorkFolders.RepositoryRoot, "..", "shared", "data", "synthea");
        Assert.SkipUnless(Directory.Exists(roster), "needs ../shared/data/synthea");
        var result = await RunAsync("synthea", 1, fhir: roster, month: new ServiceMonth(2021, 4));
        Assert.True(result.Sound, string.Join('\n', result.Report.Checks.Where(c => !c.Ok)));
        Assert.Equal(107, result.Report.Funnel.PatientsRead);
        Assert.Empty(result.BadLines);
        Assert.True(result.Report.Funnel.Billed >= 5);
    }

    [Fact]
    public async Task A_killed_run_leaves_nothing_that_breaks_the_next()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ccmflow.dll");
        var start = new ProcessStartInfo("dotnet", [program, "demo", "--in-memory", "--month", "2026-03", "--seed", "7", "--out", Path.Combine(folder, "killed")])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = WorkFolders.RepositoryRoot,
        };
        using (var child = Process.Start(start)!)
        {
            while (await child.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Running", StringComparison.Ordinal)) { }
            child.Kill(entireProcessTree: true);
            await child.WaitForExitAsync();
        }
        var result = await RunAsync("killed", 7);
        Assert.True(result.Sound);
        Assert.Equal(Files(await RunAsync("clean", 7)), Files(result));
    }

    [Fact]
    public async Task The_API_of_the_served_month_takes_the_token_that_was_written_for_it()
    {
        var caller = new Caller();
        await new DemoRun(new DemoOptions(null, Month, 1, InMemory: true, Path.Combine(folder, "served"), Serve: true, 8, Port: 0), caller).RunAsync(CancellationToken.None);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (caller.With, caller.Without));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "served", "api.env")));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_with_the_mend()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => new DemoRun(new DemoOptions(null, Month, 1, InMemory: true, Path.Combine(folder, "taken"), Serve: true, 8, port), new Silent()).RunAsync(CancellationToken.None));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken, perhaps by another ccmflow or by func: give another with --port."), refused.Message);
    }

    /// <summary>Calls the API as the file says.</summary>
    private sealed class Caller : Silent
    {
        public HttpStatusCode With { get; private set; }

        public HttpStatusCode Without { get; private set; }

        public override async Task ServeAsync(DemoWorld world, IReadOnlyList<Practice> practices, ServiceMonth month, DemoOutputs outputs, CancellationToken cancellation)
        {
            var said = (await File.ReadAllLinesAsync(outputs.ApiAccess, cancellation)).Select(line => line["export ".Length..].Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
            using var http = new HttpClient();
            var patients = new Uri($"{said["APP"]}/api/v1/practices/{practices[0].Id}/patients");
            using (var without = await http.GetAsync(patients, cancellation)) Without = without.StatusCode;
            http.DefaultRequestHeaders.Add("Authorization", $"Bearer {said["TOKEN"]}");
            using var with = await http.GetAsync(patients, cancellation);
            With = with.StatusCode;
        }
    }

    private class Silent : IDemoProgress
    {
        public void Phase(string what)
        {
        }

        public void Now(DateTimeOffset now, double share)
        {
        }

        public void Done(DemoResult result)
        {
        }

        public virtual Task ServeAsync(DemoWorld world, IReadOnlyList<Practice> practices, ServiceMonth month, DemoOutputs outputs, CancellationToken cancellation) => Task.CompletedTask;
    }
}
