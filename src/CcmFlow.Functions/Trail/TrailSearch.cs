namespace CcmFlow.Functions.Trail;

/// <summary>Looks through a practice's trail from its end backwards.</summary>
public sealed class TrailSearch(AuditTrail trail, TrailAnswers answers)
{
    private const int AtATime = 100;

    /// <summary>How far one page looks back for what a filter asks for.</summary>
    private const int MostLookedAt = 5_000;

    /// <summary>Links that the filter takes, newest first, before the number <paramref name="before"/>; and where to go on, null when the chain's beginning was reached.</summary>
    public async Task<(IReadOnlyList<TrailLink> Links, long? Before)> BackAsync(string practice, TrailFilter filter, long before, int most, CancellationToken cancellation)
    {
        var (all, _) = await trail.EndAsync(practice, cancellation);
        var found = new List<TrailLink>();
        var end = Math.Min(before, all + 1);
        var looked = 0;
        while (end > 1 && found.Count < most && looked < MostLookedAt)
        {
            var from = Math.Max(1, end - AtATime);
            var links = await trail.ReadAsync(practice, from, (int)(end - from), cancellation);
            found.AddRange(links.Where(l => filter.Takes(l.Entry)).Reverse());
            looked += (int)(end - from);
            end = from;
        }
        var shown = found.Count > most ? found[..most] : found;
        long? next = found.Count > most ? found[most - 1].Number : end > 1 ? end : null;
        return (await answers.ToAsync(practice, shown, cancellation), next);
    }
}

/// <summary>Which entries; an empty one asks for any.</summary>
/// <param name="Changes">Acts alone.</param>
public sealed record TrailFilter(string Who, string Patient, bool Changes)
{
    public bool Takes(TrailEntry entry) =>
        (Who.Length == 0 || entry.Who == Who) && (Patient.Length == 0 || entry.Patient == Patient) && (!Changes || entry.Changes);
}
