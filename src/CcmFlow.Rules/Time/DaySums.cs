using System.Numerics;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>Counted ticks by day of a month. Shared activities are kept apart until the end, so that thirds and sevenths of a second stay exact.</summary>
internal sealed class DaySums(ServiceMonth month)
{
    private readonly long[] own = new long[month.Last.Day];
    private readonly bool[] seen = new bool[month.Last.Day];
    private List<(int Day, long Ticks, int Patients)>? shared;

    /// <param name="day">Days after the first of the month.</param>
    /// <param name="ticks">Of all patients together.</param>
    /// <param name="patients">Among how many the ticks are split.</param>
    public void Add(int day, long ticks, int patients)
    {
        seen[day] = true;
        if (patients == 1)
        {
            own[day] += ticks;
        }
        else
        {
            (shared ??= []).Add((day, ticks, patients));
        }
    }

    /// <summary>The running total in whole seconds; only the total drops a fraction.</summary>
    public IReadOnlyList<DayTime> ToDays()
    {
        var totals = new List<DayTime>();
        var exact = shared is null ? null : ExactTotals();
        var total = 0L;
        for (var day = 0; day < own.Length; day++)
        {
            total += own[day];
            if (seen[day])
            {
                totals.Add(new(month.First.AddDays(day), exact is null ? (int)(total / TimeSpan.TicksPerSecond) : exact[day]));
            }
        }

        return totals;
    }

    private int[] ExactTotals()
    {
        var factor = shared!.Select(part => (BigInteger)part.Patients).Aggregate(BigInteger.One, LeastCommonMultiple);
        var amounts = own.Select(ticks => ticks * factor).ToArray();
        foreach (var (day, ticks, patients) in shared!)
        {
            amounts[day] += ticks * (factor / patients);
        }

        var total = BigInteger.Zero;
        return [.. amounts.Select(amount => (int)((total += amount) / (factor * TimeSpan.TicksPerSecond)))];
    }

    private static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
