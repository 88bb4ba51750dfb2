using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>Which sender ids are another practice's: the one it has, and those under which files of it left, whose answers may still come.</summary>
public sealed class TakenSenderIds(PracticeStore practices, Interchanges interchanges)
{
    /// <summary>Why a sender id is refused. Whose it is, is not told.</summary>
    internal const string Mend = "this sender id cannot be used here; ask whoever runs the app.";

    /// <summary>Asked when a practice gets another sender id. One that it had before itself is its own.</summary>
    public async Task<bool> IsTakenAsync(Practice practice, CancellationToken cancellation)
    {
        foreach (var other in (await practices.ListFreshAsync(cancellation)).Where(p => p.Id != practice.Id))
        {
            if (SenderIds.AreSame(other.Billing.SubmitterId, practice.Billing.SubmitterId)) return true;
            if ((await interchanges.ListAsync(other.Id, cancellation)).Any(i => i.Envelope is { } sent && SenderIds.AreSame(sent.Sender, practice.Billing.SubmitterId))) return true;
        }
        return false;
    }
}
