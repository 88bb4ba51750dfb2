using System.Numerics;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>The counting behind <see cref="CountedTime.Of"/>: exclude, clip, leave to other programs, then sweep over what is left.</summary>
internal static class TimeCounter
{
    public static CountedTime Count(IReadOnlyList<TimeEntry> entries, TimeLimits limits)
    {
        var factor = entries.Select(entry => (BigInteger)Math.Max(1, entry.SharedAcrossPatients)).Aggregate(BigInteger.One, LeastCommonMultiple);
        var accounts = entries
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.Start)
            .ThenBy(entry => entry.End)
            .Select(entry => new EntryAccount(entry, factor))
            .ToList();
        var exclusion = new EntryExclusion(limits, OtherPrograms(entries));
        accounts.ForEach(exclusion.Apply);
        return new CountedTime
        {
            ClinicalStaffDays = Days(accounts, limits, asStaff: true, factor),
            PhysicianDays = Days(accounts, limits, asStaff: false, factor),
            Entries = [.. accounts.Select(account => account.ToTally())],
            OrderUnknownEntryIds = exclusion.OrderUnknown,
        };
    }

    private static List<TickSpan> OtherPrograms(IEnumerable<TimeEntry> entries) =>
    [
        .. entries
            .Where(entry => entry is { Program: not CareProgram.Ccm, Start: not null, End: not null })
            .Select(entry => new TickSpan(entry.Start!.Value.UtcTicks, entry.End!.Value.UtcTicks))
            .Where(span => !span.IsEmpty),
    ];

    private static List<DayTime> Days(List<EntryAccount> accounts, TimeLimits limits, bool asStaff, BigInteger factor)
    {
        var counted = accounts.Where(account => asStaff ? account.CountsAsStaff : account.CountsAsPhysician).ToList();
        if (counted.Count == 0)
        {
            return [];
        }

        var amounts = new SortedDictionary<DateOnly, BigInteger>();
        foreach (var account in counted.Where(account => account.UntimedTicks > 0))
        {
            Add(account.Entry.Date!.Value, account.Credit(account.UntimedTicks, asStaff));
        }

        Sweep(counted, limits, asStaff, Add);
        var total = BigInteger.Zero;
        return [.. amounts.Select(day => new DayTime(day.Key, (int)((total += day.Value) / (factor * TimeSpan.TicksPerSecond))))];

        void Add(DateOnly date, BigInteger amount) => amounts[date] = amounts.GetValueOrDefault(date) + amount;
    }

    // Between two neighbouring edges the same entries are at work; the minute is credited to one of them. The one with the largest
    // share for this patient wins, so that a further entry never lowers the total.
    private static void Sweep(List<EntryAccount> counted, TimeLimits limits, bool asStaff, Action<DateOnly, BigInteger> add)
    {
        var pieces = counted.SelectMany(account => account.Spans, (account, span) => (account, span)).ToList();
        var edges = new SortedSet<long>(pieces.SelectMany(piece => new[] { piece.span.Start, piece.span.End }));
        edges.UnionWith(pieces.SelectMany(piece => Midnights(piece.span, limits.Zone)));
        var atWork = new List<EntryAccount>();
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            atWork.Clear();
            foreach (var (account, span) in pieces)
            {
                if (span.Start <= start && span.End >= end)
                {
                    atWork.Add(account);
                }
            }

            if (atWork.Count == 0)
            {
                continue;
            }

            var winner = atWork.Count == 1 ? atWork[0] : atWork.OrderBy(account => account.Entry.SharedAcrossPatients).ThenBy(account => account.Entry.Start).First();
            var date = limits.Zone.LocalDate(new DateTimeOffset(start, TimeSpan.Zero));
            add(date, winner.Credit(end - start, asStaff));
            foreach (var loser in atWork.Where(account => account != winner))
            {
                loser.LoseToOverlap(end - start, asStaff);
            }
        }
    }

    // Hardly any work goes on over midnight.
    private static IEnumerable<long> Midnights(TickSpan span, LocalZone zone)
    {
        var first = zone.LocalDate(new DateTimeOffset(span.Start, TimeSpan.Zero));
        var last = zone.LocalDate(new DateTimeOffset(span.End, TimeSpan.Zero));
        return first == last ? [] : Enumerable.Range(1, last.DayNumber - first.DayNumber).Select(days => zone.DayStart(first.AddDays(days)).UtcTicks);
    }

    private static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
