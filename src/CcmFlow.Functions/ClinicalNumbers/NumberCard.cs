using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.ClinicalNumbers;

/// <summary>What lists need of a patient's numbers: of each measure the last one of each month. PHI.</summary>
public sealed record NumberCard(string Patient, IReadOnlyList<ClinicalNumber> LastOfMonths)
{
    public static NumberCard Of(string patient, IEnumerable<ClinicalNumber> numbers) =>
        new(patient, [.. numbers.GroupBy(n => (n.Measure, n.Day.Year, n.Day.Month)).Select(month => month.MaxBy(n => n.At)!).OrderBy(n => n.Measure).ThenBy(n => n.At)]);
}
