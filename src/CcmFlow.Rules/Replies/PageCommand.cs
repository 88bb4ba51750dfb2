namespace CcmFlow.Rules.Replies;

public enum PageCommandKind
{
    Unclear,
    Ack,
    Decline,
    Done,
}

/// <summary>A clinician's answer to a page.</summary>
/// <param name="Kind">What they do.</param>
/// <param name="CaseCode">Upper case, e.g. "K7"; null when the text names none (then it is the one case they hold, if it is one).</param>
/// <param name="Minutes">Whole minutes spent on the call, 1 to 480; only with <see cref="PageCommandKind.Done"/>.</param>
public sealed record PageCommand(PageCommandKind Kind, string? CaseCode, int? Minutes);
