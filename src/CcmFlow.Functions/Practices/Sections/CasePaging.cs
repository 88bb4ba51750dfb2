using System.Globalization;
using CcmFlow.Rules.OnCall;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>How a case is paged. A running case keeps the policy that it began with.</summary>
internal static class CasePaging
{
    private const int MostLevels = 6;

    public static PracticeSection Section { get; } = new(
        "paging", "How a case is paged", "Counts for cases that begin from now on; a case that runs keeps what it began with.",
        [
            new SectionField("levels", "Minutes to take a case, level by level", FieldKind.Lines, Minutes, WithMinutes) { Check = MinutesFault, Hint = "a line for each level, in their order" },
            Seconds("voiceAfter", "Seconds until the phone rings", e => e.VoiceAfter, (e, v) => e with { VoiceAfter = v }, (int)EscalationPolicy.LatestVoice.TotalSeconds),
            Seconds("otherCarrierAfter", "Seconds until the second carrier's text", e => e.OtherCarrierAfter, (e, v) => e with { OtherCarrierAfter = v }, (int)EscalationPolicy.LatestOtherCarrier.TotalSeconds),
            InMinutes("askOutcomeAfter", "Minutes until the outcome is asked for", e => e.AskOutcomeAfter, (e, v) => e with { AskOutcomeAfter = v }),
            InMinutes("outcomeWithin", "Minutes until a missing outcome pages again", e => e.OutcomeWithin, (e, v) => e with { OutcomeWithin = v }) with { Path = "team.escalation" },
            InMinutes("tellPatientAfter", "Minutes until the patient hears that nobody has answered yet", e => e.TellPatientAfter, (e, v) => e with { TellPatientAfter = v }),
            new SectionField("supervisor", "Supervisor", FieldKind.Choice, p => p.Team.Supervisor, (p, v) => p with { Team = p.Team with { Supervisor = v } }) { Options = ScheduleTurns.Team, Hint = "told when nobody takes a case" },
        ]);

    private static string Minutes(Practice practice) => string.Join('\n', practice.Team.Escalation.Steps.Select(s => ((int)s.AckWithin.TotalMinutes).ToString(CultureInfo.InvariantCulture)));

    private static string? MinutesFault(string value) =>
        value.Split('\n') is { Length: <= MostLevels } lines && lines.All(line => FieldChecks.Number(1, 60)(line) is null) ? null : "a whole number of minutes from 1 to 60 on each line.";

    // A level that is left out keeps its time; levels themselves come with the practice's file.
    private static Practice WithMinutes(Practice practice, string value)
    {
        var minutes = value.Split('\n').Select(line => TimeSpan.FromMinutes(int.Parse(line, CultureInfo.InvariantCulture))).ToList();
        return With(practice, e => e with { Steps = [.. e.Steps.Select((step, i) => i < minutes.Count ? step with { AckWithin = minutes[i] } : step)] });
    }

    private static SectionField Seconds(string name, string label, Func<EscalationPolicy, TimeSpan> read, Func<EscalationPolicy, TimeSpan, EscalationPolicy> write, int most) =>
        Number(name, label, 1, most, p => (int)read(p.Team.Escalation).TotalSeconds, (p, v) => With(p, e => write(e, TimeSpan.FromSeconds(v))));

    private static SectionField InMinutes(string name, string label, Func<EscalationPolicy, TimeSpan> read, Func<EscalationPolicy, TimeSpan, EscalationPolicy> write) =>
        Number(name, label, 1, 120, p => (int)read(p.Team.Escalation).TotalMinutes, (p, v) => With(p, e => write(e, TimeSpan.FromMinutes(v))));

    private static Practice With(Practice practice, Func<EscalationPolicy, EscalationPolicy> change) => practice with { Team = practice.Team with { Escalation = change(practice.Team.Escalation) } };
}
