using System.CommandLine;
using System.Globalization;
using CcmFlow.Cli.Billing;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims status</c></summary>
public static class StatusCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("Service month, yyyy-MM.");
        var practice = StoredPractices.Option();
        var command = new Command("status", "Where the stored claims of a month stand, what was sent and what waits for a person. Names patients by id only.") { month, practice };
        command.SetAction((parsed, cancellation) => StoredPractices.UseAsync(
            services => RunAsync(services, ServiceMonth.Parse(parsed.GetValue(month)!), parsed.GetValue(practice), parsed.InvocationConfiguration.Output, cancellation), cancellation));
        return command;
    }

    public static async Task<int> RunAsync(IServiceProvider services, ServiceMonth month, string? practiceId, TextWriter output, CancellationToken cancellation)
    {
        var practice = await StoredPractices.FindAsync(services, practiceId, cancellation);
        var key = new PracticeMonth(practice.Id, month);
        foreach (var sent in await services.GetRequiredService<Interchanges>().ListAsync(key, cancellation))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sent.FileName ?? "not written"}: {sent.Claims} {(sent.Kind == InterchangeKind.Claims ? "claims" : "inquiries")}, {sent.State}"));
        var histories = await services.GetRequiredService<ClaimHistories>().OfMonthAsync(key, cancellation);
        foreach (var history in histories)
        {
            var (claim, status) = (history.Claim, history.Status);
            var number = claim.Last?.ControlNumber ?? "not numbered";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {number}  {claim.Patient}  {(claim.WasSent && claim.State == ClaimState.Batched ? status.Standing.ToString() : claim.State.ToString())}  charged {claim.Claim.Total:0.00}  paid {status.Paid:0.00}  patient {status.PatientShare:0.00}"));
            foreach (var fault in claim.Faults) output.WriteLine($"      {fault}");
        }
        var waiting = await services.GetRequiredService<ReceivedFiles>().UnmatchedAsync(practice.Id, cancellation);
        var held = (await services.GetRequiredService<ReceivedFiles>().RemittancesAsync(practice.Id, cancellation)).Count(r => !r.Posted);
        output.WriteLine($"{histories.Count} claims; {waiting.Count} answers unmatched, {held} remittances held");
        return 0;
    }
}
