using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>The page's script counts segments as the server does: on the vectors of Twilio's calculator, on each character, and on long texts.</summary>
public sealed class SegmentScriptTests
{
    private const string Program = """
        const source = require("fs").readFileSync(process.argv[1], "utf8");
        const count = new Function(`${source}; return countSegments;`)();
        const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify(texts.map(t => { const c = count(String.fromCharCode(...t)); return `${c.encoding} ${c.units} ${c.segments}`; })));
        """;

    [Fact]
    public async Task The_script_and_the_server_count_every_text_alike()
    {
        Assert.SkipUnless(Directory.Exists(NodeTools.Modules), "npm ci has not run here.");
        var vectors = Path.Combine(WorkFolders.RepositoryRoot, "tests", "CcmFlow.Rules.Tests", "Texts", "sms-segment-vectors.json");
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(vectors));
        var random = new Random(7);
        const string Letters = "aZ9 €{}[]~|\\^\f\nñéÉàá¿’😀\ud83dñ";
        var texts = new List<string>(Texts(document.RootElement));
        Assert.True(texts.Count >= 28, "The vectors are not all there.");
        // Each code unit for itself, so that both have the same alphabet.
        for (var unit = 0; unit <= char.MaxValue; unit++) texts.Add($"a{(char)unit}");
        for (var i = 0; i < 2_000; i++) texts.Add(string.Concat(Enumerable.Range(0, random.Next(0, 480)).Select(_ => Letters[random.Next(random.Next(1, Letters.Length))])));
        using var node = NodeTools.Start("-e", Program, Path.Combine(WorkFolders.RepositoryRoot, "src", "CcmFlow.Functions", "Console", "Assets", "segments.js"));
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts.Select(t => t.Select(c => (int)c))));
        node.StandardInput.Close();
        var counted = JsonSerializer.Deserialize<string[]>(await node.StandardOutput.ReadToEndAsync())!;
        Assert.Equal(texts.Select(Count), counted);
    }

    private static string Count(string text) => SmsSegments.Count(text) is var c ? $"{c.Encoding} {c.Units} {c.Segments}" : "";

    private static IEnumerable<string> Texts(JsonElement vectors) =>
        vectors.GetProperty("cases").EnumerateArray().Select(v => v.GetProperty("text").GetString()!);
}
