using System.Text.Json;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>What the embedded host takes from host.json (learn.microsoft.com, "host.json reference for Azure Functions 2.x and later").</summary>
internal sealed record HostFile
{
    /// <summary>What HTTP routes begin with, without slashes; empty for none.</summary>
    public string RoutePrefix { get; init; } = "api";

    /// <summary>HTTP functions that run at once; more wait. Null: no limit.</summary>
    public int? MaxConcurrentRequests { get; init; }

    /// <summary>HTTP requests that run or wait; more are answered 429. Null: no limit.</summary>
    public int? MaxOutstandingRequests { get; init; }

    /// <summary>How long an invocation that is no orchestration may take; its token is cancelled then. Null: no limit.</summary>
    public TimeSpan? FunctionTimeout { get; init; }

    /// <summary>Least level to log by category; "default" for the rest.</summary>
    public IReadOnlyDictionary<string, string> LogLevels { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads host.json of the first folder that has one.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be read or has a setting that means nothing; the message names it.</exception>
    public static HostFile Read(params IEnumerable<string> folders)
    {
        if (folders.Select(folder => Path.Combine(folder, "host.json")).FirstOrDefault(File.Exists) is not { } file) return new();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), LocalSettings.WithComments);
            return HostFileReader.Read(json.RootElement);
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"host.json cannot be read: {exception.Message}", exception);
        }
    }
}
