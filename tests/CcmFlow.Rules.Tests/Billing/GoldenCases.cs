using CcmFlow.Rules.Billing.Golden;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>The cases of ccm-golden.json, and our own in the same format (ccm-own-cases.json), by id.</summary>
internal static class GoldenCases
{
    private static readonly Lazy<IReadOnlyDictionary<string, GoldenCase>> Given = new(() => ById(Json));
    private static readonly Lazy<IReadOnlyDictionary<string, GoldenCase>> Ours = new(() => ById(OwnJson));

    public static IReadOnlyDictionary<string, GoldenCase> All => Given.Value;

    public static IReadOnlyDictionary<string, GoldenCase> Own => Ours.Value;

    public static string Json => Read("ccm-golden.json");

    public static string OwnJson => Read("ccm-own-cases.json");

    private static Dictionary<string, GoldenCase> ById(string json) => GoldenFile.Cases(json).Select(GoldenCase.Read).ToDictionary(golden => golden.Id);

    private static string Read(string name)
    {
        using var stream = typeof(GoldenCases).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
