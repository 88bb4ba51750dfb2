using System.CommandLine;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Billing;

/// <summary>The option <c>--month</c>, refused with the mend when it is not yyyy-MM.</summary>
internal static class MonthOption
{
    public static Option<string> Create(string description)
    {
        var month = new Option<string>("--month") { Description = description, Required = true };
        month.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !ServiceMonth.TryParse(text, out _)) result.AddError("--month: write the month as yyyy-MM.");
        });
        return month;
    }
}
