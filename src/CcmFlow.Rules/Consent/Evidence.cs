namespace CcmFlow.Rules.Consent;

/// <summary>What stands behind a change of a permission: who, when, by what way, which words, and what was shown before. PHI: it stays in the tables.</summary>
/// <param name="Id">Unique for the patient; what duplicates are told by.</param>
/// <param name="At">When it was said or done (UTC), not when it was stored. Of what is known by its day alone: <see cref="SaidWhen"/>.</param>
/// <param name="Who">A team member's id, or <see cref="Patient"/>, <see cref="Carrier"/>, <see cref="Practice"/>.</param>
public sealed record Evidence(string Id, DateTimeOffset At, string Who, EvidenceChannel Channel)
{
    public const string Patient = "patient";
    public const string Carrier = "carrier";
    public const string Practice = "practice";

    /// <summary>The carrier's id of the text, with <see cref="EvidenceChannel.Text"/>.</summary>
    public string? MessageId { get; init; }

    /// <summary>The exact words of the text, or what staff wrote down.</summary>
    public string? Words { get; init; }

    /// <summary>The version of the wording that was shown or read out.</summary>
    public string? Wording { get; init; }

    /// <summary>When somebody wrote it down who named the day or the hour of it (UTC); null: as it was said.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The day on which it was said, local to the practice, where nobody knows the hour; null: <see cref="At"/> is the moment.</summary>
    public DateOnly? DayAlone { get; init; }
}
