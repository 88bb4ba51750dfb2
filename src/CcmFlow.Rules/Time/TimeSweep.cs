using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>
/// Credits each real minute to one entry. Of entries at work in the same minute the one with the largest share for this patient wins, so that a further
/// entry never lowers the total.
/// </summary>
internal sealed class TimeSweep(MonthDays days, DaySums sums, bool asStaff)
{
    private readonly List<(TickSpan Span, EntryAccount Account)> pieces = [];

    public void Add(EntryAccount account)
    {
        foreach (var span in account.Spans)
        {
            pieces.Add((span, account));
        }
    }

    public void Run()
    {
        pieces.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        for (var first = 0; first < pieces.Count;)
        {
            var next = first + 1;
            for (var end = pieces[first].Span.End; next < pieces.Count && pieces[next].Span.Start < end; next++)
            {
                end = Math.Max(end, pieces[next].Span.End);
            }

            if (next == first + 1)
            {
                Credit(pieces[first].Account, pieces[first].Span);
            }
            else
            {
                RunTogether(pieces.GetRange(first, next - first));
            }

            first = next;
        }
    }

    // Between two neighbouring edges the same entries are at work.
    private void RunTogether(List<(TickSpan Span, EntryAccount Account)> together)
    {
        var edges = together.SelectMany(piece => new[] { piece.Span.Start, piece.Span.End }).Distinct().Order().ToArray();
        for (var at = 0; at + 1 < edges.Length; at++)
        {
            var stretch = new TickSpan(edges[at], edges[at + 1]);
            var atWork = together.Where(piece => piece.Span.Within(stretch) == stretch).Select(piece => piece.Account).ToList();
            var winner = atWork
                .OrderBy(account => account.Entry.SharedAcrossPatients)
                .ThenBy(account => account.Entry.Start)
                .ThenBy(account => account.Entry.Id, StringComparer.Ordinal)
                .First();
            Credit(winner, stretch);
            foreach (var loser in atWork.Where(account => account != winner))
            {
                loser.LoseToOverlap(stretch.Length, asStaff);
            }
        }
    }

    private void Credit(EntryAccount account, TickSpan span)
    {
        account.Credit(span.Length, asStaff);
        for (var start = span.Start; start < span.End;)
        {
            var day = days.DayOf(start);
            var end = Math.Min(span.End, days.EndOf(day));
            sums.Add(day, end - start, account.Entry.SharedAcrossPatients);
            start = end;
        }
    }
}
