using System.Globalization;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>The mend for a value that has not the form it needs; null: it has.</summary>
internal static class FieldChecks
{
    public static string? Npi(string value) =>
        value.Length != 10 || !value.All(char.IsAsciiDigit) ? "an NPI has ten digits."
        : CheckDigits.IsNpi(value) ? null : "the check digit is not right: one of the ten digits is mistyped. Compare it with the NPPES registry.";

    public static Func<string, string?> Digits(int count, string what) => value =>
        value.Length == count && value.All(char.IsAsciiDigit) ? null : string.Create(CultureInfo.InvariantCulture, $"{what}: {count} digits, nothing else.");

    public static string? State(string value) => UsState.Abbreviation(value) == value && value.Length > 0 ? null : "the two capital letters of a state, such as MA.";

    /// <summary>A number that stands in texts and on pages as it is written.</summary>
    public static string? PhoneToRead(string value) => AtMost(20)(value) ?? PhoneNumbers.Written(value).Mend;

    public static string? Taxonomy(string value) => value.Length == 10 && value.All(char.IsAsciiLetterOrDigit) ? null : "a taxonomy code has ten letters and digits, such as 207Q00000X.";

    public static string? Zone(string value) => TimeZoneInfo.TryFindSystemTimeZoneById(value, out var zone) && zone.HasIanaId ? null : "a city of the zone, written as America/New_York, America/Chicago, America/Denver or America/Los_Angeles.";

    public static Func<string, string?> AtMost(int characters) => value => value.Length <= characters ? null : string.Create(CultureInfo.InvariantCulture, $"at most {characters} characters.");

    public static Func<string, string?> Number(int least, int most) => value =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}.");

    public static string? Money(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and < 10_000 && decimal.Round(amount, 2) == amount
            ? null
            : "dollars and cents above 0, such as 95.00.";

    public static string? Clock(string value) => TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "a time such as 08:00.";

    public static string? Day(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "a day, written as 2026-04-01.";

    public static string? Address(string value) => Uri.TryCreate(value, UriKind.Absolute, out _) ? null : "a whole address, such as https://claims.example/submit.";
}
