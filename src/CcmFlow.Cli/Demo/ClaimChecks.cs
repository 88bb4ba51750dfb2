using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims.Status;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Demo;

/// <summary>What must hold of a month's claims, checked against what the clearinghouse took and the payer paid.</summary>
internal static class ClaimChecks
{
    public static async Task<IReadOnlyList<InvariantCheck>> RunAsync(
        DemoWorld world, IReadOnlyList<Practice> practices, ServiceMonth month, FakeClearinghouse house, CancellationToken cancellation)
    {
        var histories = new List<ClaimHistory>();
        var remittances = new List<RemittanceRecord>();
        foreach (var practice in practices)
        {
            histories.AddRange((await world.App.Services.GetRequiredService<ClaimHistories>().OfMonthAsync(new PracticeMonth(practice.Id, month), cancellation)).Where(h => h.Claim.WasSent));
            remittances.AddRange(await world.App.Services.GetRequiredService<ReceivedFiles>().RemittancesAsync(practice.Id, cancellation));
        }
        var taken = house.Taken.SelectMany(t => t.File.Sets).SelectMany(s => s.Claims).ToList();
        return
        [
            Check("No claim number and no patient reached the clearinghouse twice", taken.Count,
                taken.Select(c => c.Number).Distinct().Count() == taken.Count && taken.Select(c => (c.MemberId, c.PayerId)).Distinct().Count() == taken.Count),
            Check("No control number stands for two files", house.Taken.Count, house.Taken.Select(t => (t.File.Sender, t.File.Number)).Distinct().Count() == house.Taken.Count),
            Check("Each claim that was sent was decided by its payer", histories.Count,
                histories.All(h => h.Status is { IsDecided: true, Standing: not ClaimStanding.Reversed })),
            Check("What is posted to each claim is what its payer paid, to the cent", histories.Count,
                histories.All(h => house.Paid.GetValueOrDefault(h.Claim.Claim.PatientControlNumber) == h.Status.Paid)),
            Check("The remittances add up to what is posted", remittances.Count, remittances.All(r => r.Posted) && remittances.Sum(r => r.Amount) == histories.Sum(h => h.Status.Paid)),
            Check("The clearinghouse found nothing wrong with itself", house.Taken.Count, house.Problems.Count == 0),
        ];
    }

    private static InvariantCheck Check(string name, int count, bool holds) => new(name, count, holds, holds ? null : "it does not hold");
}
