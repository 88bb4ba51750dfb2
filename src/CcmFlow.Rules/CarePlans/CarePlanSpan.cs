using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.CarePlans;

/// <summary>When a care plan is in force, as the record has it: see <see cref="CarePlanStatus"/>.</summary>
/// <param name="Start">Local day; null: not told.</param>
/// <param name="End">The last local day; null: not told.</param>
public sealed record CarePlanSpan(CarePlanStatus Status, DateOnly? Start, DateOnly? End)
{
    /// <summary>Whether there may be a month that it counts for.</summary>
    public bool MayCount => Status switch
    {
        CarePlanStatus.Active => true,
        CarePlanStatus.Completed => Start is not null && End is not null,
        _ => false,
    };

    /// <summary>Whether it was in force on a day of the month.</summary>
    public bool IsInForceIn(ServiceMonth month) => MayCount && !(Start > month.Last) && !(End < month.First);

    /// <summary>
    /// The plans that a month rests on: those in force in it, one that has ended or was renewed since among them (CMS MLN909188: a plan is in place in each month that is
    /// billed). Where there is none: the active ones that are to begin later, so that it can be told when.
    /// </summary>
    public static IReadOnlyList<CarePlanSpan> Of(ServiceMonth month, IEnumerable<CarePlanSpan> plans)
    {
        var all = plans.ToList();
        var then = all.Where(plan => plan.IsInForceIn(month)).ToList();
        return then.Count > 0 ? then : [.. all.Where(plan => plan.Status == CarePlanStatus.Active && plan.Start > month.Last)];
    }
}
