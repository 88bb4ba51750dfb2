using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Rules.Tests.Eligibility;

/// <summary>Agreement with the labels of the shared synthetic cohort, which are not part of this repository.</summary>
public sealed class SyntheaCohortTests
{
    private static readonly string? Folder = FindFolder();
    private static readonly DateOnly AsOf = new(2021, 3, 31);

    [Fact]
    public void Number_of_common_conditions_agrees_with_the_strict_label_of_every_patient()
    {
        var labels = Labels();
        var conditions = ConditionsByPatient();

        Assert.Equal(107, labels.Count);
        Assert.Empty(labels.Where(label => label.Strict != Found(conditions, label.Id, EligibilityPolicy.Strict).Count)
            .Select(label => $"{label.Id}: label {label.Strict}, found {string.Join(", ", Found(conditions, label.Id, EligibilityPolicy.Strict))}"));
    }

    [Fact]
    public void Conditions_found_are_those_of_the_label_when_anaemia_and_obesity_count()
    {
        var all = EligibilityPolicy.Default with { ConditionsNotCounted = [] };
        var conditions = ConditionsByPatient();

        Assert.All(Labels(), label => Assert.Equal(label.Conditions.Order(StringComparer.Ordinal), Found(conditions, label.Id, all)));
    }

    private static List<string> Found(ILookup<string, PatientCondition> conditions, string patient, EligibilityPolicy policy) =>
    [
        .. CcmEligibility.Assess(new(null, false, PayerKind.Unknown, [.. conditions[patient]], null, false), AsOf, policy)
            .Conditions.Select(condition => condition.CcwName),
    ];

    private static List<(string Id, int Strict, string[] Conditions)> Labels()
    {
        SkipWithoutCohort();
        return
        [
            .. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, "cohort-train.json")))!.AsArray().Select(label => (
                (string)label!["id"]!,
                (int)label["ns"]!,
                label["conds"]!.AsArray().Select(name => (string)name!).ToArray())),
        ];
    }

    private static ILookup<string, PatientCondition> ConditionsByPatient()
    {
        SkipWithoutCohort();
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Folder!, "Condition.ndjson.gz")), CompressionMode.Decompress));
        return ReadLines(lines).Select(line => JsonNode.Parse(line)!).ToList().ToLookup(
            node => ((string)node["subject"]!["reference"]!).Split(':', '/')[^1],
            node => new PatientCondition(
                (string)node["code"]!["coding"]![0]!["code"]!,
                null,
                "",
                Date(node["onsetDateTime"]),
                Date(node["abatementDateTime"]),
                (string)node["clinicalStatus"]!["coding"]![0]!["code"]! == "active"));
    }

    private static IEnumerable<string> ReadLines(StreamReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static DateOnly? Date(JsonNode? node) => node is null ? null : DateOnly.Parse(((string)node!)[..10], null);

    private static void SkipWithoutCohort()
    {
        if (Folder is null)
        {
            Assert.Skip("The shared synthetic cohort does not lie next to this repository.");
        }
    }

    // A folder named shared, beside the repository or above it.
    private static string? FindFolder([CallerFilePath] string source = "")
    {
        for (var folder = Directory.GetParent(source); folder is not null; folder = folder.Parent)
        {
            var cohort = Path.Combine(folder.FullName, "shared", "data", "synthea");
            if (Directory.Exists(cohort))
            {
                return cohort;
            }
        }

        return null;
    }
}
