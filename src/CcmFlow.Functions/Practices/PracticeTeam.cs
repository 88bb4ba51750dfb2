using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Practices;

/// <summary>The people, their schedules and the escalation that pages them.</summary>
public sealed record PracticeTeam
{
    public required IReadOnlyList<StaffMember> Staff { get; init; }
    public required IReadOnlyDictionary<string, OnCallSchedule> Schedules { get; init; }
    public required EscalationPolicy Escalation { get; init; }

    /// <summary>Who is told when nobody takes a case, a page cannot be delivered or nobody is on call.</summary>
    public required string Supervisor { get; init; }

    /// <summary>Who answers when nobody of the team does; called with the supervisor, and may be a level of its own.</summary>
    public StaffMember? AnsweringService { get; init; }

    /// <summary>A phone of ours that is texted every two minutes, to see that texts arrive; null: none is.</summary>
    public StaffMember? Canary { get; init; }

    /// <summary>Who left. They hold no shift and answer no page; what they did keeps their name and their standing.</summary>
    public IReadOnlyList<StaffMember> Former { get; init; } = [];

    /// <summary>Of the team or formerly of it: who did something, never who may.</summary>
    public StaffMember? Ever(string id) => Find(id) ?? Former.FirstOrDefault(s => s.Id == id);

    public StaffMember? Find(string id) => Staff.Append(AnsweringService).Append(Canary).FirstOrDefault(s => s?.Id == id);

    /// <summary>Whether a level may page somebody: by name, or by turns that they have.</summary>
    public bool Pages(EscalationStep step, string person) => PeopleOf(step).Contains(person);

    /// <summary>All whom a level may page.</summary>
    public IEnumerable<string> PeopleOf(EscalationStep step) =>
        step.Targets.SelectMany(t => t.Kind == EscalationTargetKind.Person ? [t.Id] : Schedules.TryGetValue(t.Id, out var schedule) ? schedule.People() : []);

    public StaffMember Member(string id) => Find(id) ?? throw new InvalidOperationException($"Staff member '{id}' is on call but not listed under team.staff.");
}
