using System.Text.Json;
using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR CarePlan to what the roster keeps of it: nothing, where it counts for no month (<see cref="CarePlanStatus"/>).</summary>
internal static class CarePlanResource
{
    // The fixed US Core category says that it is a plan, not which.
    private const string NoTitle = "assess-plan";

    public static Reading<RosterCarePlan> Read(JsonElement plan, string id)
    {
        if (plan.Text("status") is not { } status) return Reading<RosterCarePlan>.Bad("CarePlan.status is missing: give \"active\", \"completed\" or another FHIR status");
        var period = plan.Member("period");
        var span = new CarePlanSpan(StatusOf(status), FhirDate.Day(period.Text("start")), FhirDate.Day(period.Text("end")));
        // A later version that does not count takes one that did off the roster.
        return span.MayCount ? new RosterCarePlan(id, Title(plan), span.Status == CarePlanStatus.Active, span.Start, span.End) : Reading<RosterCarePlan>.Skipped;
    }

    private static CarePlanStatus StatusOf(string status) => status switch
    {
        "draft" => CarePlanStatus.Draft,
        "active" => CarePlanStatus.Active,
        "on-hold" => CarePlanStatus.OnHold,
        "revoked" => CarePlanStatus.Revoked,
        "completed" => CarePlanStatus.Completed,
        "entered-in-error" => CarePlanStatus.EnteredInError,
        _ => CarePlanStatus.Unknown,
    };

    private static string Title(JsonElement plan) =>
        plan.Text("title")
        ?? plan.Items("category")
            .Where(category => !category.Items("coding").Any(coding => coding.Text("code") == NoTitle))
            .Select(category => ((JsonElement?)category).Label())
            .OfType<string>()
            .FirstOrDefault()
        ?? plan.Text("description")
        ?? "Care plan";
}
