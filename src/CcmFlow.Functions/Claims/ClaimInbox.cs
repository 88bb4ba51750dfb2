using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Claims;

/// <summary>Takes files of clearinghouses in: stored raw first, posted then. What was interrupted is posted by the next look.</summary>
public sealed class ClaimInbox(ReceivedFiles files, AnswerPosting posting, PracticeStore practices, CcmFlowSettings settings, TimeProvider time, ILogger<ClaimInbox> log)
{
    /// <summary>What to tell whoever uploads a file that <see cref="UploadAsync"/> refuses. The same whoever the file is for.</summary>
    public const string NotForThisPractice = "the file is not for this practice: what receives it (ISA08) has to be the practice's sender id, in each of its interchanges. Nothing of it was taken.";

    /// <summary>
    /// Stores what came into a practice's mailbox; after this the mailbox may be cleared. It is that practice's, unless the deployment says that the mailbox is several
    /// practices': then it is those of them that receive it (ISA08).
    /// </summary>
    public async Task<IReadOnlyList<(Practice Practice, ReceivedFile File)>> StoreAsync(Practice practice, byte[] bytes, string via, CancellationToken cancellation)
    {
        var receivers = Receivers(bytes);
        var mates = (await practices.ListAsync(cancellation)).Where(p => p.Id != practice.Id && settings.ShareMailbox(practice.Id, p.Id)).ToList();
        var addressed = mates.Count == 0 ? [] : mates.Append(practice).Where(p => receivers.Contains(SenderIds.Written(p.Billing.SubmitterId))).ToList();
        if (addressed.Count == 0) addressed = [practice];
        var stored = new List<(Practice, ReceivedFile)>();
        foreach (var one in addressed) stored.Add((one, (await files.StoreAsync(one.Id, bytes, via, time.GetUtcNow(), cancellation)).File));
        return stored;
    }

    /// <summary>Stores what came from the practice's own clearinghouse and posts it.</summary>
    /// <returns>The file as the practice has it now.</returns>
    public async Task<ReceivedFile> ReceiveAsync(Practice practice, byte[] bytes, string via, CancellationToken cancellation)
    {
        ReceivedFile? answer = null;
        foreach (var (one, file) in await StoreAsync(practice, bytes, via, cancellation))
        {
            var after = await PostUnlessDoneAsync(one, file, cancellation);
            if (answer is null || one.Id == practice.Id) answer = after;
        }
        return answer!;
    }

    /// <summary>Stores what somebody has and posts it. What they say of whom it is for counts for nothing: each of its interchanges has to name the practice.</summary>
    /// <returns>Null: it is for somebody else, or for nobody in particular; nothing was stored.</returns>
    public async Task<ReceivedFile?> UploadAsync(Practice practice, byte[] bytes, string via, CancellationToken cancellation)
    {
        var address = AnswerPosting.AddressOf(practice, await posting.SentAsync(practice, cancellation), await practices.ListAsync(cancellation));
        if (Receivers(bytes).Any(receiver => address.Of(receiver) != Addressee.Ours)) return null;
        var (file, _) = await files.StoreAsync(practice.Id, bytes, via, time.GetUtcNow(), cancellation);
        return await PostUnlessDoneAsync(practice, file, cancellation);
    }

    /// <summary>The same file once more changes nothing, but where a part of it was held: what held it, such as a sender id that two practices had, may be mended.</summary>
    private async Task<ReceivedFile> PostUnlessDoneAsync(Practice practice, ReceivedFile file, CancellationToken cancellation)
    {
        if (file is { Posted: true, Count: null or { Held: 0 } }) return file;
        if (file.Posted) await files.ReopenAsync(file, cancellation);
        return await PostAsync(practice, file, cancellation);
    }

    /// <summary>Posts what is stored and not posted. A file that cannot be posted keeps no other from it; it is tried again.</summary>
    public async Task PostOutstandingAsync(Practice practice, CancellationToken cancellation)
    {
        foreach (var sha in await files.OutstandingAsync(practice.Id, cancellation))
        {
            try
            {
                if (await files.FindAsync(practice.Id, sha, cancellation) is { } file) await PostAsync(practice, file, cancellation);
            }
#pragma warning disable CA1031 // Whatever the reason is, it is this file's alone.
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.LogError("File {File} of practice {Practice} could not be posted ({Error}); it is tried again.", sha[..12], practice.Id, error.GetType().Name);
            }
        }
    }

    /// <summary>A person says that a held remittance may be posted as it is. False: there is no such one, or it is posted.</summary>
    public async Task<bool> ReleaseAsync(Practice practice, string remittance, string by, CancellationToken cancellation)
    {
        if (await files.RemittanceAsync(practice.Id, remittance, cancellation) is not { Posted: false } held) return false;
        if (await files.FindAsync(practice.Id, held.File, cancellation) is not { } file) return false;
        await files.ChangeAsync(practice.Id, remittance, r => r.Posted || r.ReleasedBy is not null ? r : r with { ReleasedBy = by }, cancellation);
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
        return InboundReader.Read(stream, _ => { }).Where(i => i is InterchangeAcknowledgement or SetEnd).Select(i => SenderIds.Written(i.Source.Receiver)).ToHashSet(StringComparer.Ordinal);
    }
}
