using System.Globalization;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>Posts what is told before adjudication: TA1, 999 and 277CA. Any of them proves that the interchange arrived.</summary>
public sealed class AcknowledgementPosting(Interchanges interchanges, ClaimLedger ledger, RejectedClaims rejected)
{
    private const string InBadCompany = "Another claim of its transaction set was at fault; it is sent again by itself.";

    internal async Task<bool> PostAsync(PostingRun run, InterchangeAcknowledgement ta1, CancellationToken cancellation)
    {
        if (!run.IsOurs(ta1) || run.Book.Find(ta1) is not { } interchange) return false;
        run.Matched();
        var refused = ta1 is { IsRejected: true, IsDuplicate: false };
        var reason = new Correction($"TA1 {ta1.Note}", CorrectiveAct.MendAndSendAgain, $"The clearinghouse refused the envelope (TA1 note {ta1.Note}): check submitter and receiver ids with it, then send the claims again.");
        await NoteAsync(interchange, refused ? InterchangeState.Rejected : InterchangeState.Accepted, refused ? [reason.Advice] : [], cancellation);
        foreach (var (claim, attempt, _) in await run.Book.ClaimsOfAsync(interchange, null, cancellation))
        {
            var id = $"TA1|{ta1.Source.Sender}|{ta1.Interchange}|{ta1.SentOn:yyyyMMdd}|{ta1.SentAt}|{ta1.Status}|{ta1.Note}";
            Add(run, claim, ClaimEvents.Of(ta1, attempt) with { Id = id }, "TA1", refused ? [reason] : [], $"Interchange {ta1.Interchange}: {ta1.Status}, note {ta1.Note}");
            if (refused) run.Then.Add(token => rejected.RejectAsync(claim, attempt, [reason.Advice], token));
        }
        return true;
    }

    internal async Task<bool> PostAsync(PostingRun run, SetSummary set, GroupAcknowledgement group, CancellationToken cancellation)
    {
        if (!run.IsOurs(group) || run.Book.Find(group) is not { } interchange) return false;
        run.Matched();
        await NoteAsync(interchange, InterchangeState.Accepted, [], cancellation);
        foreach (var (claim, attempt, number) in await run.Book.ClaimsOfAsync(interchange, null, cancellation))
        {
            var told = group.Sets.FirstOrDefault(s => s.Set == number);
            var one = ClaimEvents.Of(group, number, attempt) with { Id = $"999|{set.Body}|{group.Position - set.Position}|{number}" };
            var control = claim.Attempts[attempt - 1].ControlNumber;
            var ours = (told?.Errors ?? []).Where(e => e.Claim is null || e.Claim == control).ToList();
            var corrections = one.Standing == ClaimStanding.Rejected ? ours.Select(Rejections.Of).ToList() : [];
            Add(run, claim, one, "999", corrections, $"Set {number}: {told?.Status ?? group.Status}");
            if (one.Standing != ClaimStanding.Rejected) continue;
            var others = told is not null && told.Errors.Count > 0 && told.Errors.All(e => e.Claim is not null && e.Claim != control);
            IReadOnlyList<string> mends = corrections.Count > 0 ? [.. corrections.Select(c => c.Advice)] : [others ? InBadCompany : "The clearinghouse refused the transaction set without naming a claim: ask it why."];
            run.Then.Add(token => others ? rejected.SendAgainAsync(claim, attempt, token) : rejected.RejectAsync(claim, attempt, mends, token));
        }
        return true;
    }

    internal async Task<bool> PostAsync(PostingRun run, SetSummary set, ClaimAcknowledgement item, CancellationToken cancellation)
    {
        var batch = run.IsOurs(item) ? run.Book.ByBatch(item.BatchReference) : null;
        if (batch is { } arrived) await NoteAsync(arrived.Interchange, InterchangeState.Accepted, [], cancellation);
        IReadOnlyList<(ClaimRecord Claim, int Attempt, string Set)> about = [];
        if (item.Level == StatusLevel.Claim)
        {
            if (await run.Book.FindAsync(item.Claim, cancellation) is not { } claim) return false;
            about = [(claim, batch is { } b ? ClaimBook.AttemptIn(claim, b.Interchange.Number) : claim.Attempts.Count, "")];
        }
        else if (batch is not { } whole)
        {
            return false;
        }
        else if (item.IsRejected)
        {
            // Above the claim only a rejection says something of the claims beneath; they are not listed.
            about = await run.Book.ClaimsOfAsync(whole.Interchange, whole.Set, cancellation);
        }
        run.Matched();
        var corrections = item.IsRejected ? item.Statuses.Select(Rejections.Of).DistinctBy(c => c.Code).ToList() : [];
        foreach (var (claim, attempt, _) in about)
        {
            var one = ClaimEvents.Of(item, attempt) with { Id = $"277|{set.Body}|{item.Position - set.Position}" };
            Add(run, claim, one, "277CA", corrections, Text(item));
            if (item.IsRejected) run.Then.Add(token => rejected.RejectAsync(claim, attempt, [.. corrections.Select(c => $"{c.Code}: {c.Advice}")], token));
            // What was never rejected needs no look.
            else if (claim.Told?.Any(e => e.Standing == ClaimStanding.Rejected) != false || claim.Attempts.Any(a => a.Number == attempt && a.TakenBack) || run.Rejected.Contains((claim.Month, claim.Patient)))
                run.Then.Add(token => rejected.TakenOnAsync(claim, attempt, token));
        }
        return true;
    }

    /// <summary>Writes the entries, then does what they lead to.</summary>
    internal async Task FlushAsync(PostingRun run, CancellationToken cancellation)
    {
        await ledger.AddAsync(run.Practice.Id, run.Entries, cancellation);
        run.Entries.Clear();
        foreach (var step in run.Then) await step(cancellation);
        run.Then.Clear();
    }

    private async Task NoteAsync(InterchangeRecord interchange, InterchangeState state, IReadOnlyList<string> reasons, CancellationToken cancellation)
    {
        // Read again: an attempt may have ended since the file was opened. What the clearinghouse refused stays refused.
        if (await interchanges.FindAsync(interchange.Practice, interchange.Number, cancellation) is not { } now) return;
        if (now.State is InterchangeState.Rejected || now.State == state) return;
        await interchanges.TryChangeAsync(now with { State = state, Reasons = reasons }, cancellation);
    }

    private static void Add(PostingRun run, ClaimRecord claim, ClaimEvent one, string kind, IReadOnlyList<Correction> corrections, string text)
    {
        if (one.Standing == ClaimStanding.Rejected) run.Rejected.Add((claim.Month, claim.Patient));
        run.Entries.Add(new ClaimLedgerEntry(claim.Month, claim.Patient, one, run.File.At, run.File.Sha256, kind, corrections, text));
    }

    private static string Text(ClaimAcknowledgement item) => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Informant}: {string.Join(", ", item.Statuses.Select(s => $"{s.Category}:{s.Status}{(s.Entity.Length > 0 ? $":{s.Entity}" : "")}"))}{(item.PayerClaimNumber is { } number ? $", payer's number {number}" : "")}{(item.Text is { } said ? $" ({said})" : "")}");
}
