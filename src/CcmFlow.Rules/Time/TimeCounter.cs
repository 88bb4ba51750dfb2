using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>The counting behind <see cref="CountedTime.Of"/>: exclude, clip, leave to other programs, then sweep over what is left.</summary>
internal static class TimeCounter
{
    public static CountedTime Count(IReadOnlyList<TimeEntry> entries, TimeLimits limits)
    {
        var accounts = new EntryAccount[entries.Count];
        for (var at = 0; at < accounts.Length; at++)
        {
            accounts[at] = new(entries[at]);
        }

        Array.Sort(accounts, ById);
        var days = limits.Zone.DaysOf(limits.Month);
        var superseded = Superseded(entries);
        var exclusion = new EntryExclusion(limits, days, OtherPrograms(entries, superseded), superseded);
        foreach (var account in accounts)
        {
            exclusion.Apply(account);
        }

        var staff = Days(accounts, limits.Month, days, asStaff: true);
        var physician = Days(accounts, limits.Month, days, asStaff: false);
        return new CountedTime
        {
            ClinicalStaffDays = staff,
            PhysicianDays = physician,
            Entries = Array.ConvertAll(accounts, static account => account.ToTally()),
            OrderUnknownEntryIds = exclusion.OrderUnknown,
        };
    }

    // The order in which entries came must not show anywhere.
    private static int ById(EntryAccount one, EntryAccount other)
    {
        var order = string.CompareOrdinal(one.Entry.Id, other.Entry.Id);
        order = order != 0 ? order : Nullable.Compare(one.Entry.Start, other.Entry.Start);
        return order != 0 ? order : Nullable.Compare(one.Entry.End, other.Entry.End);
    }

    private static HashSet<string>? Superseded(IReadOnlyList<TimeEntry> entries)
    {
        HashSet<string>? found = null;
        foreach (var entry in entries)
        {
            if (entry.Supersedes is { } id && id != entry.Id)
            {
                (found ??= new(StringComparer.Ordinal)).Add(id);
            }
        }

        return found;
    }

    private static List<TickSpan> OtherPrograms(IReadOnlyList<TimeEntry> entries, HashSet<string>? superseded)
    {
        var spans = new List<TickSpan>();
        foreach (var entry in entries)
        {
            if (entry is { Program: not CareProgram.Ccm, Start: { } start, End: { } end } && end > start && superseded?.Contains(entry.Id) != true)
            {
                spans.Add(new(start.UtcTicks, end.UtcTicks));
            }
        }

        return spans;
    }

    private static IReadOnlyList<DayTime> Days(EntryAccount[] accounts, ServiceMonth month, MonthDays days, bool asStaff)
    {
        if (!Array.Exists(accounts, asStaff ? static account => account.CountsAsStaff : static account => account.CountsAsPhysician))
        {
            return [];
        }

        var sum = new DaySums(month);
        var sweep = new TimeSweep(days, sum, asStaff);
        foreach (var account in accounts)
        {
            if (!account.CountsIn(asStaff))
            {
                continue;
            }

            if (account.UntimedTicks > 0)
            {
                sum.Add(account.Entry.Date!.Value.Day - 1, account.UntimedTicks, account.Entry.SharedAcrossPatients);
                account.Credit(account.UntimedTicks, asStaff);
            }

            sweep.Add(account);
        }

        sweep.Run();
        return sum.ToDays();
    }
}
