using System.CommandLine;
using System.Globalization;
using CcmFlow.Cli.Import;
using CcmFlow.Cli.Serve;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.OnCall;

/// <summary><c>ccmflow oncall</c></summary>
public static class OnCallCommand
{
    private const int MostDays = 3660;

    public static Command Create(TimeProvider time)
    {
        var practice = new Option<FileInfo?>("--practice") { Description = $"JSON file with a practice's settings (samples/practice.json). Without it: the stored practices of {LocalSettings.FileName}." };
        var at = new Option<string?>("--at") { Description = "Instant with offset, e.g. 2026-11-01T01:30:00-05:00; without an offset UTC. Default: now." };
        at.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !TryRead(text, out _)) result.AddError("--at: an instant such as 2026-11-01T01:30:00-05:00.");
        });
        var days = new Option<int>("--days") { Description = "How far ahead.", DefaultValueFactory = _ => CoverageCheck.DaysAhead };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostDays) result.AddError($"--days: 1 to {MostDays}.");
        });
        var from = new Option<string?>("--from") { Description = "Where to begin, as --at. Default: now." };
        var who = new Command("who", "Who is on call at an instant, level by level.") { at, practice };
        who.SetAction(async (parsed, cancellation) =>
        {
            var instant = Read(parsed.GetValue(at), time);
            foreach (var one in await PracticesAsync(parsed.GetValue(practice), cancellation)) PrintWho(one, instant, parsed.InvocationConfiguration.Output);
            return 0;
        });
        var gaps = new Command("gaps", "Times ahead in which a level would page nobody who can be reached.") { days, from, practice };
        gaps.SetAction(async (parsed, cancellation) =>
        {
            var begin = Read(parsed.GetValue(from), time);
            var found = 0;
            foreach (var one in await PracticesAsync(parsed.GetValue(practice), cancellation)) found += PrintGaps(one, begin, parsed.GetValue(days), parsed.InvocationConfiguration.Output);
            return found == 0 ? 0 : 1;
        });
        return new Command("oncall", "On-call schedules: who, and where the cover has gaps.") { who, gaps };
    }

    private static void PrintWho(StoredTeam one, DateTimeOffset instant, TextWriter output)
    {
        var practice = one.Practice;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{practice.Id} at {practice.Zone.ToLocal(instant):yyyy-MM-dd HH:mm zzz} ({practice.TimeZone})"));
        foreach (var step in practice.Team.Escalation.Steps)
        {
            var people = OnCallResolver.People(step, one.Schedules, instant);
            output.WriteLine($"  level {step.Level}: {(people.Count == 0 ? "nobody" : string.Join(", ", people.Select(id => Name(practice, id))))}");
        }
        output.WriteLine($"  then: {string.Join(", ", new[] { practice.Team.Supervisor, practice.Team.AnsweringService?.Id }.OfType<string>().Select(id => Name(practice, id)))}");
    }

    private static int PrintGaps(StoredTeam one, DateTimeOffset from, int days, TextWriter output)
    {
        var practice = one.Practice;
        var gaps = CoverageCheck.Find(one.Schedules, practice.Team.Escalation, one.MayHoldShift, from, from.AddDays(days));
        foreach (var gap in gaps)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{practice.Id} {gap.Schedule}: {practice.Zone.ToLocal(gap.Start):yyyy-MM-dd HH:mm zzz} to {practice.Zone.ToLocal(gap.End):yyyy-MM-dd HH:mm zzz}, {(gap.Unready is { } person ? $"{Name(practice, person)} has no verified numbers" : "nobody")}"));
        if (gaps.Count == 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{practice.Id}: no gap in {days} days from {practice.Zone.ToLocal(from):yyyy-MM-dd HH:mm zzz}"));
        return gaps.Count;
    }

    private static string Name(Practice practice, string id) => practice.Team.Find(id) is { } member ? $"{member.Name} ({id})" : id;

    private static async Task<IReadOnlyList<StoredTeam>> PracticesAsync(FileInfo? file, CancellationToken cancellation) =>
        file is not null ? [StoredTeam.From(PracticeFile.Read(file))] : await StoredTeam.ReadAllAsync(cancellation);

    private static DateTimeOffset Read(string? text, TimeProvider time) => text is not null && TryRead(text, out var instant) ? instant : time.GetUtcNow();

    private static bool TryRead(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}
