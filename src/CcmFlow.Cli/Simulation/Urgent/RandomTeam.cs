using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>A made-up team: schedules of every kind in a US zone, overrides, one to three levels.</summary>
internal sealed record RandomTeam(IReadOnlyDictionary<string, OnCallSchedule> Schedules, EscalationPolicy Policy, IReadOnlyList<string> People, bool HasGaps)
{
    public const string Supervisor = "supervisor";
    public const string AnsweringService = "answering-service";

    private static readonly string[] Zones =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico",
    ];

    public static RandomTeam Make(Random random, DateTimeOffset start)
    {
        var zone = Zones[random.Next(Zones.Length)];
        var people = Enumerable.Range(1, 3 + random.Next(4)).Select(n => $"p{n}").ToList();
        var levels = 1 + random.Next(3);
        var gaps = random.NextDouble() < 0.1;
        var schedules = Enumerable.Range(1, levels).ToDictionary(level => $"level{level}", level => Schedule(random, $"level{level}", zone, people, start, gaps && level == 1));
        return new RandomTeam(schedules, new EscalationPolicy("p", [.. Enumerable.Range(1, levels).Select(level => Step(random, level))]), people, gaps);
    }

    private static OnCallSchedule Schedule(Random random, string id, string zone, List<string> people, DateTimeOffset start, bool gap)
    {
        var schedule = new OnCallSchedule(id, Turns(random, id, zone, people, start), []);
        if (random.NextDouble() < 0.4)
            schedule = schedule with
            {
                Business = new BusinessCover(
                    [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(8, 0), new(17, 0), Turns(random, $"{id}-days", zone, people, start)),
                Holidays = new HolidayCover([], Federal: true, random.Next(2) == 0 ? null : Turns(random, $"{id}-holidays", zone, people, start)),
            };
        var overrides = new List<OnCallOverride>();
        while (random.NextDouble() < 0.4)
        {
            var (from, hours) = (start.AddHours(random.Next(-48, 48)), 1 + random.Next(60));
            var (one, other) = (people[random.Next(people.Count)], people[random.Next(people.Count)]);
            var kind = new[] { OnCallOverrideKind.Add, OnCallOverrideKind.Replace, OnCallOverrideKind.Swap, OnCallOverrideKind.Cover }[random.Next(4)];
            overrides.Add(new OnCallOverride($"o{overrides.Count}", kind, from, from.AddHours(hours), one, other));
        }
        if (gap) overrides.AddRange(people.Select(person => new OnCallOverride($"gap-{person}", OnCallOverrideKind.Remove, start, start.AddDays(1), null, person)));
        return schedule with { Overrides = overrides };
    }

    private static Rotation Turns(Random random, string id, string zone, List<string> people, DateTimeOffset start)
    {
        var (kind, length) = random.Next(5) switch
        {
            0 => (RotationKind.Hourly, 12),
            1 => (RotationKind.Hourly, 1 + random.Next(8)),
            2 => (RotationKind.Daily, 1 + random.Next(3)),
            3 => (RotationKind.Weekly, 1),
            _ => (RotationKind.Monthly, 1),
        };
        var first = DateOnly.FromDateTime(start.UtcDateTime).AddDays(-100 - random.Next(60));
        var some = people.OrderBy(_ => random.Next()).Take(1 + random.Next(people.Count)).ToList();
        return new Rotation(id, zone, kind, first, new TimeOnly(random.Next(24), random.Next(2) * 30), some) { Length = length };
    }

    private static EscalationStep Step(Random random, int level)
    {
        var inTurn = random.NextDouble() < 0.2;
        return new EscalationStep(level, [new EscalationTarget(EscalationTargetKind.Schedule, $"level{level}")], TimeSpan.FromMinutes(2 + random.Next(9)))
        {
            InTurn = inTurn,
            AcksNeeded = !inTurn && random.NextDouble() < 0.1 ? 2 : 1,
        };
    }
}
