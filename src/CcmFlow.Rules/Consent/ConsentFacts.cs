namespace CcmFlow.Rules.Consent;

/// <summary>
/// A patient's consent to CCM as it stands in the record: given once, asked again only when the billing practitioner changes (AMA; CMS CCM FAQ 2022).
/// No consent at all is a null reference. Permission to receive texts is another matter and does not appear here.
/// </summary>
public sealed record ConsentFacts
{
    /// <summary>The instant from which time may count.</summary>
    public required DateTimeOffset ObtainedAt { get; init; }

    /// <summary>Only the day is known on which it was given: what of that day's work came before nobody can tell.</summary>
    public bool HourUnknown { get; init; }

    public ConsentMethod Method { get; init; }

    /// <summary>The consent is written down in the medical record.</summary>
    public required bool Documented { get; init; }

    /// <summary>What the patient was told.</summary>
    public required IReadOnlyCollection<ConsentElement> Elements { get; init; }

    /// <summary>The practitioner (NPI) for whom it was given.</summary>
    public required string BillingPractitioner { get; init; }

    /// <summary>The instant at which the patient said stop; it takes effect at the end of that calendar month.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Only the day is known on which the patient said stop.</summary>
    public bool RevokedHourUnknown { get; init; }

    /// <summary>The required elements that were not explained.</summary>
    public IReadOnlyList<ConsentElement> MissingElements => [.. All.Where(element => !Elements.Contains(element))];

    /// <summary>Every required element was explained.</summary>
    public bool HasAllElements
    {
        get
        {
            foreach (var element in All)
            {
                if (!Elements.Contains(element))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static ConsentElement[] All { get; } = Enum.GetValues<ConsentElement>();

    /// <summary>The revocation that still stands: one that lies before a newer consent no longer does.</summary>
    public DateTimeOffset? StandingRevocation => RevokedAt >= ObtainedAt ? RevokedAt : null;
}
