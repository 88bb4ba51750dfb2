using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Serve;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Carriers;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Cli.Doctor;

/// <summary><c>ccmflow doctor</c>: says what is missing before something fails for it.</summary>
public static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Check this machine and the settings, with the mend for what is wrong.");
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        var needed = new List<(string What, bool Ok, string Detail)>
        {
            (".NET", Environment.Version.Major >= 10, $"{Environment.Version}{(Environment.Version.Major >= 10 ? "" : ": install the .NET 10 SDK")}"),
            await NodeAsync(cancellation),
            Azurite(),
            TimeZones(),
        };
        var optional = new List<(string What, bool Ok, string Detail)> { Settings(), Port(7071, "serve"), await StorageAsync(cancellation) };
        foreach (var (what, ok, detail) in needed) Console.WriteLine($"{(ok ? "ok  " : "FAIL")}  {what,-18} {detail}");
        foreach (var (what, ok, detail) in optional) Console.WriteLine($"{(ok ? "ok  " : "note")}  {what,-18} {detail}");
        return needed.All(c => c.Ok) ? 0 : 1;
    }

    private static async Task<(string, bool, string)> NodeAsync(CancellationToken cancellation)
    {
        const string mend = "install Node.js 20 or later for Azurite, or use demo --in-memory";
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            var version = (await node.StandardOutput.ReadToEndAsync(cancellation)).Trim();
            await node.WaitForExitAsync(cancellation);
            var ok = int.TryParse(version.TrimStart('v').Split('.')[0], out var major) && major >= 20;
            return ("Node.js", ok, ok ? version : $"{version}: {mend}");
        }
        catch (Win32Exception)
        {
            return ("Node.js", false, $"not found: {mend}");
        }
    }

    private static (string, bool, string) Azurite()
    {
        var there = Directory.Exists(Path.Combine(WorkFolders.RepositoryRoot, "node_modules", "azurite"));
        var manifest = File.Exists(Path.Combine(WorkFolders.RepositoryRoot, "package.json"));
        return ("Azurite", there || manifest, there ? "installed" : manifest ? "is installed by npm ci at the first run" : "run ccmflow from the checkout, where package.json lies");
    }

    private static (string, bool, string) TimeZones()
    {
        var ok = TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out _);
        return ("Time zones", ok, ok ? "IANA data found" : "no IANA time zone data: install tzdata");
    }

    private static (string, bool, string) Settings()
    {
        try
        {
            var settings = CcmFlowSettings.From(new ConfigurationBuilder().AddInMemoryCollection(LocalSettings.Read()).Build());
            return (LocalSettings.FileName, true, $"complete; carriers: {string.Join(", ", Enum.GetValues<SmsProvider>().Where(settings.Has))}");
        }
        catch (InvalidOperationException error)
        {
            return (LocalSettings.FileName, false, $"needed for serve only. {error.Message}");
        }
    }

    private static (string, bool, string) Port(int port, string use)
    {
        try
        {
            using var listener = new TcpListener(System.Net.IPAddress.Loopback, port);
            listener.Start();
            return ($"Port {port}", true, $"free for {use}");
        }
        catch (SocketException)
        {
            return ($"Port {port}", false, $"taken: give {use} another with --port");
        }
    }

    private static async Task<(string, bool, string)> StorageAsync(CancellationToken cancellation) =>
        ($"Port {LocalStorage.Port}", true, await LocalStorage.AnswersAsync(cancellation) ? "something answers: serve and import use it as Azurite" : "free: serve and import start Azurite there");
}
