using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>Finds claims and interchanges of ours by what answers name, reading each month once while a file is posted.</summary>
internal sealed class ClaimBook(string practice, ClaimNumbering numbering, ClaimStore claims, IReadOnlyList<InterchangeRecord> sent, Interchanges interchanges)
{
    private readonly Dictionary<string, ClaimRecord> known = [];
    private readonly Dictionary<int, ILookup<string, string>> sets = [];

    /// <summary>By CLM01.</summary>
    public async Task<ClaimRecord?> FindAsync(string controlNumber, CancellationToken cancellation)
    {
        if (known.TryGetValue(controlNumber, out var claim)) return claim;
        if (await numbering.FindAsync(practice, controlNumber, cancellation) is not { } found) return null;
        foreach (var one in await claims.ListAsync(new PracticeMonth(practice, ServiceMonth.Parse(found.Month)), cancellation))
            foreach (var attempt in one.Attempts) known[attempt.ControlNumber] = one;
        return known.GetValueOrDefault(controlNumber);
    }

    /// <summary>By ISA13 and what else of the envelope is told back.</summary>
    public InterchangeRecord? Find(InterchangeAcknowledgement ta1) => int.TryParse(ta1.Interchange, out var n) ? sent.FirstOrDefault(i => i.Number == n && i.Sha256 is not null && i.Envelope?.IsOf(ta1) != false) : null;

    /// <summary>By GS06 and what else of the envelope is told back.</summary>
    public InterchangeRecord? Find(GroupAcknowledgement group) => int.TryParse(group.Group, out var n) ? sent.FirstOrDefault(i => i.Group == n && i.Sha256 is not null && i.Envelope?.IsOf(group) != false) : null;

    /// <summary>By BHT03, with the set that it names.</summary>
    public (InterchangeRecord Interchange, string Set)? ByBatch(string batch) =>
        batch.LastIndexOf('-') is > 0 and var dash && sent.FirstOrDefault(i => i.Batch == batch[..dash] && i.Sha256 is not null) is { } found ? (found, batch[(dash + 1)..]) : null;

    /// <summary>The claims of an interchange, or of one of its sets, each with the attempt that it carried.</summary>
    public async Task<IReadOnlyList<(ClaimRecord Claim, int Attempt, string Set)>> ClaimsOfAsync(InterchangeRecord interchange, string? set, CancellationToken cancellation)
    {
        if (interchange.Kind != InterchangeKind.Claims) return [];
        if (!sets.TryGetValue(interchange.Number, out var bySet)) sets[interchange.Number] = bySet = SentClaims.BySet(await interchanges.BytesAsync(interchange, cancellation));
        var found = new List<(ClaimRecord, int, string)>();
        foreach (var group in bySet.Where(g => set is null || g.Key == set))
            foreach (var number in group)
                if (await FindAsync(number, cancellation) is { } claim) found.Add((claim, AttemptIn(claim, interchange.Number), group.Key));
        return found;
    }

    public static int AttemptIn(ClaimRecord claim, int interchange) => claim.Attempts.LastOrDefault(a => a.Interchange == interchange)?.Number ?? claim.Attempts.Count;
}
