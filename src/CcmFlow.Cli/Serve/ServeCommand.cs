using System.CommandLine;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Hosting;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Cli.Serve;

/// <summary><c>ccmflow serve</c></summary>
public static class ServeCommand
{
    /// <summary>The running months. One process may have it open.</summary>
    public static string TaskHubFolder => Path.Combine(WorkFolders.RepositoryRoot, ".ccmflow", "taskhub");

    private static string StateFolder => Path.Combine(WorkFolders.RepositoryRoot, ".ccmflow", "state");

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Port on localhost.", DefaultValueFactory = _ => 7071 };
        var command = new Command("serve", $"Run the app live on http://localhost:7071, in real time, with the settings of {LocalSettings.FileName}.") { port };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int port, CancellationToken cancellation)
    {
        var settings = LocalSettings.Read();
        await using var azurite = await LocalStorage.EnsureAsync(settings.GetValueOrDefault(SettingNames.TablesConnectionString), cancellation);
        var key = FunctionKeyFile.ReadOrCreate();
        await using var app = await AppHost.StartAsync(
            new AppHostOptions
            {
                Settings = settings,
                Url = $"http://127.0.0.1:{port}",
                FunctionKey = key,
                TaskHubFolder = TaskHubFolder,
                StateFolder = StateFolder,
                Log = Console.Error.WriteLine,
            },
            cancellation);
        Console.WriteLine($"CcmFlow serves http://localhost:{port}");
        Console.WriteLine($"  health    http://localhost:{port}/api/health");
        Console.WriteLine($"  API       http://localhost:{port}/api/openapi.json   (header x-functions-key: the text in {FunctionKeyFile.Path})");
        Console.WriteLine($"  console   http://localhost:{port}{ConsolePaths.SignIn}");
        Console.WriteLine($"  webhooks  {settings.GetValueOrDefault(SettingNames.PublicBaseUrl)?.TrimEnd('/')}/api/webhooks/twilio/sms");
        Console.WriteLine("End with Ctrl+C.");
        var ended = new TaskCompletionSource();
        await using var registration = cancellation.Register(() => ended.TrySetResult());
        await using var stopped = app.Stopping.Register(() => ended.TrySetResult());
        await ended.Task;
        return cancellation.IsCancellationRequested ? 0 : 1;
    }
}
