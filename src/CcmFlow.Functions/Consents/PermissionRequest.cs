using System.Globalization;
using CcmFlow.Functions.Hosting;
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
/// <param name="At">When the patient said it, with an offset.</param>
/// <param name="On">The practice's local day on which the patient said it, where nobody knows the hour. Neither: now.</param>
public sealed record PermissionRequest(
    string? Id, string? Step, string? By, EvidenceChannel? Channel, string? Words, string? Wording = null, IReadOnlyList<ConsentElement>? Elements = null, string? At = null, string? On = null)
{
    private const int LongestId = 64;
    private const int LongestWords = 4000;

    public static IReadOnlyList<string> Steps { get; } =
    [
        nameof(ConsentGiven), nameof(ConsentDeclined), nameof(ConsentRevoked), nameof(TextingGranted), nameof(TextsStopped),
        nameof(PhiTextsPreferred), nameof(PhiTextsRefused),
    ];

    /// <summary>Null: it cannot be read.</summary>
    private SaidWhen? When
    {
        get
        {
            var (moment, day) = (Instant(At), Day(On));
            return (moment is null && !string.IsNullOrWhiteSpace(At)) || (day is null && !string.IsNullOrWhiteSpace(On)) ? null : new SaidWhen(moment, day);
        }
    }

    public IReadOnlyList<(string Field, string Mend)> Faults(Practice practice, PatientRecord patient, DateTimeOffset now)
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
        var said = string.IsNullOrWhiteSpace(On) ? "at" : "on";
        if (When is not { } when) faults.Add((said, said == "on" ? "a day such as 2026-04-30." : WrittenInstant.Mend));
        else if (when.Fault(practice.Zone, now, patient.Roster.BirthDate) is { } fault) faults.Add((said, fault));
        return faults;
    }

    public PermissionEvent ToEvent(Practice practice, PatientRecord patient, DateTimeOffset now)
    {
        var (when, takes) = (When ?? throw new InvalidOperationException("The request was not checked."), Step is nameof(ConsentDeclined) or nameof(ConsentRevoked) or nameof(TextsStopped) or nameof(PhiTextsRefused));
        var evidence = when.Date(new Evidence($"staff.{Id}", now, By!, Channel!.Value) { Words = Words, Wording = Wording }, takes, practice.Zone, now);
        var day = when.Day(practice.Zone) ?? practice.Zone.LocalDate(now);
        return Step switch
        {
            nameof(ConsentGiven) => new ConsentGiven(
                evidence, Channel == EvidenceChannel.Written ? ConsentMethod.Written : ConsentMethod.Verbal, Elements!, practice.PractitionerAt(evidence.At).Npi, LastVisitBy(patient, day)),
            nameof(ConsentDeclined) => new ConsentDeclined(evidence),
            nameof(ConsentRevoked) => new ConsentRevoked(evidence),
            nameof(TextingGranted) => new TextingGranted(evidence),
            nameof(TextsStopped) => new TextsStopped(evidence, RevocationScopes.Of(day, practice.RevokeAllFrom)),
            nameof(PhiTextsPreferred) => new PhiTextsPreferred(evidence),
            nameof(PhiTextsRefused) => new PhiTextsRefused(evidence),
            _ => throw new InvalidOperationException("The request was not checked."),
        };
    }

    // The roster tells the last visit alone: one after the consent says nothing of the time before it.
    private static DateOnly? LastVisitBy(PatientRecord patient, DateOnly day) => patient.Roster.LastVisitOn is { } seen && seen <= day ? seen : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Without an offset it would be the server's hour, which is nobody's.
    private static DateTimeOffset? Instant(string? text) => WrittenInstant.TryParse(text, out var at) ? at : null;

    /// <summary>What the patient was not told and has to be, for a consent.</summary>
    internal IReadOnlyList<ConsentElement> MissingElements => [.. Enum.GetValues<ConsentElement>().Where(e => Elements?.Contains(e) != true)];
}
