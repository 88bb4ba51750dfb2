using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR CarePlan to what the roster keeps of it.</summary>
internal static class CarePlanResource
{
    // The fixed US Core category says that it is a plan, not which.
    private const string NoTitle = "assess-plan";

    public static Reading<RosterCarePlan> Read(JsonElement plan, string id)
    {
        switch (plan.Text("status"))
        {
            case null:
                return Reading<RosterCarePlan>.Bad("CarePlan.status is missing: give \"active\", \"completed\" or another FHIR status");
            // None of these was ever in force, whatever dates it has: a month may rest on a plan that has ended since.
            case "entered-in-error" or "draft" or "unknown":
                return Reading<RosterCarePlan>.Skipped;
            case var status:
                var period = plan.Member("period");
                return new RosterCarePlan(
                    id, Title(plan), status == "active", FhirDate.Day(period.Text("start")), FhirDate.Day(period.Text("end")));
        }
    }

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
