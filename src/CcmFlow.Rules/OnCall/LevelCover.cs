namespace CcmFlow.Rules.OnCall;

/// <summary>Whom the levels of a practice page, by its settings.</summary>
/// <param name="CanBePaged">Numbers of the person are verified.</param>
public sealed record PagedTeam(EscalationPolicy Policy, IReadOnlyDictionary<string, OnCallSchedule> Schedules, Func<string, bool> CanBePaged);

/// <summary>
/// Looks at a change of levels, turns or numbers before it is saved: whether it takes from a level everybody who could be paged. A level that had nobody before loses nobody:
/// a practice that is being set up is told by <see cref="CoverageCheck"/> what is still open.
/// </summary>
public static class LevelCover
{
    /// <summary>
    /// The first level that had somebody who can be paged and has nobody of them left, whatever the hour; null: there is none. A level that went is missed where none of
    /// those that stay pages anybody: the first of them is named.
    /// </summary>
    public static int? Emptied(PagedTeam before, PagedTeam after) =>
        after.Policy.Steps.Where(step => Then(before, step) is { } then && People(before, then).Any(before.CanBePaged) && !People(after, step).Any(after.CanBePaged)).Select(step => (int?)step.Level).FirstOrDefault()
        ?? (before.Policy.Steps.Any(step => People(before, step).Any(before.CanBePaged)) && !after.Policy.Steps.Any(step => People(after, step).Any(after.CanBePaged)) ? First(after) : null);

    /// <summary>The first time at which a level paged somebody and would page nobody; null: there is none.</summary>
    public static (int Level, DateTimeOffset Start)? FirstUncovered(PagedTeam before, PagedTeam after, DateTimeOffset from, DateTimeOffset to)
    {
        foreach (var step in after.Policy.Steps)
        {
            if (Then(before, step) is not { } then)
            {
                continue;
            }

            foreach (var instant in Edges(before, then, from, to).Concat(Edges(after, step, from, to)).Append(from).Distinct().Order())
            {
                if (Pages(before, then, instant) && !Pages(after, step, instant))
                {
                    return (step.Level, instant);
                }
            }
        }

        // What a level that went had covered alone.
        var edges = before.Policy.Steps.SelectMany(step => Edges(before, step, from, to)).Concat(after.Policy.Steps.SelectMany(step => Edges(after, step, from, to))).Append(from).Distinct().Order();
        foreach (var instant in edges)
        {
            if (before.Policy.Steps.Any(step => Pages(before, step, instant)) && !after.Policy.Steps.Any(step => Pages(after, step, instant)))
            {
                return (First(after), instant);
            }
        }

        return null;
    }

    private static int First(PagedTeam team) => team.Policy.Steps.Select(step => step.Level).DefaultIfEmpty(1).First();

    private static EscalationStep? Then(PagedTeam before, EscalationStep step) => before.Policy.Steps.FirstOrDefault(then => then.Level == step.Level);

    private static bool Pages(PagedTeam team, EscalationStep step, DateTimeOffset instant) => OnCallResolver.People(step, team.Schedules, instant).Any(team.CanBePaged);

    private static IEnumerable<string> People(PagedTeam team, EscalationStep step) =>
        step.Targets.SelectMany(target => target.Kind == EscalationTargetKind.Person ? [target.Id] : team.Schedules.TryGetValue(target.Id, out var schedule) ? schedule.People() : []);

    private static IEnumerable<DateTimeOffset> Edges(PagedTeam team, EscalationStep step, DateTimeOffset from, DateTimeOffset to) =>
        step.Targets.Where(target => target.Kind == EscalationTargetKind.Schedule && team.Schedules.ContainsKey(target.Id))
            .SelectMany(target => OnCallResolver.Shifts(team.Schedules[target.Id], from, to)).Select(shift => shift.Start);
}
