using System.Globalization;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>Reads the values of the circumstances' form and gathers what is wrong with them; what could not be read stands for nothing.</summary>
internal sealed class CircumstancesReading(IReadOnlyDictionary<string, string> typed)
{
    private readonly List<(string Field, string Mend)> faults = [];

    public IReadOnlyList<(string Field, string Mend)> Faults => [.. faults.Distinct()];

    public IReadOnlyList<T> Rows<T>(string list, Func<string[], T> read) => [.. typed[list].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => read(line.Split(CircumstancesForm.Between)))];

    public DateOnly Day(string field, string value, string what) => value.Length == 0 ? Fault<DateOnly>(field, $"give the {what}.") : DayOrNone(field, value) ?? default;

    public DateOnly? DayOrNone(string field, string value) =>
        value.Length == 0 ? null : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Fault<DateOnly?>(field, "a day, written as 2026-04-01.");

    public ServiceMonth Month(string field, string value) => ServiceMonth.TryParse(value, out var month) ? month : Fault<ServiceMonth>(field, "a month, written as 2026-04.");

    public T Choice<T>(string field, string value) where T : struct, Enum =>
        Enum.TryParse<T>(value, out var choice) && Enum.IsDefined(choice) && char.IsLetter(value[0]) ? choice : Fault<T>(field, "choose from the list.");

    public int Year(string field) =>
        int.TryParse(typed[field], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2015 and <= 2100 ? year : Fault<int>(field, "the year, in four digits.");

    public decimal Dollars(string field) =>
        decimal.TryParse(typed[field], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && decimal.Round(amount, 2) == amount ? amount : Fault<decimal>(field, "dollars and cents, such as 120.50; 0 when it is met.");

    private T? Fault<T>(string field, string mend)
    {
        faults.Add((field, mend));
        return default;
    }
}
