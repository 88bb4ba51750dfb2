using System.Globalization;
using CcmFlow.Rules.OnCall;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>One level of the escalation: whom it pages, how, and how long they have. The level behind the last one is there to be filled in.</summary>
internal static class UrgencyLevel
{
    public const int Most = 6;

    /// <summary>What <see cref="PracticeCheck"/> calls the number of those who must take a case.</summary>
    public const string TakersPath = "team.escalation.takers";
    private const string Prefix = "level.";
    private static readonly EscalationStep Nothing = new(0, [], TimeSpan.FromMinutes(5));

    /// <summary>The levels of the practice and, while there is room, a further one.</summary>
    public static IEnumerable<PracticeSection> All(Practice practice) => Enumerable.Range(1, Math.Min(Most, practice.Team.Escalation.Steps.Count + 1)).Select(level => Of(practice, level));

    /// <summary>What was typed takes the level of this section away.</summary>
    public static bool Goes(string section, IReadOnlyDictionary<string, string> typed) => section.StartsWith(Prefix, StringComparison.Ordinal) && typed.GetValueOrDefault("pages") is "";

    private static PracticeSection Of(Practice practice, int level) => new(
        Prefix + level.ToString(CultureInfo.InvariantCulture),
        level > practice.Team.Escalation.Steps.Count ? "A further level of urgent cases" : string.Create(CultureInfo.InvariantCulture, $"Level {level} of urgent cases"),
        "Counts for cases that begin from now on; a case that runs keeps what it began with. A level that pages nobody any more goes, and those behind it move up.",
        [
            Number("minutes", "Minutes to take a case before the next level is paged", 1, 60, p => (int)Step(p, level).AckWithin.TotalMinutes, (p, v) => With(p, level, s => s with { AckWithin = TimeSpan.FromMinutes(v) })),
            Number("takers", "How many must take it", 1, 10, p => Step(p, level).AcksNeeded, (p, v) => With(p, level, s => s with { AcksNeeded = v })) with { Path = TakersPath },
            Tick("inTurn", "One after the other, each with these minutes; else all at the same time", p => Step(p, level).InTurn, (p, v) => With(p, level, s => s with { InTurn = v })),
            // Last: it is what takes a level away.
            new SectionField("pages", "Who is paged", FieldKind.Lines, p => string.Join('\n', Step(p, level).Targets.Select(t => t.Id)), (p, v) => WithTargets(p, level, v))
            {
                Options = Targets, Hint = "in this order; nobody at all takes the level away", MayBeEmpty = true, Path = "team.escalation", Check = Twice,
            },
        ]);

    private static string? Twice(string lines) => lines.Split('\n') is var ids && ids.Distinct().Count() < ids.Length ? "each once." : null;

    private static IReadOnlyList<(string, string)> Targets(Practice practice) =>
    [
        .. practice.Team.Schedules.Keys.Order(StringComparer.Ordinal).Select(id => (id, $"whoever has the turn of \"{id}\"")), .. ScheduleTurns.Team(practice),
        .. practice.Team.AnsweringService is { } service ? [(service.Id, service.Name)] : Array.Empty<(string, string)>(),
    ];

    private static EscalationStep Step(Practice practice, int level) => practice.Team.Escalation.Steps.ElementAtOrDefault(level - 1) ?? Nothing;

    private static Practice WithTargets(Practice practice, int level, string lines)
    {
        if (lines.Length == 0) return WithSteps(practice, [.. practice.Team.Escalation.Steps.Where((_, i) => i != level - 1)]);
        return With(practice, level, s => s with { Targets = [.. lines.Split('\n').Select(id => Target(practice, id))] });
    }

    // A schedule and a person of the same name: the schedule, as the list says first.
    private static EscalationTarget Target(Practice practice, string id) => new(practice.Team.Schedules.ContainsKey(id) ? EscalationTargetKind.Schedule : EscalationTargetKind.Person, id);

    private static Practice With(Practice practice, int level, Func<EscalationStep, EscalationStep> change)
    {
        var steps = practice.Team.Escalation.Steps;
        return WithSteps(practice, level > steps.Count ? [.. steps, change(Nothing)] : [.. steps.Select((s, i) => i == level - 1 ? change(s) : s)]);
    }

    private static Practice WithSteps(Practice practice, IReadOnlyList<EscalationStep> steps) => practice with
    {
        Team = practice.Team with { Escalation = practice.Team.Escalation with { Steps = [.. steps.Select((s, i) => s with { Level = i + 1 })] } },
    };
}
