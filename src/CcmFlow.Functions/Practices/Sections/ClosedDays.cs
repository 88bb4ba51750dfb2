using System.Globalization;
using CcmFlow.Rules.OnCall;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>
/// Days on which the practice is closed. They are the practice's, and each level's schedule holds them: what is saved here is put into all. Where a
/// file gave levels different days, all of those days are shown.
/// </summary>
internal static class ClosedDays
{
    private const int MostDays = 100;
    private static readonly HolidayCover None = new([], Federal: false, Rotation: null);

    public static PracticeSection Section { get; } = new(
        "holidays", "Holidays", "On these days office hours have no turns of their own: whoever has the nights has the day, or the turns that a level keeps for holidays. Counts from the next page on.",
        [
            Tick("federal", "The federal holidays, and the days on which they are observed", p => Schedules(p).Any(s => s.Holidays?.Federal == true), (p, v) => With(p, h => h with { Federal = v })),
            new SectionField("days", "Other days on which the practice is closed", FieldKind.Lines, p => string.Join('\n', Days(p).Select(Iso)), (p, v) => With(p, h => h with { Dates = [.. Read(v)] }))
            {
                MayBeEmpty = true, Hint = "a line each, written as 2026-12-24", Check = Fault,
            },
        ]);

    internal static Practice WithRotation(Practice practice, string schedule, Rotation? rotation) =>
        With(practice, h => h with { Rotation = rotation }, id => id == schedule);

    private static IEnumerable<OnCallSchedule> Schedules(Practice practice) => practice.Team.Schedules.Values;

    private static IEnumerable<DateOnly> Days(Practice practice) => Schedules(practice).SelectMany(s => s.Holidays?.Dates ?? []).Distinct().Order();

    private static string? Fault(string lines)
    {
        var days = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return days.Select(FieldChecks.Day).FirstOrDefault(mend => mend is not null)
            ?? (days.Length > MostDays ? string.Create(CultureInfo.InvariantCulture, $"at most {MostDays} days; take away those that are over.") : days.Distinct().Count() < days.Length ? "each day once." : null);
    }

    private static IEnumerable<DateOnly> Read(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Order();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Practice With(Practice practice, Func<HolidayCover, HolidayCover> change, Func<string, bool>? of = null) => practice with
    {
        Team = practice.Team with
        {
            Schedules = practice.Team.Schedules.ToDictionary(
                s => s.Key, s => of?.Invoke(s.Key) == false ? s.Value : s.Value with { Holidays = Or(change(s.Value.Holidays ?? None)) }, StringComparer.Ordinal),
        },
    };

    private static HolidayCover? Or(HolidayCover cover) => cover is { Dates.Count: 0, Federal: false, Rotation: null } ? null : cover;
}
