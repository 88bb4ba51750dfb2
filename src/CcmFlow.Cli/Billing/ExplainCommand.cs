using System.CommandLine;
using CcmFlow.Cli.Hosting;
using CcmFlow.Cli.Serve;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Billing;

/// <summary><c>ccmflow billing explain</c></summary>
public static class ExplainCommand
{
    public static Command Create()
    {
        var patient = new Option<string>("--patient") { Description = "Id of the patient.", Required = true };
        var month = MonthOption.Create("Service month, yyyy-MM.");
        var practice = new Option<string>("--practice") { Description = "Id of the practice.", Required = true };
        var command = new Command("explain", $"Why a stored patient-month is billed or not, with the time entries that bear it out (the tables of {LocalSettings.FileName}).") { patient, month, practice };
        command.SetAction((parsed, cancellation) => RunAsync(
            new PatientMonthKey(parsed.GetValue(practice)!, parsed.GetValue(patient)!, ServiceMonth.Parse(parsed.GetValue(month)!)),
            parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(PatientMonthKey key, TextWriter output, CancellationToken cancellation)
    {
        var settings = LocalSettings.Read();
        await using var azurite = await LocalStorage.EnsureAsync(settings.GetValueOrDefault(SettingNames.TablesConnectionString), cancellation);
        using var app = AppHost.Build(new AppHostOptions { Settings = settings });
        await PrintAsync(app.Services, key, output, cancellation);
        return 0;
    }

    /// <summary>Decides the month on what is stored now and prints it; of a closed month, what was decided then as well when it differs.</summary>
    public static async Task PrintAsync(IServiceProvider services, PatientMonthKey key, TextWriter output, CancellationToken cancellation)
    {
        var practice = await services.GetRequiredService<PracticeStore>().FindAsync(key.Practice, cancellation)
            ?? throw new InvalidOperationException($"There is no practice {key.Practice} in the tables.");
        var known = await services.GetRequiredService<PatientStore>().FindAsync(key.Practice, key.Patient, cancellation)
            ?? throw new InvalidOperationException($"Practice {key.Practice} has no patient {key.Patient}.");
        var patient = await services.GetRequiredService<PatientStandings>().AsOfAsync(practice, known, key.Month, cancellation);
        var rows = await services.GetRequiredService<LedgerStore>().ReadAsync(key, cancellation);
        var decision = BillingRules.Decide(BillingCases.From(practice, patient, key.Month, rows));
        output.WriteLine($"{key.Patient}, {key.Month}, practice {key.Practice}: {State(rows)}");
        foreach (var line in decision.ExplanationLines)
            output.WriteLine(line.EntryIds.Count == 0 ? $"- {line.Text}" : $"- {line.Text} [{string.Join(", ", line.EntryIds)}]");
        foreach (var late in rows.Entries.Where(entry => entry.Late)) output.WriteLine($"- Logged after the month was closed and not counted: {late.Entry.Id}.");
        if (rows.Decision is { } decided && decided.Explanation != decision.Explanation)
            output.WriteLine($"When the month was closed ({decided.DecidedAt:yyyy-MM-dd HH:mm} UTC) the decision was:\n{decided.Explanation}");
    }

    private static string State(PatientMonthRows rows) => rows switch
    {
        { Header: null } => "nothing was logged",
        { Decision: not null } => "closed",
        _ => "open; this is a preview of what today's facts give",
    };
}
