using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>An Encounter that says when, and by whom, a patient was last seen; or that the patient has died.</summary>
internal sealed record Visit(DateOnly Day, DateTimeOffset Start, string Id, string? PractitionerId, bool IsDeathCertification)
{
    private const string DeathCertification = "308646001";

    /// <summary>Skips what was not finished, what came after the as-of day, and what was not at the office, at home or virtual.</summary>
    public static Reading<Visit> Read(JsonElement encounter, string id, DateOnly asOf)
    {
        if (encounter.Text("status") is not { } status)
        {
            return Reading<Visit>.Bad("Encounter.status is missing: give \"finished\" or another FHIR status");
        }

        var death = encounter.Items("type").Any(type => ((JsonElement?)type).CodeIn("http://snomed.info/sct") == DeathCertification
            || string.Equals(((JsonElement?)type).Label(), "Death Certification", StringComparison.OrdinalIgnoreCase));
        if (status != "finished" || (!death && !IsOfficeHomeOrVirtual(encounter)))
        {
            return Reading<Visit>.Skipped;
        }

        var period = encounter.Member("period");
        if ((period.Text("start") ?? period.Text("end")) is not { } written || FhirDate.FullDay(written) is not { } day)
        {
            return Reading<Visit>.Bad("Encounter.period.start is missing or no date: a finished Encounter needs YYYY-MM-DD or a full dateTime");
        }

        return day > asOf && !death
            ? Reading<Visit>.Skipped
            : new Visit(day, FhirDate.Instant(written)!.Value, id, Practitioner(encounter), death);
    }

    /// <summary>The later of two visits; the id settles a tie, so that the order of files does not matter.</summary>
    public static Visit? Later(Visit? one, Visit? other) =>
        one is null ? other
        : other is null ? one
        : (one.Start, one.Day) != (other.Start, other.Day) ? ((one.Start, one.Day).CompareTo((other.Start, other.Day)) > 0 ? one : other)
        : string.CompareOrdinal(one.Id, other.Id) > 0 ? one : other;

    private static bool IsOfficeHomeOrVirtual(JsonElement encounter) =>
        encounter.Items("class").Any(kind => kind.Text("code") is "AMB" or "VR" or "HH");

    private static string? Practitioner(JsonElement encounter) =>
        encounter.Items("participant")
            .OrderByDescending(participant => participant.Items("type").Any(type => type.Items("coding").Any(coding => coding.Text("code") == "PPRF")))
            .Select(participant => participant.Reference("individual"))
            .OfType<string>()
            .FirstOrDefault();
}
