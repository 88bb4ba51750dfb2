using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.Tests.ClinicalNumbers;

/// <summary>What imports bring in of A1c and blood pressure, and where it shows.</summary>
public sealed class NumberStories
{
    private static readonly DateTimeOffset Before = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_same_export_twice_keeps_each_observation_once()
    {
        await using var story = await Story.BeginAsync();
        foreach (var _ in new[] { 1, 2 }) await ImportAsync(story, A1c("o1", 2, 8.1m), A1c("o2", 3, 9.4m));
        Assert.Equal([9.4m, 8.1m], (await NumbersAsync(story)).Select(n => n.Value));
    }

    [Fact]
    public async Task A_mended_result_replaces_the_first_and_an_older_export_does_not_bring_it_back()
    {
        await using var story = await Story.BeginAsync();
        var first = A1c("o1", 2, 11m);
        await ImportAsync(story, first);
        await ImportAsync(story, A1c("o1", 2, 7.2m) with { Updated = Before.AddDays(3) });
        await ImportAsync(story, first);
        Assert.Equal(7.2m, Assert.Single(await NumbersAsync(story)).Value);
        Assert.Equal(7.2m, Assert.Single((await story.Get<NumberStore>().ListAsync("p1", CancellationToken.None)).Single().LastOfMonths).Value);
    }

    [Fact]
    public async Task What_was_entered_in_error_is_gone_and_stays_gone()
    {
        await using var story = await Story.BeginAsync();
        await ImportAsync(story, A1c("o1", 2, 11m), A1c("o2", 1, 7m));
        await ImportAsync(story, new ObservedNumber("o1", Before.AddDays(3), null));
        await ImportAsync(story, A1c("o1", 2, 11m));
        Assert.Equal(7m, Assert.Single(await NumbersAsync(story)).Value);
    }

    [Fact]
    public async Task An_import_without_observations_keeps_the_numbers_that_are_there()
    {
        await using var story = await Story.BeginAsync();
        await ImportAsync(story, A1c("o1", 2, 8m));
        await ImportAsync(story);
        Assert.Single(await NumbersAsync(story));
    }

    [Fact]
    public async Task Two_imports_of_a_patient_at_once_leave_a_card_that_knows_both()
    {
        await using var story = await Story.BeginAsync();
        await ImportAsync(story);
        var store = story.Get<NumberStore>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => store.SaveAsync("p1", "edna", [A1c($"o{n}", n, 6m + n)], CancellationToken.None)));
        // A process that has kept nothing reads what is stored.
        var fresh = new NumberStore(story.Get<Storage.AppTables>(), story.Get<TimeProvider>());
        Assert.Equal([6m, 7m, 8m, 9m, 10m, 11m], (await fresh.ListAsync("p1", CancellationToken.None)).Single().LastOfMonths.Select(n => n.Value).Order());
    }

    [Fact]
    public async Task Page_report_and_API_tell_the_same_and_another_practice_nothing()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        story.Forget(await story.EnrollAsync(Story.Person("otto", 6002)));
        await ImportAsync(story, A1c("o1", 5, 9.4m), A1c("o0", 1, 7.5m), new ObservedNumber("b1", Before, ClinicalNumber.Pressure(Day(5), Before, 128, 76)));
        await story.OpenAsync("p2", "+16175552500");
        await story.UntilAsync(10, 12);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        Assert.Contains("<title id=\"plot-a1c-title\">Hemoglobin A1c</title>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("9.4 <span class=\"pill warn\">high</span>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("128/76", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/patients/otto");
        Assert.DoesNotContain("Clinical numbers", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/reports/2026-04");
        Assert.Matches("Hemoglobin A1c</th><td data-label=\"Group\">All patients</td><td data-label=\"Patients\" class=\"r\">2</td><td data-label=\"With a value\" class=\"r\">1</td>\\s*<td data-label=\"Poor control\" class=\"r\">1 \\(100 %\\)", cora.Page);
        // Who consented later was not in CCM then; the label does not say so.
        Assert.Contains("<td data-label=\"Group\">With consent today</td>", cora.Page, StringComparison.Ordinal);
        var told = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/patients/edna/clinical-numbers");
        Assert.Equal(3, told.GetArrayLength());
        Assert.True(told[0].GetProperty("isHigh").GetBoolean());
        var report = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/months/2026-04/clinical-numbers");
        Assert.Equal(("2026-04-10", 1, 2), (report.GetProperty("asOf").GetString(), report.GetProperty("all")[0].GetProperty("high").GetInt32(), report.GetProperty("all")[0].GetProperty("patients").GetInt32()));
        Assert.Equal(1, report.GetProperty("enrolled")[0].GetProperty("patients").GetInt32());
        var others = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p2/months/2026-04/clinical-numbers");
        Assert.Equal(0, others.GetProperty("all")[0].GetProperty("withValue").GetInt32());
    }

    private static ObservedNumber A1c(string id, int month, decimal percent) => new(id, Before, ClinicalNumber.A1c(Day(month), new DateTimeOffset(Day(month).ToDateTime(default), TimeSpan.Zero), percent));

    /// <summary>Months from October on, all of them within nine months of April.</summary>
    private static DateOnly Day(int month) => new DateOnly(2025, 10, 5).AddMonths(month);

    private static Task ImportAsync(Story story, params ObservedNumber[] numbers) => story.EnrollAsync(Story.Person("edna") with { Numbers = numbers });

    private static Task<IReadOnlyList<ClinicalNumber>> NumbersAsync(Story story) => story.Get<NumberStore>().OfAsync("p1", "edna", CancellationToken.None);
}
