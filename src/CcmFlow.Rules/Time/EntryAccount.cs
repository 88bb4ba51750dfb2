using System.Numerics;

namespace CcmFlow.Rules.Time;

/// <summary>One entry while it is counted. Amounts are ticks times a factor that every sharing divides, so that thirds stay exact.</summary>
internal sealed class EntryAccount(TimeEntry entry, BigInteger factor)
{
    private SortedDictionary<TimeExclusion, BigInteger>? excluded;

    public TimeEntry Entry => entry;

    public List<TickSpan> Spans { get; set; } = [];

    /// <summary>Time of an entry without hours.</summary>
    public long UntimedTicks { get; set; }

    public BigInteger Staff { get; private set; }

    public BigInteger Physician { get; private set; }

    public bool CountsAsStaff => entry.Role == WorkRole.ClinicalStaff || (entry.Role == WorkRole.Physician && entry.CountsAsClinicalStaff);

    public bool CountsAsPhysician => entry.Role == WorkRole.Physician;

    /// <summary>This patient's share of so many ticks.</summary>
    public BigInteger ShareOf(long ticks) => ticks * (factor / entry.SharedAcrossPatients);

    public void Exclude(TimeExclusion reason, long ticks) => Exclude(reason, ticks * factor);

    /// <summary>Cuts away what lies outside of the bounds.</summary>
    public void Keep(TickSpan bounds, TimeExclusion reason)
    {
        if (!Spans.TrueForAll(span => span.Start >= bounds.Start && span.End <= bounds.End))
        {
            Replace(span => [span.Within(bounds)], reason);
        }
    }

    /// <summary>Cuts away what lies inside.</summary>
    public void Remove(TickSpan cut, TimeExclusion reason)
    {
        if (Spans.Exists(span => !span.Within(cut).IsEmpty))
        {
            Replace(span => span.Minus(cut), reason);
        }
    }

    /// <summary>Credits ticks that count. The exclusions are kept for the primary total only: staff time when the entry counts as such.</summary>
    public BigInteger Credit(long ticks, bool asStaff)
    {
        var share = ShareOf(ticks);
        if (asStaff)
        {
            Staff += share;
        }
        else
        {
            Physician += share;
        }

        if (asStaff == CountsAsStaff)
        {
            Exclude(TimeExclusion.OtherPatientsShare, (ticks * factor) - share);
        }

        return share;
    }

    public void LoseToOverlap(long ticks, bool asStaff)
    {
        if (asStaff == CountsAsStaff)
        {
            Exclude(TimeExclusion.OverlapSameMinutes, ticks);
        }
    }

    public EntryTally ToTally() => new(
        entry.Id, Seconds(Staff), Seconds(Physician), excluded is null ? [] : [.. excluded.Select(part => new ExcludedTime(part.Key, Seconds(part.Value)))]);

    private void Exclude(TimeExclusion reason, BigInteger amount)
    {
        if (amount > 0)
        {
            excluded ??= [];
            excluded[reason] = excluded.GetValueOrDefault(reason) + amount;
        }
    }

    private void Replace(Func<TickSpan, IEnumerable<TickSpan>> cut, TimeExclusion reason)
    {
        var before = Spans.Sum(span => span.Length);
        Spans = [.. Spans.SelectMany(cut).Where(span => !span.IsEmpty)];
        Exclude(reason, before - Spans.Sum(span => span.Length));
    }

    private decimal Seconds(BigInteger amount)
    {
        var perSecond = factor * TimeSpan.TicksPerSecond;
        var whole = BigInteger.DivRem(amount, perSecond, out var rest);
        return (decimal)whole + decimal.Round((decimal)(double)rest / (decimal)(double)perSecond, 7);
    }
}
