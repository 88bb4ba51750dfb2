using System.Globalization;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Who takes turns on a level, and when one hands over.</summary>
internal static class ScheduleTurns
{
    private static readonly IReadOnlyList<DayOfWeek> Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>What is said of turns that no level of urgent cases pages; null: one does.</summary>
    public static string? UnusedWords(Practice practice, string schedule) =>
        practice.Team.Escalation.Steps.Any(step => step.Targets.Any(t => t.Kind == EscalationTargetKind.Schedule && t.Id == schedule))
            ? null
            : "No level of urgent cases pages whoever has these turns: choose them under \"Who is paged\" of a level, or nobody is paged by them.";

    public static PracticeSection Of(Practice practice, string schedule) => new(
        $"schedule.{schedule}", $"Turns of level \"{schedule}\"",
        string.Join(' ', new[] { "The whole rotation, from its first hand-off on; swaps of single shifts are made on the page On call. Counts from the next page on; who was on call before stays so in the reports.", UnusedWords(practice, schedule) }.OfType<string>()),
        [
            Turn<RotationKind>(schedule, "kind", "A turn is counted in", r => r.Kind, (r, v) => r with { Kind = v }),
            Number("length", "How many of them", 1, 52, p => Rotation(p, schedule).Length, (p, v) => With(p, schedule, r => r with { Length = v })),
            Text("startsOn", "Day of the first hand-off", p => Rotation(p, schedule).StartsOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (p, v) => With(p, schedule, r => r with { StartsOn = DateOnly.ParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture) }), FieldChecks.Day),
            Text("handOff", "Hour of the hand-off", p => Rotation(p, schedule).HandOff.ToString("HH:mm", CultureInfo.InvariantCulture), (p, v) => With(p, schedule, r => r with { HandOff = TimeOnly.ParseExact(v, "HH:mm", CultureInfo.InvariantCulture) }), FieldChecks.Clock),
            new SectionField("participants", "Who takes turns, in order", FieldKind.Lines, p => string.Join('\n', Rotation(p, schedule).Participants), (p, v) => With(p, schedule, r => r with { Participants = v.Split('\n') }))
            {
                Hint = "\"nobody\" takes a place away", Options = Team, Path = "team",
            },
            new SectionField("officeParticipants", "Who takes turns in office hours, in order", FieldKind.Lines, p => string.Join('\n', Business(p, schedule)?.Rotation.Participants ?? []), (p, v) => WithOffice(p, schedule, v))
            {
                MayBeEmpty = true, Hint = "empty: office hours are as the rest", Options = Team,
            },
            new SectionField("holidayParticipants", "Who takes turns on holidays, in order", FieldKind.Lines, p => string.Join('\n', Holidays(p, schedule)?.Participants ?? []), (p, v) => WithHolidays(p, schedule, v))
            {
                MayBeEmpty = true, Hint = "empty: as the nights; the days stand under Holidays", Options = Team,
            },
            new SectionField("officeDays", "Days with office hours", FieldKind.Many, p => string.Join('\n', Week.Where(d => Business(p, schedule)?.Days.Contains(d) == true)), (p, v) => WithDays(p, schedule, v))
            {
                MayBeEmpty = true, Options = _ => [.. Week.Select(d => (d.ToString(), d.ToString()))],
            },
            Text("officeFrom", "Office hours from", p => Business(p, schedule)?.From.ToString("HH:mm", CultureInfo.InvariantCulture), (p, v) => WithHours(p, schedule, (b, at) => b with { From = at }, v), FieldChecks.Clock) with { MayBeEmpty = true, Hint = "where office hours have turns of their own" },
            Text("officeTo", "Office hours until", p => Business(p, schedule)?.To.ToString("HH:mm", CultureInfo.InvariantCulture), (p, v) => WithHours(p, schedule, (b, at) => b with { To = at }, v), FieldChecks.Clock) with { MayBeEmpty = true, Path = $"team.schedules '{schedule}'" },
        ])
    {
        Together = (p, values) => OfficeFaults(p, schedule, values),
    };

    internal static IReadOnlyList<(string, string)> Team(Practice practice) => [.. practice.Team.Staff.Select(s => (s.Id, s.Name))];

    private static Rotation? Holidays(Practice practice, string schedule) => practice.Team.Schedules[schedule].Holidays?.Rotation;

    private static Practice WithHolidays(Practice practice, string schedule, string people) => ClosedDays.WithRotation(
        practice, schedule, people.Length == 0 ? null : (Holidays(practice, schedule) ?? Own(practice, schedule, "holidays")) with { Participants = people.Split('\n') });

    /// <summary>Nobody: office hours are no matter of their own any more. Somebody where there were none: Monday to Friday from nine to five, until it is said otherwise.</summary>
    private static Practice WithOffice(Practice practice, string schedule, string people) => WithSchedule(practice, schedule, s => s with
    {
        Business = people.Length == 0 ? null
            : (s.Business ?? new BusinessCover([.. Week.Where(d => d is not (DayOfWeek.Saturday or DayOfWeek.Sunday))], BusinessHours.Opens, BusinessHours.Closes, Own(practice, schedule, "office"))) is var office
                ? office with { Rotation = office.Rotation with { Participants = people.Split('\n') } } : null,
    });

    /// <summary>Office hours are somebody's turns at some hours of one day; either without the other would be saved as nothing. Emptied people take standing hours away with them.</summary>
    private static IEnumerable<(string Field, string Mend)> OfficeFaults(Practice practice, string schedule, IReadOnlyDictionary<string, string> values)
    {
        var (people, days, from, to) = (values["officeParticipants"], values["officeDays"], values["officeFrom"], values["officeTo"]);
        var now = Of(practice, schedule).Of(practice);
        if (people.Length == 0)
        {
            if ((days.Length > 0 && days != now["officeDays"]) || (from.Length > 0 && from != now["officeFrom"]) || (to.Length > 0 && to != now["officeTo"]))
                yield return ("officeParticipants", "choose who takes turns in office hours, or leave their days and hours empty.");
            yield break;
        }
        if (from.Length == 0) yield return ("officeFrom", "say when office hours begin, such as 09:00; or choose nobody for them.");
        if (to.Length == 0) yield return ("officeTo", "say when office hours end, such as 17:00; or choose nobody for them.");
        // Sorted as text: both are written HH:mm.
        if (from.Length > 0 && to.Length > 0 && string.CompareOrdinal(to, from) <= 0)
            yield return ("officeTo", "office hours end after they begin, on the same day. Hours over midnight are nights: whoever takes the level's other turns has them.");
    }

    // As with the hours, none leaves them as they are: who wants no office hours names nobody for them.
    private static Practice WithDays(Practice practice, string schedule, string days) => days.Length == 0 ? practice :
        WithSchedule(practice, schedule, s => s.Business is { } business ? s with { Business = business with { Days = [.. days.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DayOfWeek>)] } } : s);

    /// <summary>A rotation beside the schedule's own, with its hand-offs.</summary>
    private static Rotation Own(Practice practice, string schedule, string what) => Rotation(practice, schedule) with { Id = $"{schedule}-{what}" };

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
