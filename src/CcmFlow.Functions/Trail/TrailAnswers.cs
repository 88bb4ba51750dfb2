namespace CcmFlow.Functions.Trail;

/// <summary>Links as they are read: one that was begun and not carried out has what a later link says of it.</summary>
public sealed class TrailAnswers(AuditTrail trail)
{
    /// <summary>The same links, answered. A filter may have left the answering ones out, or they stand on another page.</summary>
    public async Task<IReadOnlyList<TrailLink>> ToAsync(string practice, IReadOnlyList<TrailLink> links, CancellationToken cancellation)
    {
        var asked = links.Where(MayBeAnswered).Select(l => l.Number).ToHashSet();
        if (asked.Count == 0) return links;
        var answers = (await trail.AnswersAsync(practice, asked.Min(), asked.Max(), cancellation)).Where(a => asked.Contains(a.Key)).ToList();
        var there = links.ToDictionary(l => l.Number);
        var found = await Task.WhenAll(answers.Select(async a => there.GetValueOrDefault(a.Value) ?? await trail.FindAsync(practice, a.Value, cancellation)));
        return Answered(links, found.OfType<TrailLink>());
    }

    /// <summary>The same for a whole chain, which has the answers in itself.</summary>
    public static IReadOnlyList<TrailLink> Within(IReadOnlyList<TrailLink> chain) => Answered(chain, chain);

    /// <summary>The number of the first link that an answer was hidden of, or invented for; null: none.</summary>
    /// <param name="rows">By the answered link's number, that of the answering one.</param>
    public static long? FirstWrong(IReadOnlyList<TrailLink> chain, IReadOnlyDictionary<long, long> rows)
    {
        var answers = chain.Where(l => l.Entry.Answers is not null).Select(l => (Of: l.Entry.Answers!.Value, By: l.Number)).ToHashSet();
        var hidden = answers.Select(a => a.Of).Where(of => !rows.ContainsKey(of));
        // An answer that came after the chain was read stands in its rows already.
        var invented = rows.Where(r => r.Value <= chain.Count && !answers.Contains((r.Key, r.Value))).Select(r => r.Key);
        return hidden.Concat(invented).Select(n => (long?)n).Min();
    }

    private static bool MayBeAnswered(TrailLink link) => link.Entry is { Changes: true, Outcome: null };

    private static List<TrailLink> Answered(IReadOnlyList<TrailLink> links, IEnumerable<TrailLink> later)
    {
        var answers = new Dictionary<long, TrailAnswer>();
        foreach (var link in later)
            if (link.Entry is { Answers: { } number, Outcome: { } outcome }) answers[number] = new TrailAnswer(link.Number, outcome);
        return [.. links.Select(l => answers.TryGetValue(l.Number, out var answer) ? l with { Answer = answer } : l)];
    }
}
