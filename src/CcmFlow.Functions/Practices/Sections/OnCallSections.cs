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

/// <summary>Who takes turns on a level, and when one hands over.</summary>
internal static class ScheduleTurns
{
    public static PracticeSection Of(string schedule) => new(
        $"schedule.{schedule}", $"Turns of level \"{schedule}\"", "The whole rotation, from its first hand-off on; swaps of single shifts are made on the page On call. Counts from the next page on.",
        [
            Turn<RotationKind>(schedule, "kind", "A turn is counted in", r => r.Kind, (r, v) => r with { Kind = v }),
            Number("length", "How many of them", 1, 52, p => Rotation(p, schedule).Length, (p, v) => With(p, schedule, r => r with { Length = v })),
            Text("startsOn", "Day of the first hand-off", p => Rotation(p, schedule).StartsOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (p, v) => With(p, schedule, r => r with { StartsOn = DateOnly.ParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture) }), FieldChecks.Day),
            Text("handOff", "Hour of the hand-off", p => Rotation(p, schedule).HandOff.ToString("HH:mm", CultureInfo.InvariantCulture), (p, v) => With(p, schedule, r => r with { HandOff = TimeOnly.ParseExact(v, "HH:mm", CultureInfo.InvariantCulture) }), FieldChecks.Clock),
            new SectionField("participants", "Who takes turns, in order", FieldKind.Lines, p => string.Join('\n', Rotation(p, schedule).Participants), (p, v) => With(p, schedule, r => r with { Participants = v.Split('\n') }))
            {
                Hint = "a line each: the ids of team members", Options = Team, Path = "team",
            },
            Text("officeFrom", "Office hours from", p => Business(p, schedule)?.From.ToString("HH:mm", CultureInfo.InvariantCulture), (p, v) => WithHours(p, schedule, (b, at) => b with { From = at }, v), FieldChecks.Clock) with { MayBeEmpty = true, Hint = "only where office hours have a rotation of their own" },
            Text("officeTo", "Office hours until", p => Business(p, schedule)?.To.ToString("HH:mm", CultureInfo.InvariantCulture), (p, v) => WithHours(p, schedule, (b, at) => b with { To = at }, v), FieldChecks.Clock) with { MayBeEmpty = true, Path = $"team.schedules '{schedule}'" },
        ]);

    internal static IReadOnlyList<(string, string)> Team(Practice practice) => [.. practice.Team.Staff.Select(s => (s.Id, s.Name))];

    private static SectionField Turn<T>(string schedule, string name, string label, Func<Rotation, T> read, Func<Rotation, T, Rotation> write)
        where T : struct, Enum => Choice(name, label, p => read(Rotation(p, schedule)), (p, v) => With(p, schedule, r => write(r, v)));

    private static Rotation Rotation(Practice practice, string schedule) => practice.Team.Schedules[schedule].Rotation;

    private static BusinessCover? Business(Practice practice, string schedule) => practice.Team.Schedules[schedule].Business;

    private static Practice With(Practice practice, string schedule, Func<Rotation, Rotation> change) => WithSchedule(practice, schedule, s => s with { Rotation = change(s.Rotation) });

    private static Practice WithHours(Practice practice, string schedule, Func<BusinessCover, TimeOnly, BusinessCover> change, string value) =>
        value.Length == 0 ? practice : WithSchedule(practice, schedule, s => s.Business is { } business ? s with { Business = change(business, TimeOnly.ParseExact(value, "HH:mm", CultureInfo.InvariantCulture)) } : s);

    private static Practice WithSchedule(Practice practice, string schedule, Func<OnCallSchedule, OnCallSchedule> change) => practice with
    {
        Team = practice.Team with { Schedules = practice.Team.Schedules.ToDictionary(s => s.Key, s => s.Key == schedule ? change(s.Value) : s.Value, StringComparer.Ordinal) },
    };
}
