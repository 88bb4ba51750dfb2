using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims.Inbound;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Claims;

/// <summary>Takes files of clearinghouses in: stored raw first, posted then. What was interrupted is posted by the next look.</summary>
public sealed class ClaimInbox(ReceivedFiles files, AnswerPosting posting, PracticeStore practices, TimeProvider time, ILogger<ClaimInbox> log)
{
    /// <summary>
    /// Stores and posts a file, for each practice that it is addressed to (ISA08 is the practice's submitter id): clearinghouses may put several
    /// practices' answers into one mailbox. A file that is addressed to none is that practice's whose mailbox it was in.
    /// </summary>
    /// <returns>The file as the practice has it now.</returns>
    public async Task<ReceivedFile> ReceiveAsync(Practice practice, byte[] bytes, string via, CancellationToken cancellation)
    {
        var receivers = Receivers(bytes);
        var addressed = (await practices.ListAsync(cancellation)).Where(p => receivers.Contains(p.Billing.SubmitterId)).ToList();
        if (addressed.Count == 0) addressed = [practice];
        // All are stored before any is posted: the mailbox may be cleared after this.
        var stored = new List<(Practice Practice, ReceivedFile File, bool New)>();
        foreach (var one in addressed)
        {
            var (file, isNew) = await files.StoreAsync(one.Id, bytes, via, time.GetUtcNow(), cancellation);
            stored.Add((one, file, isNew));
        }
        ReceivedFile? answer = null;
        foreach (var (one, file, _) in stored)
        {
            var after = file.Posted ? file : await PostAsync(one, file, cancellation);
            if (answer is null || one.Id == practice.Id) answer = after;
        }
        return answer!;
    }

    /// <summary>Posts what an interrupted run left.</summary>
    public async Task PostOutstandingAsync(Practice practice, CancellationToken cancellation)
    {
        foreach (var sha in await files.OutstandingAsync(practice.Id, cancellation))
            if (await files.FindAsync(practice.Id, sha, cancellation) is { } file) await PostAsync(practice, file, cancellation);
    }

    /// <summary>A person says that a held remittance may be posted as it is. False: there is no such one, or it is posted.</summary>
    public async Task<bool> ReleaseAsync(Practice practice, string remittance, string by, CancellationToken cancellation)
    {
        if (await files.RemittanceAsync(practice.Id, remittance, cancellation) is not { Posted: false } held) return false;
        if (await files.FindAsync(practice.Id, held.File, cancellation) is not { } file) return false;
        await files.SaveAsync(practice.Id, held with { ReleasedBy = by }, cancellation);
        await files.ReopenAsync(file, cancellation);
        await PostAsync(practice, file, cancellation);
        return true;
    }

    private async Task<ReceivedFile> PostAsync(Practice practice, ReceivedFile file, CancellationToken cancellation)
    {
        var count = await posting.PostAsync(practice, file, await files.BytesAsync(file, cancellation), cancellation);
        await files.DoneAsync(file, count, cancellation);
        log.LogInformation(
            "A file of {Length} bytes for practice {Practice} is posted: {Matched} matched, {Unmatched} unmatched, {Held} held, {Repeated} repeated.",
            file.Length, practice.Id, count.Matched, count.Unmatched, count.Held, count.Repeated);
        return file with { Posted = true, Count = count };
    }

    private static HashSet<string> Receivers(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return InboundReader.Read(stream, _ => { }).Where(i => i is InterchangeAcknowledgement or SetEnd).Select(i => i.Source.Receiver).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
