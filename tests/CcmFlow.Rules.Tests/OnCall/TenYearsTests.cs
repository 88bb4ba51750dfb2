using CcmFlow.Rules.OnCall;
using NodaTime;
using NodaTime.TimeZones;

namespace CcmFlow.Rules.Tests.OnCall;

/// <summary>Ten years from 2026 in every US zone, against hand-offs counted one by one with NodaTime.</summary>
public sealed class TenYearsTests
{
    private static readonly string[] People = ["ana", "ben", "cleo"];
    private static readonly DateTimeOffset From = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = new(2036, 1, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Zones =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "America/Adak",
        "Pacific/Honolulu", "America/Puerto_Rico", "America/Detroit", "America/Boise", "America/Indiana/Indianapolis", "Pacific/Guam",
    ];

    // 01:30 comes twice in November, 02:30 never comes in March.
    private static readonly (RotationKind Kind, int Length, TimeOnly HandOff)[] Kinds =
    [
        (RotationKind.Hourly, 1, new(0, 30)), (RotationKind.Hourly, 12, new(7, 0)), (RotationKind.Daily, 1, new(1, 30)), (RotationKind.Daily, 2, new(2, 30)),
        (RotationKind.Weekly, 1, new(2, 30)), (RotationKind.Weekly, 2, new(1, 30)), (RotationKind.Monthly, 1, new(8, 0)),
    ];

    private static readonly DateOnly[] ChangesOfClocks = [new(2026, 11, 1), new(2027, 3, 14), new(2027, 11, 7)];

    private static int Stride { get; } = Environment.GetEnvironmentVariable("CCMFLOW_EVERY_MINUTE") == "1" ? 1 : 61;

    public static TheoryData<string> AllZones() => [.. Zones];

    [Theory]
    [MemberData(nameof(AllZones))]
    public void The_shifts_of_ten_years_follow_without_holes_and_each_has_the_primary_that_an_independent_calendar_names(string zone)
    {
        foreach (var (kind, length, handOff) in Kinds)
        {
            var rotation = new Rotation("r", zone, kind, new DateOnly(2025, 12, 31), handOff, People) { Length = length };
            var oracle = new Oracle(rotation);
            var reached = From;
            foreach (var shift in OnCallResolver.Shifts(new OnCallSchedule("s", rotation, []), From, To))
            {
                Assert.Equal(reached, shift.Start);
                var primary = Assert.Single(shift.People);
                if (primary != oracle.At(shift.Start) || primary != oracle.At(shift.End.AddTicks(-1)))
                {
                    Assert.Fail($"{zone} {kind} {handOff} {shift.Start:u}: {primary}.");
                }

                reached = shift.End;
            }

            Assert.Equal(To, reached);
        }
    }

    [Theory]
    [MemberData(nameof(AllZones))]
    public void Each_minute_around_a_change_of_clocks_has_exactly_the_primary_that_an_independent_calendar_names(string zone)
    {
        foreach (var (kind, length, handOff) in Kinds)
        {
            var rotation = new Rotation("r", zone, kind, new DateOnly(2025, 12, 31), handOff, People) { Length = length };
            var (oracle, schedule) = (new Oracle(rotation), new OnCallSchedule("s", rotation, []));
            foreach (var day in ChangesOfClocks.Select(day => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)))
            {
                for (var at = day.AddHours(-12); at < day.AddHours(48); at = at.AddMinutes(1))
                {
                    if (OnCallResolver.At(schedule, at).People is not [var primary] || primary != oracle.At(at))
                    {
                        Assert.Fail($"{zone} {kind} {handOff} {at:u}: expected {oracle.At(at)}.");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllZones))]
    public void With_office_hours_holidays_and_nights_there_is_exactly_one_primary_in_every_minute_of_ten_years(string zone)
    {
        Rotation Turns(string id, RotationKind kind, int length, params string[] people) =>
            new(id, zone, kind, new DateOnly(2025, 12, 29), new TimeOnly(2, 30), people) { Length = length };
        var schedule = new OnCallSchedule("s", Turns("nights", RotationKind.Weekly, 1, "ana", "ben"), [])
        {
            Business = new BusinessCover(
                [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(8, 0), new(17, 0), Turns("days", RotationKind.Daily, 1, "cleo", "dora")),
            Holidays = new HolidayCover([new DateOnly(2026, 11, 27)], Federal: true, Turns("holidays", RotationKind.Monthly, 1, "eve", "fay")),
        };
        var shifts = OnCallResolver.Shifts(schedule, From, To);
        Assert.All(shifts, shift => Assert.Single(shift.People));
        Assert.All(shifts.Zip(shifts.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));

        // The shifts prove every minute if the answer holds still between their edges: minutes are asked for themselves, all of them with CCMFLOW_EVERY_MINUTE=1.
        var shiftAt = 0;
        for (var at = From; at < To; at = at.AddMinutes(Stride))
        {
            while (shifts[shiftAt].End <= at)
            {
                shiftAt++;
            }

            if (OnCallResolver.At(schedule, at).People is not [var primary] || primary != shifts[shiftAt].People[0])
            {
                Assert.Fail($"{zone} {at:u}");
            }
        }
    }

    /// <summary>Counts hand-offs instead of dividing time.</summary>
    private sealed class Oracle
    {
        private readonly Rotation rotation;
        private readonly List<DateTimeOffset> handOffs = [];

        public Oracle(Rotation rotation)
        {
            this.rotation = rotation;
            var zone = DateTimeZoneProviders.Tzdb[rotation.TimeZone];
            var resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
            var first = LocalDate.FromDateOnly(rotation.StartsOn) + LocalTime.FromTimeOnly(rotation.HandOff);
            for (var turn = 0; handOffs.Count == 0 || handOffs[^1] < To; turn++)
            {
                handOffs.Add(zone.ResolveLocal(first + Turns(turn * rotation.Length), resolver).ToDateTimeOffset());
            }
        }

        public string At(DateTimeOffset instant)
        {
            var found = handOffs.BinarySearch(instant);
            var passed = found >= 0 ? found : ~found - 1;
            while (passed + 1 < handOffs.Count && handOffs[passed + 1] == handOffs[passed])
            {
                passed++;
            }

            return rotation.Participants[passed % rotation.Participants.Count];
        }

        private Period Turns(int units) => rotation.Kind switch
        {
            RotationKind.Hourly => Period.FromHours(units),
            RotationKind.Daily => Period.FromDays(units),
            RotationKind.Weekly => Period.FromWeeks(units),
            _ => Period.FromMonths(units),
        };
    }
}
