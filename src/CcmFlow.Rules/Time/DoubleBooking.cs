namespace CcmFlow.Rules.Time;

/// <summary>
/// One person's minute is one patient's (CMS CCM FAQ 2022: time for several patients is split among them). Two entries of the same
/// person for different patients that overlap, and are not marked as shared, can't both be right.
/// </summary>
public static class DoubleBooking
{
    /// <returns>The patients whose entries overlap with another patient's, with the person who logged both.</returns>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<(string Patient, TimeEntry Entry)> entries)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var all = entries.ToList();
        var corrected = all.Where(e => e.Entry.Supersedes is not null).Select(e => (e.Patient, e.Entry.Supersedes!)).ToHashSet();
        var timed = all.Where(e => e.Entry is { Start: not null, End: not null, SharedAcrossPatients: 1, StaffId.Length: > 0 } && !corrected.Contains((e.Patient, e.Entry.Id)));
        foreach (var person in timed.GroupBy(e => e.Entry.StaffId))
        {
            // Sweep: who reaches farthest among the entries that began before, for each of two different patients.
            var open = new List<(string Patient, TimeEntry Entry)>();
            foreach (var next in person.OrderBy(e => e.Entry.Start).ThenBy(e => e.Patient, StringComparer.Ordinal))
            {
                open.RemoveAll(o => o.Entry.End <= next.Entry.Start);
                foreach (var other in open.Where(o => o.Patient != next.Patient)) found[other.Patient] = found[next.Patient] = person.Key;
                open.Add(next);
            }
        }
        return found;
    }
}
