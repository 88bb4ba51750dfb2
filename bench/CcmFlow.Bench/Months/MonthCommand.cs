using System.CommandLine;

namespace CcmFlow.Bench.Months;

/// <summary><c>bench month</c></summary>
internal static class MonthCommand
{
    public static Command Create()
    {
        var patients = new Option<int>("--patients") { Description = "Eligible patients, each with a month.", DefaultValueFactory = _ => 10_000 };
        var each = new Option<int>("--practice") { Description = "Patients a practice: one simulated nurse works for each.", DefaultValueFactory = _ => 200 };
        var details = new Option<bool>("--details") { Description = "Also count durable actions and kinds of transactions; every history stays in memory for that." };
        var command = new Command("month", "Whole patient-months through the app in virtual time, tables in memory: texts, replies, pages, minutes, close, claims.") { patients, each, details };
        command.SetAction((parsed, cancellation) => new MonthLoad(parsed.GetValue(patients), parsed.GetValue(each), parsed.GetValue(details)).RunAsync(cancellation));
        return command;
    }
}
