using CcmFlow.Rules.OnCall;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>How a case is paged on every level. A running case keeps the policy that it began with.</summary>
internal static class CasePaging
{
    public static PracticeSection Section { get; } = new(
        "paging", "How a case is paged", "Counts for cases that begin from now on; a case that runs keeps what it began with.",
        [
            Seconds("voiceAfter", "Seconds until the phone rings", e => e.VoiceAfter, (e, v) => e with { VoiceAfter = v }, (int)EscalationPolicy.LatestVoice.TotalSeconds),
            Seconds("otherCarrierAfter", "Seconds until the second carrier's text", e => e.OtherCarrierAfter, (e, v) => e with { OtherCarrierAfter = v }, (int)EscalationPolicy.LatestOtherCarrier.TotalSeconds),
            Seconds("findWithin", "Seconds until a level that does not say who is on call counts as empty", e => e.FindWithin, (e, v) => e with { FindWithin = v }, 60),
            InMinutes("askOutcomeAfter", "Minutes until the outcome is asked for", e => e.AskOutcomeAfter, (e, v) => e with { AskOutcomeAfter = v }),
            InMinutes("outcomeWithin", "Minutes until a missing outcome pages again", e => e.OutcomeWithin, (e, v) => e with { OutcomeWithin = v }) with { Path = "team.escalation" },
            InMinutes("tellPatientAfter", "Minutes until the patient hears that nobody has answered yet", e => e.TellPatientAfter, (e, v) => e with { TellPatientAfter = v }),
            InMinutes("shortestRound", "Minutes that a round through the levels takes at least", e => e.ShortestRound, (e, v) => e with { ShortestRound = v }),
            new SectionField("supervisor", "Supervisor", FieldKind.Choice, p => p.Team.Supervisor, (p, v) => p with { Team = p.Team with { Supervisor = v } }) { Options = ScheduleTurns.Team, Hint = "told when nobody takes a case" },
        ]);

    private static SectionField Seconds(string name, string label, Func<EscalationPolicy, TimeSpan> read, Func<EscalationPolicy, TimeSpan, EscalationPolicy> write, int most) =>
        Number(name, label, 1, most, p => (int)read(p.Team.Escalation).TotalSeconds, (p, v) => With(p, e => write(e, TimeSpan.FromSeconds(v))));

    private static SectionField InMinutes(string name, string label, Func<EscalationPolicy, TimeSpan> read, Func<EscalationPolicy, TimeSpan, EscalationPolicy> write) =>
        Number(name, label, 1, 120, p => (int)read(p.Team.Escalation).TotalMinutes, (p, v) => With(p, e => write(e, TimeSpan.FromMinutes(v))));

    private static Practice With(Practice practice, Func<EscalationPolicy, EscalationPolicy> change) => practice with { Team = practice.Team with { Escalation = change(practice.Team.Escalation) } };
}
