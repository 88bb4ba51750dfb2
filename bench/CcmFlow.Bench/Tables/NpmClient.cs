using System.Diagnostics;
using System.Text.Json;

namespace CcmFlow.Bench.Tables;

/// <summary>Does the work with the npm client in a Node.js process that stays, so that its code is compiled as ours is.</summary>
internal sealed class NpmClient : IMeasuredClient
{
    private readonly Process process;

    private NpmClient(Process process) => this.process = process;

    /// <summary>Installs the client by <c>npm ci</c> when it is not there.</summary>
    public static async Task<NpmClient> StartAsync(string folder, string connection)
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Start("npm", ["ci", "--no-audit", "--no-fund"], folder);
            npm.StandardInput.Close();
            await npm.StandardOutput.ReadToEndAsync();
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0) throw new InvalidOperationException($"\"npm ci\" in bench/tables-node ended with {npm.ExitCode}.");
        }
        return new(Start("node", ["client.mjs", connection], folder));
    }

    public async Task<double> RunAsync(TableOrder order)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(order));
        await process.StandardInput.FlushAsync();
        var answer = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The npm client ended; see its error above.");
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("seconds").GetDouble();
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Start(string program, string[] arguments, string folder) => Process.Start(
        new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
