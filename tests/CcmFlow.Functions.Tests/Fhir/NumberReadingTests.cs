using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("4548-4")]
    [InlineData("17856-6")]
    public async Task A1c_is_read_under_both_codes(string code) => Assert.Equal(
        ClinicalNumber.A1c(new DateOnly(2025, 1, 5), new DateTimeOffset(2025, 1, 5, 12, 0, 0, TimeSpan.Zero), 8.3m), Assert.Single(await ReadAsync(Resources.A1c("8.26", code: code))).Number);

    [Theory]
    [InlineData("85354-9", "mm[Hg]")]
    [InlineData("55284-4", "mmHg")]
    public async Task A_pressure_is_read_from_its_components_in_any_order(string code, string unit)
    {
        var number = Assert.Single(await ReadAsync(Resources.Pressure("88", "138", code: code, unit: unit, lowerFirst: true))).Number!;
        Assert.Equal((Measure.BloodPressure, 138m, 88m), (number.Measure, number.Value, number.Diastolic));
    }

    [Theory]
    [InlineData("final", true)]
    [InlineData("amended", true)]
    [InlineData("corrected", true)]
    [InlineData("preliminary", false)]
    [InlineData("entered-in-error", false)]
    [InlineData("cancelled", false)]
    public async Task A_result_counts_while_it_stands(string status, bool stands) => Assert.Equal(stands, Assert.Single(await ReadAsync(Resources.A1c("8.2", status: status))).Number is not null);

    [Fact]
    public async Task Of_two_versions_the_last_changed_counts_wherever_it_stands()
    {
        var mended = Resources.A1c("7.2", status: "amended", more: ""","meta":{"lastUpdated":"2025-01-08T00:00:00Z"}""");
        var first = Resources.A1c("11", more: ""","meta":{"lastUpdated":"2025-01-06T00:00:00Z"}""");
        Assert.Equal(7.2m, Assert.Single(await ReadAsync(mended, first)).Number!.Value);
        Assert.Equal(7.2m, Assert.Single(await ReadAsync(first, mended)).Number!.Value);
    }

    [Fact]
    public async Task A_bound_is_kept_as_one() => Assert.Equal(
        (14m, ">"), await ReadAsync(Resources.A1c("14", more: "", quantity: ""","comparator":">" """)) is [{ Number: { } n }] ? (n.Value, n.Bound) : default);

    [Theory]
    [InlineData("8.2", "mmol/mol")]
    [InlineData("53", "%")]
    [InlineData("\"8.2\"", "%")]
    public async Task What_is_no_A1c_in_percent_is_rejected_with_the_field_and_the_mend(string value, string unit)
    {
        using var export = new ExportFolder().With("all.ndjson", Resources.Patient(), Resources.A1c(value, unit: unit));
        var bad = Assert.Single((await export.ReadAsync()).BadLines);
        Assert.Equal(2, bad.Line);
        Assert.StartsWith("Observation.valueQuantity is no A1c in percent: give ", bad.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("138", "88")]
    [InlineData("88", "400")]
    public async Task A_pressure_that_cannot_be_is_rejected(string diastolic, string systolic)
    {
        using var export = new ExportFolder().With("all.ndjson", Resources.Patient(), Resources.Pressure(diastolic, systolic));
        Assert.StartsWith("Observation.component is no blood pressure", Assert.Single((await export.ReadAsync()).BadLines).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_observations_future_ones_and_values_that_are_absent_on_purpose_are_left_out()
    {
        var read = await ReadAsync(
            Resources.A1c("8.2", code: "2345-7"), Resources.A1c("8.2", id: "o2", day: "2025-04-02"), Resources.A1c("null", id: "o3", more: ""","dataAbsentReason":{"text":"not done"}"""));
        Assert.All(read, o => Assert.Null(o.Number));
    }

    [Fact]
    public async Task An_observation_without_an_id_is_the_same_one_in_the_next_export()
    {
        var nameless = Resources.A1c("8.2").Replace("\"id\":\"o1\",", "", StringComparison.Ordinal);
        var again = await ReadAsync(Resources.Condition(), nameless);
        Assert.Equal(Assert.Single(await ReadAsync(nameless)).Id, Assert.Single(again).Id);
    }

    private static async Task<IReadOnlyList<ObservedNumber>> ReadAsync(params string[] resources)
    {
        using var export = new ExportFolder().With("all.ndjson", [.. resources, Resources.Patient()]);
        return (await export.OnlyPatientAsync()).Numbers;
    }
}
