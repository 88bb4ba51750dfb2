namespace CcmFlow.Functions.Claims.Clearinghouses;

public enum SubmissionKind
{
    /// <summary>The clearinghouse has it.</summary>
    Accepted,
    /// <summary>It said no, for good: see the reasons.</summary>
    Rejected,
    /// <summary>It surely has not taken it; another attempt is safe.</summary>
    NotSent,
    /// <summary>It may have it. Never sent again blindly: that would be a second claim.</summary>
    Unknown,
}

/// <summary>How an attempt to send an interchange ended.</summary>
/// <param name="Reference">The clearinghouse's own id, when it gave one.</param>
/// <param name="Reasons">What it said. May name a patient: stored, never logged.</param>
/// <param name="Report">An acknowledgement in X12 that came with the answer.</param>
public sealed record Submission(SubmissionKind Kind, string? Reference, IReadOnlyList<string> Reasons, byte[]? Report = null)
{
    public static Submission Accepted(string? reference = null, byte[]? report = null) => new(SubmissionKind.Accepted, reference, [], report);

    public static Submission Rejected(IReadOnlyList<string> reasons) => new(SubmissionKind.Rejected, null, reasons);

    public static Submission NotSent(string reason) => new(SubmissionKind.NotSent, null, [reason]);

    public static Submission Unknown(string reason) => new(SubmissionKind.Unknown, null, [reason]);
}
