using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Consents;

/// <summary>A change of a permission as staff record it. The id is the caller's: sending it twice records it once.</summary>
/// <param name="Step">One of <see cref="Steps"/>.</param>
/// <param name="By">The team member who spoke with the patient.</param>
/// <param name="Words">What the patient said, as exactly as it was heard or written.</param>
/// <param name="Wording">The version of what was read out or shown; needed for a preference for health information in texts.</param>
/// <param name="Elements">What the patient was told, with ConsentGiven: all four.</param>
public sealed record PermissionRequest(
    string? Id, string? Step, string? By, EvidenceChannel? Channel, string? Words, string? Wording = null, IReadOnlyList<ConsentElement>? Elements = null)
{
    private const int LongestId = 64;
    private const int LongestWords = 4000;

    public static IReadOnlyList<string> Steps { get; } =
    [
        nameof(ConsentGiven), nameof(ConsentDeclined), nameof(ConsentRevoked), nameof(TextingGranted), nameof(TextsStopped),
        nameof(PhiTextsPreferred), nameof(PhiTextsRefused),
    ];

    public IReadOnlyList<(string Field, string Mend)> Faults(Practice practice)
    {
        var faults = new List<(string, string)>();
        if (!Ids.IsValid(Id, LongestId)) faults.Add(("id", $"letters, digits, '-' and '.' only, at most {LongestId}."));
        if (!Steps.Contains(Step)) faults.Add(("step", $"one of {string.Join(", ", Steps)}."));
        if (practice.Team.Staff.All(s => s.Id != By)) faults.Add(("by", "give the id of the team member who spoke with the patient."));
        if (Channel is not (EvidenceChannel.Phone or EvidenceChannel.InPerson or EvidenceChannel.Written)) faults.Add(("channel", "Phone, InPerson or Written."));
        if (string.IsNullOrWhiteSpace(Words) || Words.Length > LongestWords) faults.Add(("words", $"write down what the patient said, at most {LongestWords} characters."));
        if (Step == nameof(ConsentGiven) && MissingElements is { Count: > 0 } missing)
            faults.Add(("elements", $"tell the patient this too, then list it: {string.Join(", ", missing)}."));
        if (Step == nameof(PhiTextsPreferred) && string.IsNullOrWhiteSpace(Wording)) faults.Add(("wording", "name the warning that the patient was given: texts are not private."));
        return faults;
    }

    public PermissionEvent ToEvent(Practice practice, PatientRecord patient, DateTimeOffset now)
    {
        var evidence = new Evidence($"staff.{Id}", now, By!, Channel!.Value) { Words = Words, Wording = Wording };
        return Step switch
        {
            nameof(ConsentGiven) => new ConsentGiven(
                evidence, Channel == EvidenceChannel.Written ? ConsentMethod.Written : ConsentMethod.Verbal, Elements!, practice.Billing.PractitionerNpi, patient.Roster.LastVisitOn),
            nameof(ConsentDeclined) => new ConsentDeclined(evidence),
            nameof(ConsentRevoked) => new ConsentRevoked(evidence),
            nameof(TextingGranted) => new TextingGranted(evidence),
            nameof(TextsStopped) => new TextsStopped(evidence, RevocationScopes.Of(practice.Zone.LocalDate(now), practice.RevokeAllFrom)),
            nameof(PhiTextsPreferred) => new PhiTextsPreferred(evidence),
            nameof(PhiTextsRefused) => new PhiTextsRefused(evidence),
            _ => throw new InvalidOperationException("The request was not checked."),
        };
    }

    /// <summary>What the patient was not told and has to be, for a consent.</summary>
    internal IReadOnlyList<ConsentElement> MissingElements => [.. Enum.GetValues<ConsentElement>().Where(e => Elements?.Contains(e) != true)];
}
