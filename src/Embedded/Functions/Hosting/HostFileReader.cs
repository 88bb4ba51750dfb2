using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>Takes host.json apart. A setting that the Functions host would pass over in silence stops the start here.</summary>
internal static partial class HostFileReader
{
    private static readonly string[] Sections =
    [
        "$schema", "version", "aggregator", "applicationInsights", "concurrency", "customHandler", "extensionBundle", "extensions", "functions",
        "functionTimeout", "healthMonitor", "logging", "managedDependency", "retry", "singleton", "telemetryMode", "watchDirectories", "watchFiles",
    ];

    private static readonly string[] HttpSettings =
        ["routePrefix", "maxConcurrentRequests", "maxOutstandingRequests", "dynamicThrottlesEnabled", "hsts", "customHeaders"];

    public static HostFile Read(JsonElement root)
    {
        CheckNames(root, "", Sections);
        var http = Find(root, "extensions", "http");
        if (http is { } section) CheckNames(section, "extensions.http.", HttpSettings);
        if (Text(root, "version", "version") is { } version && version != "2.0") throw Bad("version", "must be \"2.0\"");
        CheckHubName(root);
        return new()
        {
            RoutePrefix = RoutePrefix(http),
            MaxConcurrentRequests = Limit(http, "maxConcurrentRequests"),
            MaxOutstandingRequests = Limit(http, "maxOutstandingRequests"),
            FunctionTimeout = Timeout(Text(root, "functionTimeout", "functionTimeout")),
            LogLevels = LogLevels(Find(root, "logging", "logLevel")),
        };
    }

    private static void CheckNames(JsonElement element, string path, string[] known)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Bad(path.TrimEnd('.') is { Length: > 0 } name ? name : "the file", "must be a JSON object");
        foreach (var name in element.EnumerateObject().Select(property => property.Name).Where(name => !known.Contains(name, StringComparer.Ordinal)))
            throw Bad(path + name, $"is no setting of the Functions host; known here: {string.Join(", ", known)}");
    }

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        var place = "";
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object) throw Bad(place, "must be a JSON object");
            if (!element.TryGetProperty(name, out element)) return null;
            place = place.Length == 0 ? name : $"{place}.{name}";
        }
        return element;
    }

    private static string? Text(JsonElement? section, string name, string path) => section is { } element && element.TryGetProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : throw Bad(path, "must be a text")
        : null;

    private static string RoutePrefix(JsonElement? http)
    {
        var prefix = Text(http, "routePrefix", "extensions.http.routePrefix")?.Trim('/') ?? "api";
        if (prefix.Split('/')[0].ToUpperInvariant() is "ADMIN" or "RUNTIME") throw Bad("extensions.http.routePrefix", "must not begin with admin or runtime: those belong to the host");
        return prefix;
    }

    private static int? Limit(JsonElement? http, string name)
    {
        if (http is not { } section || !section.TryGetProperty(name, out var value)) return null;
        var isNumber = value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _);
        return isNumber && value.GetInt32() is var limit && (limit == -1 || limit > 0)
            ? limit == -1 ? null : limit
            : throw Bad($"extensions.http.{name}", "must be a positive whole number, or -1 for no limit");
    }

    private static TimeSpan? Timeout(string? text) => text switch
    {
        null or "-1" => null,
        _ when TimeSpan.TryParseExact(text, ["c", @"hh\:mm\:ss"], CultureInfo.InvariantCulture, out var limit) && limit > TimeSpan.Zero => limit,
        _ => throw Bad("functionTimeout", "must be a time such as \"00:05:00\", or \"-1\" for no limit"),
    };

    private static Dictionary<string, string> LogLevels(JsonElement? section)
    {
        var levels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (section is not { } element) return levels;
        if (element.ValueKind != JsonValueKind.Object) throw Bad("logging.logLevel", "must be a JSON object");
        foreach (var category in element.EnumerateObject())
        {
            var isLevel = category.Value.ValueKind == JsonValueKind.String && Enum.TryParse<LogLevel>(category.Value.GetString(), ignoreCase: true, out var level) && Enum.IsDefined(level);
            if (!isLevel) throw Bad($"logging.logLevel.{category.Name}", $"must be one of {string.Join(", ", Enum.GetNames<LogLevel>())}");
            levels[category.Name] = category.Value.GetString()!;
        }
        return levels;
    }

    /// <summary>The embedded engine has one hub and needs no name for it; one that would fail on Azure is told all the same.</summary>
    private static void CheckHubName(JsonElement root)
    {
        if (Find(root, "extensions", "durableTask") is { ValueKind: JsonValueKind.Object } section
            && Text(section, "hubName", "extensions.durableTask.hubName") is { } name && !HubName().IsMatch(name))
            throw Bad("extensions.durableTask.hubName", "must begin with a letter and have 3 to 45 letters and digits (or be a %Setting%)");
    }

    private static InvalidOperationException Bad(string setting, string why) => new($"host.json: {setting} {why}.");

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9]{2,44}|%[^%]+%)$")]
    private static partial Regex HubName();
}
