using System.Globalization;

namespace CcmFlow.Rules.OnCall;

/// <summary>Looks ahead for gaps in the cover, while there is time to mend them.</summary>
public static class CoverageCheck
{
    /// <summary>How far the auditor looks, in days.</summary>
    public const int DaysAhead = 14;

    /// <summary>The gaps of the schedules that a policy pages by, in order of time; and the whole time for a level that pages persons by name of whom none can be reached.</summary>
    /// <param name="mayHoldShift">Somebody without verified numbers covers nothing.</param>
    public static IReadOnlyList<CoverageGap> Find(
        IReadOnlyDictionary<string, OnCallSchedule> schedules, EscalationPolicy policy, Func<string, bool> mayHoldShift, DateTimeOffset from, DateTimeOffset to) =>
    [
        .. policy.Steps.SelectMany(step => step.Targets).Where(target => target.Kind == EscalationTargetKind.Schedule).Select(target => target.Id).Distinct()
            .Where(schedules.ContainsKey)
            .SelectMany(id => OnCallResolver.Shifts(schedules[id], from, to)
                .Where(shift => !shift.People.Any(mayHoldShift))
                .Select(shift => new CoverageGap(id, shift.Start, shift.End, shift.People.Count > 0 ? shift.People[0] : null)))
            .Concat(policy.Steps.Where(step => step.Targets.Count > 0 && step.Targets.All(target => target.Kind == EscalationTargetKind.Person && !mayHoldShift(target.Id)))
                .Select(step => new CoverageGap(step.Level.ToString(CultureInfo.InvariantCulture), from, to, step.Targets[0].Id)))
            .OrderBy(gap => gap.Start).ThenBy(gap => gap.Schedule, StringComparer.Ordinal),
    ];
}
