using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CcmFlow.Cli.Billing;

namespace CcmFlow.Cli.Tests.Billing;

public sealed class EligibilityCommandTests
{
    // Off by default (EligibilityPolicy): widely coded, often neither lasting nor a significant risk.
    private static readonly string[] NotCounted = ["Anemia", "Obesity"];

    private static readonly string? Folder = FindFolder();

    [Fact]
    public async Task Every_patient_of_the_shared_cohort_agrees_with_its_label()
    {
        var labels = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Cohort(), "cohort-train.json"), TestContext.Current.CancellationToken))!.AsArray();
        var (exit, output) = await CommandRun.Of(EligibilityCommand.Create(), "--fhir", Cohort(), "--as-of", "2021-03-31", "--json");
        var found = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToDictionary(line => (string)line["id"]!);

        Assert.Equal(0, exit);
        Assert.Equal(labels.Count, found.Count);
        Assert.All(labels, label => Assert.Equal(Expected(label!), Found(found[(string)label!["id"]!])));
    }

    [Fact]
    public async Task Line_of_a_patient_names_age_conditions_and_reasons()
    {
        var (_, output) = await CommandRun.Of(EligibilityCommand.Create(), "--fhir", Cohort(), "--as-of", "2021-03-31");
        Assert.Equal(107, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Matches(@"(?m)^0e61c3ad-d11e-4080-a6aa-cac89cae4e37  living  68  .*Hypertension I10.*  eligible  The patient is living\..*Last seen on 2020-09-17", output);
    }

    [Fact]
    public void Day_is_refused_with_the_mend() =>
        Assert.Contains(EligibilityCommand.Create().Parse(["--fhir", ".", "--as-of", "yesterday"]).Errors, error => error.Message.Contains("yyyy-MM-dd", StringComparison.Ordinal));

    private static (bool Living, int Age, string Conditions, bool Eligible) Expected(JsonNode label)
    {
        var conditions = label["conds"]!.AsArray().Select(name => (string)name!).Except(NotCounted).Order(StringComparer.Ordinal).ToList();
        var (living, age) = (label["dead"] is null, (int)label["age"]!);
        return (living, age, string.Join(", ", conditions), living && age >= 65 && conditions.Count >= 2);
    }

    private static (bool Living, int Age, string Conditions, bool Eligible) Found(JsonNode line) => (
        (bool)line["living"]!,
        (int)line["age"]!,
        string.Join(", ", line["conditions"]!.AsArray().Select(condition => (string)condition!["ccw"]!).Order(StringComparer.Ordinal)),
        (bool)line["eligible"]!);

    private static string Cohort()
    {
        if (Folder is null) Assert.Skip("The shared synthetic cohort does not lie next to this repository.");
        return Folder!;
    }

    // A folder named shared, beside the repository or above it.
    private static string? FindFolder([CallerFilePath] string source = "")
    {
        for (var folder = Directory.GetParent(source); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "synthea") is var cohort && Directory.Exists(cohort)) return cohort;
        return null;
    }
}
