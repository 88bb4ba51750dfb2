using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console;

/// <summary>The stylesheet and the script. Their names hold a hash of what is in them, so that browsers keep them until they change.</summary>
public sealed class ConsoleAssets
{
    private static readonly FrozenDictionary<string, (byte[] Bytes, string Type)> Files = Load();

    public static string Stylesheet { get; } = PathOf(".css");

    public static string Script { get; } = PathOf(".js");

    [Function("ConsoleAsset")]
    [OpenTo("anybody; stylesheet and script hold nothing of anybody")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/assets/{name}")] HttpRequest request, string name)
    {
        if (!Files.TryGetValue(name, out var file)) return Results.NotFound();
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, file.Type);
    }

    private static FrozenDictionary<string, (byte[] Bytes, string Type)> Load() => new[] { ("console.css", "text/css; charset=utf-8"), ("console.js", "text/javascript; charset=utf-8") }
        .Select(f => (Name: f.Item1, Bytes: Read(f.Item1), Type: f.Item2))
        .ToFrozenDictionary(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Bytes).AsSpan(0, 8))}{Path.GetExtension(f.Name)}", f => (f.Bytes, f.Type), StringComparer.Ordinal);

    private static string PathOf(string extension) => $"{ConsolePaths.Root}/assets/{Files.Keys.Single(name => name.EndsWith(extension, StringComparison.Ordinal))}";

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
