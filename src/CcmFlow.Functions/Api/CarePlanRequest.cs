using CcmFlow.Functions.Patients;
using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Api;

/// <summary>What a team member records about a care plan.</summary>
/// <param name="Elements">The elements that the plan holds.</param>
/// <param name="EstablishedOn">Local day; null to keep the start of the imported plan.</param>
/// <param name="ReviewOn">Local day of the next review.</param>
public sealed record CarePlanRequest(IReadOnlyList<CarePlanElement>? Elements, DateOnly? EstablishedOn, DateOnly? ReviewOn)
{
    public (string Field, string Mend)? Fault(DateOnly today)
    {
        if (Elements is null || Elements.Any(element => !Enum.IsDefined(element))) return ("elements", "list the elements that the plan holds.");
        if (EstablishedOn > today) return ("establishedOn", "lies in the future.");
        return ReviewOn < EstablishedOn ? ("reviewOn", "lies before the plan.") : null;
    }

    public CarePlanNote ToNote(string by, DateTimeOffset now) => new([.. Elements!.Distinct().Order()], EstablishedOn, ReviewOn, by, now);
}
