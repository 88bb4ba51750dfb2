using CcmFlow.Functions.PatientMonths;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Outreach;

/// <summary>The staff's work in a consented month: the care plan and its copy, medication reconciliation, the plan's review.</summary>
public static class StaffPlan
{
    public static IReadOnlyList<TaskLine> For(OpenedMonth month, DateTimeOffset now)
    {
        DateTimeOffset Due(int days) => now.AddDays(days) < month.EndsAt ? now.AddDays(days) : month.EndsAt;
        var lines = new List<TaskLine>();
        if (!month.HasCarePlan) lines.Add(new TaskLine(StaffTaskKind.EstablishCarePlan, Due(3)));
        else if (!month.CarePlanCopyGiven) lines.Add(new TaskLine(StaffTaskKind.GiveCarePlanCopy, Due(3)));
        if (month is { HasCarePlan: true, CarePlanIncomplete: true }) lines.Add(new TaskLine(StaffTaskKind.CompleteCarePlan, Due(10)));
        lines.Add(new TaskLine(StaffTaskKind.ReconcileMedications, Due(8)));
        lines.Add(new TaskLine(StaffTaskKind.ReviewCarePlan, month.ReviewDueOn is { } review && review > now ? review : Due(15)));
        return lines;
    }
}
