using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>
/// Posts a stored file: set by set, in whatever order files come. A set that is not sound, and an 835 that does not add up, is held whole for a person;
/// the sets around it are posted. Posting again changes nothing.
/// </summary>
public sealed class AnswerPosting(
    ClaimNumbering numbering, ClaimStore claims, Interchanges interchanges, ReceivedFiles files, AcknowledgementPosting acknowledgements, PaymentPosting payments,
    EligibilityPosting eligibility, PracticeStore practices, WorklistStore worklist, TimeProvider time)
{
    private const int Batch = 200;

    public async Task<PostingCount> PostAsync(Practice practice, ReceivedFile file, byte[] bytes, CancellationToken cancellation)
    {
        var sets = SetSummary.Of(bytes);
        var others = (await practices.ListAsync(cancellation)).Where(p => p.Id != practice.Id).Select(p => p.Billing.SubmitterId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        others.Remove(practice.Billing.SubmitterId);
        var book = new ClaimBook(practice.Id, numbering, claims, await interchanges.ListAsync(practice.Id, cancellation), interchanges);
        var run = new PostingRun(practice, file, book);
        var at = 0;
        Verdict? verdict = null;
        using var stream = new MemoryStream(bytes);
        foreach (var item in InboundReader.Read(stream, _ => { }))
        {
            if (item is InterchangeAcknowledgement ta1)
            {
                if (!others.Contains(ta1.Source.Receiver) && !await acknowledgements.PostAsync(run, ta1, cancellation)) await KeepAsync(run, ta1, cancellation);
                continue;
            }
            var set = sets[at];
            verdict ??= others.Contains(set.End.Source.Receiver) ? Verdict.NotOurs : await JudgeAsync(run, set, cancellation);
            if (verdict == Verdict.Post) await PostAsync(run, set, item, cancellation);
            if (run.Entries.Count >= Batch) await acknowledgements.FlushAsync(run, cancellation);
            if (item is not SetEnd) continue;
            await acknowledgements.FlushAsync(run, cancellation);
            if (verdict == Verdict.Post && set.Totals is not null) await payments.EndAsync(run, set, cancellation);
            (verdict, at) = (null, at + 1);
        }
        await acknowledgements.FlushAsync(run, cancellation);
        if (sets.Count == 0 && run.Count == new PostingCount(0, 0, 0, 0)) await HoldAsync(run, "", 0, "The file holds nothing that could be read.", cancellation);
        if (run.Count.Unmatched > 0) await AskAsync(run, StaffTaskKind.MatchAnswer, file.Sha256[..12], cancellation);
        return run.Count;
    }

    private enum Verdict { Post, Repeated, Held, NotOurs }

    private async Task<Verdict> JudgeAsync(PostingRun run, SetSummary set, CancellationToken cancellation)
    {
        if (!set.End.IsSound)
        {
            await HoldAsync(run, set.End.Source.Kind, set.Position, set.End.IsRead ? string.Join(' ', set.End.Problems.Select(p => $"Segment {p.Position}: {p.Message}")) : "A kind of transaction set that is not read here.", cancellation);
            return Verdict.Held;
        }
        if (set.Totals is null) return Verdict.Post;
        switch (await payments.BeginAsync(run, set, cancellation))
        {
            case { Posted: true, File: var first } when first != run.File.Sha256:
                run.Repeated();
                return Verdict.Repeated;
            case { Differences.Count: > 0, ReleasedBy: null }:
                run.Held();
                await AskAsync(run, StaffTaskKind.CheckRemittance, set.Body[..12], cancellation);
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
        if (!matched) await KeepAsync(run, item, cancellation);
    }

    private async Task KeepAsync(PostingRun run, InboundItem item, CancellationToken cancellation)
    {
        run.Unmatched();
        var id = string.Create(CultureInfo.InvariantCulture, $"{run.File.Sha256[..16]}.{item.Position:D7}");
        var reference = item switch { ClaimPayment p => p.Claim, ClaimAcknowledgement c => c.Claim.Length > 0 ? c.Claim : c.BatchReference, GroupAcknowledgement g => g.Group, InterchangeAcknowledgement t => t.Interchange, EligibilityAnswer e => string.Join(' ', e.Traces), _ => "" };
        await files.KeepUnmatchedAsync(run.Practice.Id, new UnmatchedItem(id, run.File.Sha256, run.File.At, item.Source.Kind, reference, JsonSerializer.Serialize(item, CcmJson.Options)), cancellation);
    }

    private async Task HoldAsync(PostingRun run, string kind, int position, string why, CancellationToken cancellation)
    {
        run.Held();
        var id = string.Create(CultureInfo.InvariantCulture, $"{run.File.Sha256[..16]}.{position:D7}");
        await files.KeepUnmatchedAsync(run.Practice.Id, new UnmatchedItem(id, run.File.Sha256, run.File.At, kind, "", why), cancellation);
        await AskAsync(run, kind == "835" ? StaffTaskKind.CheckRemittance : StaffTaskKind.MatchAnswer, run.File.Sha256[..12], cancellation);
    }

    private Task AskAsync(PostingRun run, StaffTaskKind kind, string occasion, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var month = ServiceMonth.Of(run.File.At, run.Practice.Zone).ToString();
        return worklist.AddAsync(new StaffTask(run.Practice.Id, StaffTask.IdOf(kind, month, null, occasion), kind, null, month, now, now.AddDays(3), Done: false), cancellation);
    }
}
