using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Messaging;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>The app's own check of Twilio's signature, against the 48 vectors that Twilio's library made and against that library itself.</summary>
public sealed class SignatureVectorTests
{
    private const string Script = """
        const twilio = require('twilio');
        const forms = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        console.log(JSON.stringify(forms.map(f => [twilio.validateRequest(f.token, f.signature, f.url, f.fields), twilio.validateRequest(f.token, f.wrong, f.url, f.fields)])));
        """;

    private static readonly IReadOnlyList<JsonElement> All = Load();

    public static TheoryData<string> Names => [.. All.Select(v => Text(v, "name"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Vector_is_judged_as_expected_with_one_token_and_while_tokens_are_rotated(string name)
    {
        var vector = All.Single(v => Text(v, "name") == name);
        var expected = vector.GetProperty("expectValid").GetBoolean();
        var token = Text(vector, "authToken");
        foreach (string[] tokens in new string[][] { [token], ["another-token", token], [token, "another-token"] }) Assert.Equal(expected, IsValid(vector, tokens));
        Assert.False(IsValid(vector, ["another-token"]));
        Assert.False(IsValid(vector, []));
    }

    [Fact]
    public void There_are_48_vectors() => Assert.Equal((48, 38), (All.Count, All.Count(v => v.GetProperty("expectValid").GetBoolean())));

    [Fact]
    public async Task Twilios_library_agrees_on_random_forms()
    {
        Assert.SkipUnless(NodeTools.HasTwilio, "Twilio's library is not installed: npm ci");
        var random = new Random(20261122);
        var forms = Enumerable.Range(0, 400).Select(_ => RandomForm(random)).ToList();
        using var node = NodeTools.Start("-e", Script);
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(forms));
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await node.StandardError.ReadToEndAsync());
        var verdicts = JsonSerializer.Deserialize<bool[][]>(answer)!;
        Assert.Equal(forms.Count, verdicts.Length);
        Assert.All(verdicts, v => Assert.Equal([true, false], v));
    }

    private static bool IsValid(JsonElement vector, string[] tokens)
    {
        var (url, signature) = (new Uri(Text(vector, "url")), Text(vector, "signature"));
        return Text(vector, "kind") == "json"
            ? TwilioSignature.IsValidBody(tokens, url, Encoding.UTF8.GetBytes(Text(vector, "body")), signature)
            : TwilioSignature.IsValid(tokens, url, [.. Fields(vector)], signature);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(JsonElement vector) => vector.GetProperty("params").EnumerateObject().SelectMany(
        field => field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().Select(v => v.GetString()!) : [field.Value.GetString()!],
        (field, value) => KeyValuePair.Create(field.Name, value));

    private static object RandomForm(Random random)
    {
        string[] words = ["", " ", "STOP", "sí, me duele", "+16175550100", "a&b=c%20", "👍🏽", "ñandú\r\n", "ToCity", "from", "From", "é", new string('x', 1600)];
        string Word() => words[random.Next(words.Length)];
        var fields = Enumerable.Range(0, random.Next(25)).Select(i => ($"{(random.Next(2) == 0 ? "F" : "f")}{random.Next(12)}", Word()))
            .GroupBy(f => f.Item1, f => f.Item2).ToDictionary(g => g.Key, g => g.ToArray());
        var url = $"https://ccm.example{(random.Next(3) == 0 ? ":7071" : "")}/api/webhooks/twilio/status{(random.Next(2) == 0 ? "?ref=UGF0-_x" : "")}";
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var pairs = fields.SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value)).ToList();
        return new
        {
            token,
            url,
            signature = TwilioSignature.Compute(token, url, pairs),
            wrong = TwilioSignature.Compute(token, url, pairs.Append(KeyValuePair.Create("Z", "1"))),
            fields = fields.ToDictionary(f => f.Key, f => f.Value.Length == 1 ? (object)f.Value[0] : f.Value),
        };
    }

    private static IReadOnlyList<JsonElement> Load()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vectors", "twilio-signature-vectors.json")));
        return [.. json.RootElement.GetProperty("vectors").EnumerateArray().Select(v => v.Clone())];
    }

    private static string Text(JsonElement vector, string name) => vector.GetProperty(name).GetString()!;
}
