using CcmFlow.Rules.Billing.Golden;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>The cases of ccm-golden.json by id.</summary>
internal static class GoldenCases
{
    private static readonly Lazy<IReadOnlyDictionary<string, GoldenCase>> Cases = new(() => GoldenFile.Cases(Json).Select(GoldenCase.Read).ToDictionary(golden => golden.Id));

    public static IReadOnlyDictionary<string, GoldenCase> All => Cases.Value;

    public static string Json
    {
        get
        {
            using var stream = typeof(GoldenCases).Assembly.GetManifestResourceStream("ccm-golden.json")!;
            return new StreamReader(stream).ReadToEnd();
        }
    }
}
