using CcmFlow.Rules.Time;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Time;

public sealed class CountedTimeProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Order_of_entries_is_irrelevant()
    {
        var cases = from log in EntryGenerator.Log
                    from shuffled in Gen.Shuffle(log)
                    from limits in EntryGenerator.Limits
                    select (log, shuffled, limits);
        Prop.ForAll(cases.ToArbitrary(), one => Described(CountedTime.Of(one.log, one.limits)) == Described(CountedTime.Of(one.shuffled, one.limits))).Check(Runs);
    }

    [Fact]
    public void Adding_a_ccm_entry_never_lowers_counted_time()
    {
        var cases = from log in EntryGenerator.Log
                    from added in EntryGenerator.Entry
                    from limits in EntryGenerator.Limits
                    select (log, added: added with { Id = "added", Program = CareProgram.Ccm }, limits);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var before = CountedTime.Of(one.log, one.limits);
            var after = CountedTime.Of([.. one.log, one.added], one.limits);
            return after.ClinicalStaffSeconds >= before.ClinicalStaffSeconds && after.PhysicianSeconds >= before.PhysicianSeconds;
        }).Check(Runs);
    }

    [Fact]
    public void Splitting_an_entry_changes_nothing()
    {
        var cases = from log in EntryGenerator.Log
                    from fraction in Gen.Choose(0, 1000)
                    from limits in EntryGenerator.Limits
                    select (log, fraction, limits);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var whole = CountedTime.Of(one.log, one.limits);
            var split = CountedTime.Of(one.log.SelectMany(entry => Split(entry, one.fraction)), one.limits);
            return whole.ClinicalStaffDays.SequenceEqual(split.ClinicalStaffDays) && whole.PhysicianDays.SequenceEqual(split.PhysicianDays);
        }).Check(Runs);
    }

    [Fact]
    public void Counted_time_is_never_more_than_the_wall_clock_union()
    {
        Prop.ForAll(EntryGenerator.Log.ToArbitrary(), log =>
        {
            var time = CountedTime.Of(log, EntryGenerator.OpenLimits);
            var limit = UnionSeconds(log) + log.Where(entry => entry.Start is null).Sum(entry => entry.Duration!.Value.TotalSeconds);
            return time.ClinicalStaffSeconds <= limit && time.PhysicianSeconds <= limit;
        }).Check(Runs);
    }

    [Fact]
    public void Every_logged_second_is_either_counted_or_excluded_with_a_reason()
    {
        var cases = from log in EntryGenerator.Log from limits in EntryGenerator.Limits select (log, limits);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var tallies = CountedTime.Of(one.log, one.limits).Entries.ToDictionary(tally => tally.EntryId);
            return one.log.All(entry =>
            {
                var tally = tallies[entry.Id];
                var logged = (decimal)(entry.Start is { } start ? entry.End!.Value - start : entry.Duration!.Value).TotalSeconds;
                var counted = entry.Role == WorkRole.Physician && !entry.CountsAsClinicalStaff ? tally.PhysicianSeconds : tally.ClinicalStaffSeconds;
                return Math.Abs(logged - counted - tally.Excluded.Sum(part => part.Seconds)) < 0.001m;
            });
        }).Check(Runs);
    }

    /// <summary>The oracle asks of each second by itself whether it counts, with no interval arithmetic.</summary>
    [Fact]
    public void Totals_agree_with_a_count_second_by_second()
    {
        var cases = from log in EntryGenerator.TimedLog from limits in EntryGenerator.Limits select (log, limits);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var time = CountedTime.Of(one.log, one.limits);
            return time.ClinicalStaffSeconds == CountSecondBySecond(one.log, one.limits, staff: true)
                && time.PhysicianSeconds == CountSecondBySecond(one.log, one.limits, staff: false);
        }).Check(Runs.WithMaxTest(60));
    }

    private static int CountSecondBySecond(TimeEntry[] log, TimeLimits limits, bool staff)
    {
        const int DivisibleByEveryShare = 42;
        var others = log.Where(entry => entry.Program != CareProgram.Ccm).ToList();
        var own = log.Where(entry => entry is { Program: CareProgram.Ccm, FaceToFace: false, Setting: PatientSetting.Community }
            && (staff
                ? entry.Role == WorkRole.ClinicalStaff || (entry.Role == WorkRole.Physician && entry.CountsAsClinicalStaff)
                : entry.Role == WorkRole.Physician)).ToList();
        var total = 0L;
        for (var second = 0; second < EntryGenerator.WindowSeconds; second++)
        {
            var at = EntryGenerator.WindowStart.AddSeconds(second);
            var date = limits.Zone.LocalDate(at);
            if (!limits.Month.Contains(date) || at < limits.ConsentAt || at >= limits.RevokedAt || date > limits.DiedOn || others.Exists(entry => Covers(entry, at)))
            {
                continue;
            }

            total += own.Where(entry => Covers(entry, at)).Select(entry => DivisibleByEveryShare / entry.SharedAcrossPatients).DefaultIfEmpty(0).Max();
        }

        return (int)(total / DivisibleByEveryShare);
    }

    private static bool Covers(TimeEntry entry, DateTimeOffset at) => entry.Start <= at && at < entry.End;

    private static int UnionSeconds(TimeEntry[] log) => log
        .Where(entry => entry.Start is not null)
        .SelectMany(entry => Enumerable.Range((int)(entry.Start!.Value - EntryGenerator.WindowStart).TotalSeconds, (int)(entry.End!.Value - entry.Start.Value).TotalSeconds))
        .Distinct()
        .Count();

    private static IEnumerable<TimeEntry> Split(TimeEntry entry, int perMille)
    {
        if (entry.Start is { } start)
        {
            var middle = start + ((entry.End!.Value - start) * (perMille / 1000.0));
            return [entry with { End = middle }, entry with { Id = entry.Id + "b", Start = middle }];
        }

        var first = entry.Duration!.Value * (perMille / 1000.0);
        return [entry with { Duration = first }, entry with { Id = entry.Id + "b", Duration = entry.Duration - first }];
    }

    private static string Described(CountedTime time) => string.Join('|',
    [
        .. time.ClinicalStaffDays.Select(day => $"{day}"),
        .. time.PhysicianDays.Select(day => $"{day}"),
        .. time.Entries.Select(entry => $"{entry.EntryId} {entry.ClinicalStaffSeconds} {entry.PhysicianSeconds} {string.Join(',', entry.Excluded)}"),
    ]);
}
