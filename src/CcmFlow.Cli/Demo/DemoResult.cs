using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Cli.Demo;

/// <param name="MadeUpMemberIds">Patients whose member id the demo made up.</param>
/// <param name="Texts">Texts in both directions.</param>
/// <param name="Transactions">Storage transactions of the whole run, import included.</param>
public sealed record DemoResult(
    MonthReport Report, IReadOnlyList<BadLine> BadLines, int MadeUpMemberIds, int Texts, long Transactions, DemoOutputs Outputs)
{
    public bool Sound => Report.Checks.All(c => c.Ok);
}
