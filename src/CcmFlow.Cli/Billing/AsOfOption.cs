using System.CommandLine;
using System.Globalization;

namespace CcmFlow.Cli.Billing;

/// <summary>The option <c>--as-of</c>, refused with the mend when it is not yyyy-MM-dd.</summary>
internal static class AsOfOption
{
    public static Option<string> Create()
    {
        var asOf = new Option<string>("--as-of") { Description = "Day that age, conditions and \"seen within 12 months\" are told from, yyyy-MM-dd.", Required = true };
        asOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !TryRead(text, out _)) result.AddError("--as-of: write the day as yyyy-MM-dd.");
        });
        return asOf;
    }

    public static DateOnly Read(string text) => TryRead(text, out var day) ? day : throw new FormatException("A day is written as yyyy-MM-dd.");

    private static bool TryRead(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
