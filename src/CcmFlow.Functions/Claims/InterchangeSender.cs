using System.Globalization;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Sends sealed interchanges. Before an attempt the interchange is marked as sending, under its ETag, so that one run sends it; whoever finds
/// the mark long after cannot know whether it arrived, and finds out before anything is sent again.
/// </summary>
public sealed class InterchangeSender(
    Interchanges interchanges, Clearinghouses.Clearinghouses houses, RejectedClaims rejected, ClaimInbox inbox, WorklistStore worklist, TimeProvider time, ILogger<InterchangeSender> log)
{
    /// <summary>Longer than any attempt takes: until then the run that marked it may still be at it.</summary>
    public static readonly TimeSpan AttemptEnds = TimeSpan.FromMinutes(10);

    // Clearinghouses keep an idempotency key for 24 hours; after that a repeated POST would be a new one.
    private static readonly TimeSpan KeyHolds = TimeSpan.FromHours(23);
    private static readonly TimeSpan AskPersonAfter = TimeSpan.FromHours(24);
    private static readonly TimeSpan RejectionSettles = TimeSpan.FromDays(2);

    /// <summary>Sends it unless another run does. Returns how it stands then.</summary>
    public async Task<InterchangeRecord> SendAsync(Practice practice, InterchangeRecord ready, CancellationToken cancellation)
    {
        var outbound = new OutboundInterchange(ready.FileName!, await interchanges.BytesAsync(ready, cancellation), ready.Key);
        // Before it is marked as sending: a secret that is missing leaves no doubt behind.
        var house = houses.For(practice);
        var now = time.GetUtcNow();
        var attempt = await interchanges.TryChangeAsync(
            ready with { State = InterchangeState.Sending, SentTo = practice.Clearinghouse.Endpoint(), AttemptAt = now, FirstAttemptAt = ready.FirstAttemptAt ?? now }, cancellation);
        if (attempt is null) return (await interchanges.FindAsync(practice.Id, ready.Number, cancellation))!;
        var submission = await house.SubmitAsync(outbound, cancellation);
        var after = await interchanges.ChangeAsync(
            attempt with
            {
                State = submission.Kind switch
                {
                    SubmissionKind.Accepted => InterchangeState.Accepted,
                    SubmissionKind.Rejected => InterchangeState.Rejected,
                    SubmissionKind.NotSent => InterchangeState.Sealed,
                    _ => InterchangeState.Unknown,
                },
                Reference = submission.Reference,
                Reasons = submission.Reasons,
            }, cancellation);
        log.LogInformation("Interchange {Number} of practice {Practice}: {State}.", after.Number, after.Practice, after.State);
        if (after.State == InterchangeState.Rejected) await rejected.OfInterchangeAsync(after, cancellation);
        if (submission.Report is { } report) await inbox.ReceiveAsync(practice, report, "answer", cancellation);
        return after;
    }

    /// <summary>Finds out what became of attempts that ended without an answer, and sends what surely did not arrive.</summary>
    public async Task ReconcileAsync(Practice practice, CancellationToken cancellation)
    {
        foreach (var interchange in await interchanges.ListAsync(practice.Id, cancellation))
        {
            // A run that died between the answer and what it leads to.
            if (interchange.State == InterchangeState.Rejected && time.GetUtcNow() - interchange.AttemptAt < RejectionSettles) await rejected.OfInterchangeAsync(interchange, cancellation);
            if (IsInDoubt(interchange)) await ReconcileAsync(practice, interchange, cancellation);
        }
    }

    /// <summary>Nobody knows whether it arrived, and no attempt is under way.</summary>
    public bool IsInDoubt(InterchangeRecord interchange) =>
        interchange.State is InterchangeState.Unknown or InterchangeState.Sending && time.GetUtcNow() - interchange.AttemptAt >= AttemptEnds;

    /// <summary>The work of asking about it. A later attempt that ends in doubt is work again.</summary>
    public static string WorkOf(InterchangeRecord interchange) =>
        StaffTask.IdOf(StaffTaskKind.FindInterchange, interchange.Month, null, string.Create(CultureInfo.InvariantCulture, $"{interchange.FileName}.{interchange.AttemptAt:yyyyMMddHHmmss}"));

    /// <summary>A person found out. False: it is not in doubt.</summary>
    public async Task<bool> SettleAsync(Practice practice, InterchangeRecord interchange, bool arrived, CancellationToken cancellation)
    {
        if (!IsInDoubt(interchange)) return false;
        if (arrived) await interchanges.TryChangeAsync(interchange with { State = InterchangeState.Accepted, Reasons = [] }, cancellation);
        else await SendAgainAsync(practice, interchange, cancellation);
        return true;
    }

    private async Task ReconcileAsync(Practice practice, InterchangeRecord interchange, CancellationToken cancellation)
    {
        // Another clearinghouse knows nothing of it; sent there, too, the claims would be made twice. Only a person can ask where it went: the way there is gone from the settings.
        if (interchange.SentTo is { } place && place != practice.Clearinghouse.Endpoint())
        {
            string[] reasons = [$"It may have arrived where it was sent ({place}), which is not the practice's clearinghouse any more: ask there."];
            if (interchange.State == InterchangeState.Sending || !interchange.Reasons.SequenceEqual(reasons))
                await interchanges.TryChangeAsync(interchange with { State = InterchangeState.Unknown, Reasons = reasons }, cancellation);
            await AskPersonAsync(interchange, cancellation);
            return;
        }
        var house = houses.For(practice);
        if (house.ResendIsSafe && time.GetUtcNow() - interchange.FirstAttemptAt < KeyHolds)
        {
            await SendAgainAsync(practice, interchange, cancellation);
            return;
        }
        var bytes = await interchanges.BytesAsync(interchange, cancellation);
        switch (await house.HasAsync(new OutboundInterchange(interchange.FileName!, bytes, interchange.Key), cancellation))
        {
            case true:
                await interchanges.TryChangeAsync(interchange with { State = InterchangeState.Accepted, Reasons = [] }, cancellation);
                break;
            case false:
                await SendAgainAsync(practice, interchange, cancellation);
                break;
            default:
                if (interchange.State == InterchangeState.Sending) await interchanges.TryChangeAsync(interchange with { State = InterchangeState.Unknown }, cancellation);
                if (time.GetUtcNow() - interchange.AttemptAt >= AskPersonAfter) await AskPersonAsync(interchange, cancellation);
                break;
        }
    }

    private async Task SendAgainAsync(Practice practice, InterchangeRecord interchange, CancellationToken cancellation)
    {
        if (await interchanges.TryChangeAsync(interchange with { State = InterchangeState.Sealed, Reasons = [] }, cancellation) is { } again)
            await SendAsync(practice, again, cancellation);
    }

    private Task AskPersonAsync(InterchangeRecord interchange, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return worklist.AddAsync(new StaffTask(interchange.Practice, WorkOf(interchange), StaffTaskKind.FindInterchange, null, interchange.Month, now, now.AddDays(1), Done: false), cancellation);
    }
}
