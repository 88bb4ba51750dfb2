using System.Text.Json.Nodes;
using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>One case of ccm-golden.json: the facts and what is expected of the decision.</summary>
internal sealed record GoldenCase(string Id, string Name, BillingCase Facts, JsonNode Expected)
{
    private static readonly Lazy<IReadOnlyDictionary<string, GoldenCase>> Cases = new(Load);

    public static IReadOnlyDictionary<string, GoldenCase> All => Cases.Value;

    private static Dictionary<string, GoldenCase> Load()
    {
        using var stream = typeof(GoldenCase).Assembly.GetManifestResourceStream("ccm-golden.json")!;
        var cases = JsonNode.Parse(stream)!["cases"]!.AsArray();
        return cases
            .Select(node => new GoldenCase((string)node!["id"]!, (string)node["name"]!, GoldenFacts.Read(node), node["expected"]!))
            .ToDictionary(golden => golden.Id);
    }
}
