using System.Text.Json.Nodes;

namespace CcmFlow.Rules.Billing.Golden;

/// <summary>One case of a file in the golden format: the facts, and what is expected of the decision by field, in the order of comparison.</summary>
/// <param name="Id">Such as CCM-001.</param>
/// <param name="Name">What the case is about.</param>
/// <param name="Facts">What is decided on.</param>
/// <param name="Expected">The stated fields, as <see cref="GoldenExpectation"/> writes them. What a case does not state is not compared.</param>
public sealed record GoldenCase(string Id, string Name, BillingCase Facts, IReadOnlyList<GoldenValue> Expected)
{
    /// <exception cref="GoldenFormatException">A field is missing or has a value that is not known.</exception>
    public static GoldenCase Read(JsonNode? node)
    {
        var golden = new GoldenField(node, "");
        return new(golden["id"].Text(), golden["name"].TextOrNull() ?? "", GoldenFacts.Read(golden), GoldenExpectation.Read(golden["expected"]));
    }

    /// <summary>Decides the case and names each field in which the decision is not the expected one.</summary>
    public IReadOnlyList<GoldenDifference> Differences()
    {
        var got = GoldenExpectation.Of(Facts, BillingRules.Decide(Facts));
        return
        [
            .. Expected
                .Select(expected => new GoldenDifference(expected.Field, expected.Text, got(expected.Field)))
                .Where(difference => difference.Expected != difference.Got),
        ];
    }
}
