namespace CcmFlow.Rules.Time;

/// <summary>
/// One entry while it is counted, in ticks of real time. All time of an entry is shared by the same number of patients, so ticks stay whole and only the
/// sum over entries has to be divided.
/// </summary>
internal sealed class EntryAccount(TimeEntry entry)
{
    private static readonly TimeExclusion[] Reasons = Enum.GetValues<TimeExclusion>();

    private long[]? excluded;
    private long staffTicks;
    private long physicianTicks;

    public TimeEntry Entry => entry;

    public TickSpan[] Spans { get; set; } = [];

    /// <summary>Time of an entry without hours.</summary>
    public long UntimedTicks { get; set; }

    public bool CountsAsStaff => entry.Role == WorkRole.ClinicalStaff || (entry.Role == WorkRole.Physician && entry.CountsAsClinicalStaff);

    public bool CountsAsPhysician => entry.Role == WorkRole.Physician;

    public bool CountsIn(bool asStaff) => asStaff ? CountsAsStaff : CountsAsPhysician;

    public void Exclude(TimeExclusion reason, long ticks)
    {
        if (ticks > 0)
        {
            excluded ??= new long[Reasons.Length];
            excluded[(int)reason] += ticks;
        }
    }

    /// <summary>Cuts away what lies outside of the bounds.</summary>
    public void Keep(long start, long end, TimeExclusion reason)
    {
        Remove(new(long.MinValue, start), reason);
        Remove(new(end, long.MaxValue), reason);
    }

    /// <summary>Cuts away what lies inside.</summary>
    public void Remove(TickSpan cut, TimeExclusion reason)
    {
        foreach (var span in Spans)
        {
            if (!span.Within(cut).IsEmpty)
            {
                Replace(cut, reason);
                return;
            }
        }
    }

    public void RemoveAll(TimeExclusion reason) => Remove(new(long.MinValue, long.MaxValue), reason);

    /// <summary>Credits ticks that count, before they are split among patients.</summary>
    public void Credit(long ticks, bool asStaff)
    {
        if (asStaff)
        {
            staffTicks += ticks;
        }
        else
        {
            physicianTicks += ticks;
        }
    }

    /// <summary>The exclusions are kept for the primary total only: staff time when the entry counts as such.</summary>
    public void LoseToOverlap(long ticks, bool asStaff)
    {
        if (asStaff == CountsAsStaff)
        {
            Exclude(TimeExclusion.OverlapSameMinutes, ticks);
        }
    }

    public EntryTally ToTally() => new(entry.Id, Share(staffTicks), Share(physicianTicks), Excluded());

    private List<ExcludedTime> Excluded()
    {
        List<ExcludedTime> parts = [];
        for (var at = 0; excluded is not null && at < Reasons.Length; at++)
        {
            if (excluded[at] > 0)
            {
                parts.Add(new(Reasons[at], Seconds(excluded[at], 1)));
            }
        }

        var credited = CountsAsStaff ? staffTicks : physicianTicks;
        if (entry.SharedAcrossPatients > 1 && credited > 0)
        {
            parts.Add(new(TimeExclusion.OtherPatientsShare, Seconds(credited, 1) - Share(credited)));
        }

        return parts;
    }

    private decimal Share(long ticks) => ticks == 0 ? 0 : Seconds(ticks, entry.SharedAcrossPatients);

    private void Replace(TickSpan cut, TimeExclusion reason)
    {
        var rest = new List<TickSpan>();
        foreach (var span in Spans)
        {
            var inside = span.Within(cut);
            if (inside.IsEmpty)
            {
                rest.Add(span);
                continue;
            }

            Exclude(reason, inside.Length);
            rest.AddRange(new[] { new TickSpan(span.Start, inside.Start), new TickSpan(inside.End, span.End) }.Where(part => !part.IsEmpty));
        }

        Spans = [.. rest];
    }

    private static decimal Seconds(long ticks, int patients)
    {
        var (whole, rest) = Int128.DivRem(ticks, (Int128)patients * TimeSpan.TicksPerSecond);
        return rest == 0 ? (long)whole : (long)whole + decimal.Round((long)rest / ((decimal)patients * TimeSpan.TicksPerSecond), 7);
    }
}
