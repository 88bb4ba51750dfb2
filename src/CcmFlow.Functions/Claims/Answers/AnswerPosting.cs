using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>
/// Posts a stored file: set by set, in whatever order files come. A set that is not sound, and an 835 that does not add up, is held whole for a person;
/// the sets around it are posted. Posting again changes nothing.
/// </summary>
public sealed class AnswerPosting(
    ClaimNumbering numbering, ClaimStore claims, Interchanges interchanges, ReceivedFiles files, AcknowledgementPosting acknowledgements, PaymentPosting payments,
    EligibilityPosting eligibility, PracticeStore practices, AnswerWork work, CcmFlowSettings settings)
{
    private const int Batch = 200;
    private const string NotForUs = "What receives it (ISA08) is not a sender id of this practice alone: ask the clearinghouse whose it is, or whoever runs the app which practice has the id.";
    private const string OtherUsage = "Its envelope says test where claims are meant, or the other way round (ISA15): nothing of it is posted.";

    public async Task<PostingCount> PostAsync(Practice practice, ReceivedFile file, byte[] bytes, CancellationToken cancellation)
    {
        var sets = SetSummary.Of(bytes);
        var sent = await SentAsync(practice, cancellation);
        var all = await practices.ListAsync(cancellation);
        var run = new PostingRun(practice, file, new ClaimBook(practice.Id, numbering, claims, sent, interchanges), AddressOf(practice, sent, all));
        var mates = all.Where(p => p.Id != practice.Id && settings.ShareMailbox(practice.Id, p.Id)).Select(p => SenderIds.Written(p.Billing.SubmitterId)).ToHashSet(StringComparer.Ordinal);
        var at = 0;
        Verdict? verdict = null;
        using var stream = new MemoryStream(bytes);
        foreach (var item in InboundReader.Read(stream, _ => { }))
        {
            if (item is InterchangeAcknowledgement ta1)
            {
                if (IsAMates(run, mates, ta1.Source)) continue;
                if (!IsOurUsage(ta1.Source) || !await acknowledgements.PostAsync(run, ta1, cancellation)) await KeepAsync(run, ta1, null, cancellation);
                continue;
            }
            var set = sets[at];
            verdict ??= IsAMates(run, mates, set.End.Source) ? Verdict.NotOurs : await JudgeAsync(run, set, cancellation);
            if (verdict == Verdict.Post) await PostAsync(run, set, item, cancellation);
            if (run.Entries.Count >= Batch) await acknowledgements.FlushAsync(run, cancellation);
            if (item is not SetEnd) continue;
            await acknowledgements.FlushAsync(run, cancellation);
            if (verdict == Verdict.Post && set.Totals is not null)
            {
                await payments.EndAsync(run, set, cancellation);
                await work.PostedAsync(practice, set.Body, cancellation);
            }
            (verdict, at) = (null, at + 1);
        }
        await acknowledgements.FlushAsync(run, cancellation);
        if (sets.Count == 0 && run.Count == new PostingCount(0, 0, 0, 0)) await HoldAsync(run, "", 0, "The file holds nothing that could be read.", cancellation);
        if (run.Count.Unmatched > 0) run.ToAsk.Add(StaffTaskKind.MatchAnswer);
        await work.AskAsync(run, cancellation);
        return run.Count;
    }

    /// <summary>What the practice has sent so far.</summary>
    public Task<IReadOnlyList<InterchangeRecord>> SentAsync(Practice practice, CancellationToken cancellation) => interchanges.ListAsync(practice.Id, cancellation);

    /// <summary>Under which receivers answers may be the practice's.</summary>
    public static AnswerAddress AddressOf(Practice practice, IReadOnlyList<InterchangeRecord> sent, IReadOnlyList<Practice> all) => new(
        practice.Billing.SubmitterId, sent.Select(i => i.Envelope?.Sender).OfType<string>(), all.Where(p => p.Id != practice.Id).Select(p => p.Billing.SubmitterId));

    // In a shared mailbox the others' part is theirs: each of them has the file, too.
    private static bool IsAMates(PostingRun run, HashSet<string> mates, InboundSource source) =>
        run.Address.Of(source.Receiver) == Addressee.Others && mates.Contains(SenderIds.Written(source.Receiver));

    // A test's answers say nothing of claims that are meant, nor the other way round.
    private bool IsOurUsage(InboundSource source) => source.Usage.Length == 0 || source.Usage[0] == settings.ClaimsUsage;

    private enum Verdict { Post, Repeated, Held, NotOurs }

    private async Task<Verdict> JudgeAsync(PostingRun run, SetSummary set, CancellationToken cancellation)
    {
        if (run.Address.Of(set.End.Source.Receiver) == Addressee.Others) return await HoldAsync(run, set, NotForUs, cancellation);
        if (!IsOurUsage(set.End.Source)) return await HoldAsync(run, set, OtherUsage, cancellation);
        if (!set.End.IsSound)
        {
            var why = set.End.IsRead ? string.Join(' ', set.End.Problems.Select(p => $"Segment {p.Position}: {p.Message}")) : "A kind of transaction set that is not read here.";
            return await HoldAsync(run, set, why, cancellation);
        }
        if (set.Totals is null) return Verdict.Post;
        switch (await payments.BeginAsync(run, set, cancellation))
        {
            case { Posted: true, File: var first } when first != run.File.Sha256:
                run.Repeated();
                return Verdict.Repeated;
            case { Differences.Count: > 0, ReleasedBy: null }:
                run.Held();
                await work.AskRemittanceAsync(run, set.Body, cancellation);
                return Verdict.Held;
            default:
                return Verdict.Post;
        }
    }

    private async Task PostAsync(PostingRun run, SetSummary set, InboundItem item, CancellationToken cancellation)
    {
        var matched = item switch
        {
            GroupAcknowledgement group => await acknowledgements.PostAsync(run, set, group, cancellation),
            ClaimAcknowledgement claim => await acknowledgements.PostAsync(run, set, claim, cancellation),
            ClaimPayment payment => await payments.PostAsync(run, set, payment, cancellation),
            EligibilityAnswer answer => await eligibility.PostAsync(run, answer, cancellation),
            _ => true,
        };
        if (!matched) await KeepAsync(run, item, set.Header?.Payer, cancellation);
    }

    private async Task KeepAsync(PostingRun run, InboundItem item, string? payer, CancellationToken cancellation)
    {
        run.Unmatched();
        var id = string.Create(CultureInfo.InvariantCulture, $"{run.File.Sha256[..16]}.{item.Position:D7}");
        var reference = item switch { ClaimPayment p => p.Claim, ClaimAcknowledgement c => c.Claim.Length > 0 ? c.Claim : c.BatchReference, GroupAcknowledgement g => g.Group, InterchangeAcknowledgement t => t.Interchange, EligibilityAnswer e => string.Join(' ', e.Traces), _ => "" };
        var kept = new UnmatchedItem(id, run.File.Sha256, run.File.At, item.Source.Kind, reference, JsonSerializer.Serialize(item, CcmJson.Options)) { Payer = payer };
        run.HasKept |= await files.KeepUnmatchedAsync(run.Practice.Id, kept, cancellation);
    }

    private async Task<Verdict> HoldAsync(PostingRun run, SetSummary set, string why, CancellationToken cancellation)
    {
        await HoldAsync(run, set.End.Source.Kind, set.Position, why, cancellation);
        return Verdict.Held;
    }

    private async Task HoldAsync(PostingRun run, string kind, int position, string why, CancellationToken cancellation)
    {
        run.Held();
        var id = string.Create(CultureInfo.InvariantCulture, $"{run.File.Sha256[..16]}.{position:D7}");
        run.HasKept |= await files.KeepUnmatchedAsync(run.Practice.Id, new UnmatchedItem(id, run.File.Sha256, run.File.At, kind, "", why), cancellation);
        run.ToAsk.Add(kind == "835" ? StaffTaskKind.CheckRemittance : StaffTaskKind.MatchAnswer);
    }
}
