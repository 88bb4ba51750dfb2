using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>
/// One practice on one night: a random rota, two carriers with their faults, clinicians, up to three patients, a process that dies at random
/// awaits, an auditor. All decisions are those of the real <see cref="UrgentNeedMachine"/>, schedules and page grammar.
/// </summary>
internal sealed class UrgentWorld
{
    private static readonly TimeSpan Night = TimeSpan.FromHours(8);
    private static readonly TimeSpan AuditEach = TimeSpan.FromSeconds(60);

    private readonly int seed;
    private readonly TimeSpan auditEach;
    private readonly Random random;
    private readonly DateTimeOffset start;
    private readonly UrgentFigures figures;
    private readonly EventQueue queue;
    private readonly SimHost host;
    private readonly SimPaging paging;
    private readonly List<SimCase> cases = [];
    private readonly HashSet<string> seen = [];
    private readonly HashSet<DateTimeOffset> forgotten = [];
    private int patientTexts;

    public UrgentWorld(int seed, UrgentFigures figures, SimMutation mutation)
    {
        auditEach = mutation == SimMutation.AuditorSlow ? 5 * AuditEach : AuditEach;
        (this.seed, this.figures, random) = (seed, figures, new Random(seed));
        start = Start();
        queue = new EventQueue(start);
        host = new SimHost(queue, random, mostKills: random.Next(4));
        Team = RandomTeam.Make(random, start);
        paging = new SimPaging(queue, random, host, Team, start, figures, Violate, () => cases, mutation);
    }

    public RandomTeam Team { get; }

    public void Run()
    {
        CheckRota();
        var patients = 1 + random.Next(3);
        for (var n = 1; n <= patients; n++) Patient($"patient{n}");
        queue.After(auditEach * random.NextDouble(), Audit);
        queue.RunUntil(start + Night);
        foreach (var one in cases) paging.CheckAtEnd(one);
        if (patientTexts != cases.Sum(c => c.Texts)) Violate("P4", $"{patientTexts} texts came in, {cases.Sum(c => c.Texts)} belong to a case");
        figures.Kills += host.Kills;
    }

    /// <summary>One night in eight lies at a change of clocks.</summary>
    private DateTimeOffset Start()
    {
        var changes = new[] { new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), new(2027, 3, 14, 0, 0, 0, TimeSpan.Zero), new(2027, 11, 7, 0, 0, 0, TimeSpan.Zero) };
        return random.Next(8) == 0
            ? changes[random.Next(3)].AddMinutes(random.Next(24 * 60))
            : new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(4 * 365 * 24 * 60));
    }

    private void CheckRota()
    {
        foreach (var (id, schedule) in Team.Schedules)
        {
            var shifts = OnCallResolver.Shifts(schedule, start, start.AddDays(2));
            if (shifts[0].Start != start || shifts[^1].End != start.AddDays(2) || shifts.Zip(shifts.Skip(1)).Any(pair => pair.First.End != pair.Second.Start)) Violate("P1", $"{id} has a hole");
            if (!Team.HasGaps && shifts.Any(shift => shift.People.Count == 0 || shift.People.Distinct().Count() != shift.People.Count)) Violate("P1", $"{id} has a time without one primary");
            for (var minute = 0; minute < 20; minute++)
            {
                var at = start.AddMinutes(random.Next(2 * 24 * 60));
                var shift = shifts.First(s => s.Start <= at && at < s.End);
                if (!OnCallResolver.At(schedule, at).People.SequenceEqual(shift.People)) Violate("P1", $"{id} names two primaries for {at:u}");
            }
        }
    }

    private void Patient(string patient)
    {
        var first = TimeSpan.FromSeconds(random.Next(600));
        var texts = 1 + (random.NextDouble() < 0.3 ? 1 + random.Next(3) : 0);
        for (var n = 0; n < texts; n++)
        {
            var (id, severity) = ($"{patient}.{n}", random.Next(2) == 0 ? NeedSeverity.Emergency : NeedSeverity.Urgent);
            var at = n == 0 ? first : first + TimeSpan.FromSeconds(random.Next(4000));
            patientTexts++;
            // The carrier brings a text once or twice.
            for (var copy = random.NextDouble() < 0.2 ? 2 : 1; copy > 0; copy--)
                queue.At(start + at + TimeSpan.FromSeconds(random.NextDouble() * 2), () => host.Run(() => Receive(id, patient, severity)));
        }
    }

    /// <summary>The text is stored; now and then the process dies before its effects are started, and the auditor finds the text.</summary>
    private void Receive(string id, string patient, NeedSeverity severity)
    {
        if (!seen.Add(id)) return;
        var received = queue.Now;
        var kills = host.Kills;
        void Interpret() => host.Activity(Soon(), () => true, _ => Apply(patient, severity, received, kills));
        if (random.NextDouble() < 0.01)
        {
            forgotten.Add(received);
            queue.After(TimeSpan.FromSeconds(30 + (random.NextDouble() * 60)), () => host.Run(Interpret));
        }
        else Interpret();
    }

    private void Apply(string patient, NeedSeverity severity, DateTimeOffset received, int kills)
    {
        if (cases.Find(c => c.Patient == patient && !c.IsClosed) is { } open)
        {
            open.Texts++;
            if (severity > open.Severity) open.Severity = severity;
            paging.Handle(open, open.Epoch, new PatientWroteAgain(severity));
            return;
        }
        var opened = new SimCase(patient, CodeOf(cases.Count), received, severity) { Texts = 1, WasDisturbed = forgotten.Contains(received) || paging.AllDown };
        cases.Add(opened);
        queue.After(TimeSpan.FromSeconds(15), () => opened.WasDisturbed |= host.Kills > kills || paging.AllDown || Team.HasGaps);
        if (random.NextDouble() < 0.03) queue.After(TimeSpan.FromSeconds(random.Next(1200)), () => Lose(opened));
        host.Activity(Soon(), () => true, _ => paging.Begin(opened));
    }

    private static string CodeOf(int index) => $"{"ABCDFGHJKMNPRTVWXY"[index % 18]}{2 + (index % 8)}";

    /// <summary>The orchestration of a case is gone, with what it waited for.</summary>
    private static void Lose(SimCase lost, DateTimeOffset now)
    {
        if (lost.IsClosed || lost.State is null) return;
        lost.State = null;
        lost.Epoch++;
        lost.LostAt = now;
    }

    private void Lose(SimCase lost) => Lose(lost, queue.Now);

    private void Audit()
    {
        host.Run(() =>
        {
            foreach (var one in cases.Where(c => !c.IsClosed && c.LostAt is not null))
            {
                var took = (queue.Now - one.LostAt!.Value).TotalSeconds;
                figures.LostAndFound++;
                figures.Found.Add(took);
                if (took > (AuditEach + SimHost.LongestRestart).TotalSeconds) Violate("P8", $"case {one.Code} was found only after {took:F0} s");
                one.LostAt = null;
                paging.Begin(one);
            }
        });
        if (queue.Now < start + Night) queue.After(auditEach, Audit);
    }

    private TimeSpan Soon() => TimeSpan.FromMilliseconds(20 + random.Next(180));

    private void Violate(string property, string what) => figures.Violations.Add($"{property} (seed {seed}): {what}");
}
