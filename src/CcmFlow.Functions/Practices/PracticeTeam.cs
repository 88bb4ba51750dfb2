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

    public StaffMember Member(string id) =>
        Staff.FirstOrDefault(s => s.Id == id) ?? throw new InvalidOperationException($"Staff member '{id}' is on call but not listed under team.staff.");
}
