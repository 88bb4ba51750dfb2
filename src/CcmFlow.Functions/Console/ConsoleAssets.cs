using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console;

/// <summary>The icon, the stylesheet and the scripts: one of every page, one each of the pages that do more with script. Their names hold a hash of what is in them, so that browsers keep them until they change.</summary>
public sealed class ConsoleAssets
{
    private static readonly string[] Sources = ["icon.svg", "console.css", "console.js", "segments.js", "calendar.js"];
    private static readonly FrozenDictionary<string, (byte[] Bytes, string Source)> Files = Load();

    /// <summary>Named by every page: without one a browser asks for /favicon.ico, where there is nothing.</summary>
    public static string Icon { get; } = PathOf("icon.svg");

    public static string Stylesheet { get; } = PathOf("console.css");

    public static string Script { get; } = PathOf("console.js");

    /// <summary>Of the page of texts: counts segments while somebody types.</summary>
    public static string SegmentScript { get; } = PathOf("segments.js");

    /// <summary>Of the page of the schedule: shifts are dragged.</summary>
    public static string CalendarScript { get; } = PathOf("calendar.js");

    [Function("ConsoleAsset")]
    [OpenTo("anybody; icon, stylesheet and script hold nothing of anybody")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/assets/{name}")] HttpRequest request, string name)
    {
        if (!Files.TryGetValue(name, out var file)) return Results.NotFound();
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, TypeOf(file.Source));
    }

    private static FrozenDictionary<string, (byte[] Bytes, string Source)> Load() => Sources
        .Select(source => (Source: source, Bytes: Read(source)))
        .ToFrozenDictionary(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Bytes).AsSpan(0, 8))}{Path.GetExtension(f.Source)}", f => (f.Bytes, f.Source), StringComparer.Ordinal);

    private static string TypeOf(string source) => Path.GetExtension(source) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/javascript; charset=utf-8",
    };

    private static string PathOf(string source) => $"{ConsolePaths.Root}/assets/{Files.Single(f => f.Value.Source == source).Key}";

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
