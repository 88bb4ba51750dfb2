using System.Globalization;
using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Takes resources in any order and puts the roster together at the end; holds only what the roster keeps.</summary>
internal sealed class RosterAssembly(DateOnly asOf)
{
    private const string NpiSystem = "http://hl7.org/fhir/sid/us-npi";

    private readonly Dictionary<string, PatientDraft> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly Versions<NamedParty> _organizations = new();
    private readonly Versions<NamedParty> _practitioners = new();
    private readonly Versions<MedicationResource> _medications = new();
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<BadLine> _bad = [];

    public void Bad(SourceLine at, string reason) => _bad.Add(at.Bad(reason));

    /// <param name="resource">Any FHIR resource.</param>
    /// <param name="fullUrl">The name by which other entries of a Bundle may refer to it.</param>
    /// <param name="at">Where it was read.</param>
    public void Add(JsonElement resource, string? fullUrl, SourceLine at)
    {
        if (resource.Text("resourceType") is not { } type)
        {
            Bad(at, "resourceType is missing: each line (or Bundle entry) must be one FHIR resource that names its type");
            return;
        }

        if (!IsTypeName(type))
        {
            Bad(at, "resourceType is not the name of a FHIR resource: write it as in the standard, such as Patient");
            return;
        }

        _counts[type] = _counts.GetValueOrDefault(type) + 1;
        if (Keep(type, resource, fullUrl, at) is { } fault)
        {
            Bad(at, fault);
        }
    }

    public RosterReadResult Build()
    {
        foreach (var (alias, id) in _aliases)
        {
            if (_drafts.GetValueOrDefault(id) is { Patient: not null } draft && _drafts.Remove(alias, out var named))
            {
                draft.Absorb(named);
            }
        }

        foreach (var (at, field) in _drafts.Values.Where(unread => unread.Patient is null).SelectMany(unread => unread.Mentions))
        {
            Bad(at, $"{field} names a Patient that was not read: export that Patient too, or mend the reference");
        }

        var lookups = new RosterLookups(_organizations, _practitioners, _medications, _aliases);
        return new RosterReadResult(
            [.. _drafts.Values.Where(draft => draft.Patient is not null).Select(draft => RosterBuilder.Finish(draft, lookups, asOf))
                .OrderBy(patient => patient.Id, StringComparer.Ordinal)],
            [.. _bad.OrderBy(bad => bad.File, StringComparer.Ordinal).ThenBy(bad => bad.Line).ThenBy(bad => bad.Reason, StringComparer.Ordinal)],
            _counts);
    }

    /// <returns>The fault when the resource is bad.</returns>
    private string? Keep(string type, JsonElement resource, string? fullUrl, SourceLine at)
    {
        var url = FhirReference.Id(fullUrl);
        if ((resource.Text("id") ?? url) is not { } id)
        {
            // What is referred to needs a name; what only refers does not.
            if (type is "Patient" or "Organization" or "Practitioner" or "Medication")
            {
                return $"{type}.id is missing: other resources cannot refer to it";
            }

            id = string.Create(CultureInfo.InvariantCulture, $"{at.File}:{at.Line}");
        }

        if (url is not null && url != id)
        {
            _aliases[url] = id;
        }

        var updated = resource.LastUpdated();
        switch (type)
        {
            case "Patient":
                var person = PatientResource.Read(resource, id, asOf);
                if (person.Value is { } patient)
                {
                    Draft(id).IsA(patient, GeneralPractitioner(resource), updated);
                }

                return person.Fault;
            case "Organization":
                _organizations.Keep(id, updated, new NamedParty(resource.Text("name"), resource.Identifier(NpiSystem)));
                return null;
            case "Practitioner":
                KeepPractitioner(resource, id, updated);
                return null;
            case "Medication":
                var (code, display) = MedicationResource.Coded(resource.Member("code"));
                _medications.Keep(id, updated, new MedicationResource(code, display, true, null));
                return null;
            case "Condition":
                return About(resource, "Condition", "subject", at, draft => draft.Conditions, ConditionResource.Read(resource), id, updated);
            case "CarePlan":
                return About(resource, "CarePlan", "subject", at, draft => draft.CarePlans, CarePlanResource.Read(resource, id), id, updated);
            case "MedicationRequest":
                return About(resource, "MedicationRequest", "subject", at, draft => draft.Medications, MedicationResource.Read(resource), id, updated);
            case "Coverage":
                return About(resource, "Coverage", "beneficiary", at, draft => draft.Payers, PayerEvidence.OfCoverage(resource, id), id, updated);
            case "ExplanationOfBenefit":
                return About(resource, "ExplanationOfBenefit", "patient", at, draft => draft.Payers, PayerEvidence.OfBenefit(resource, id), id, updated);
            case "Observation" when ObservationResource.IsFollowed(resource):
                // The fallback id is a place in a file, which the same Observation does not have in the next export.
                var name = resource.Text("id") ?? url ?? Ids.ForKey(resource.GetRawText());
                return About(resource, "Observation", "subject", at, draft => draft.Numbers, ObservationResource.Read(resource, asOf), name, updated);
            case "Encounter":
                return Encounter(resource, id, updated, at);
            default:
                return null;
        }
    }

    private string? About<T>(
        JsonElement resource, string type, string field, SourceLine at,
        Func<PatientDraft, Versions<T>> part, Reading<T> reading, string id, DateTimeOffset updated)
        where T : class
    {
        if (Subject(resource, type, field, at, out var draft) is { } fault)
        {
            return fault;
        }

        if (reading.Fault is null)
        {
            part(draft!).Keep(id, updated, reading.Value);
        }

        return reading.Fault;
    }

    private string? Encounter(JsonElement resource, string id, DateTimeOffset updated, SourceLine at)
    {
        if (Subject(resource, "Encounter", "subject", at, out var draft) is { } fault)
        {
            return fault;
        }

        draft!.Stays.Keep(id, updated, FacilityStay.Read(resource, asOf));
        var reading = Visit.Read(resource, id, asOf);
        if (reading.Value is { IsDeathCertification: true } death)
        {
            draft.Deaths.Keep(id, updated, death);
        }
        else if (reading.Value is { } visit)
        {
            draft.Saw(visit);
        }

        return reading.Fault;
    }

    private string? Subject(JsonElement resource, string type, string field, SourceLine at, out PatientDraft? draft)
    {
        draft = null;
        if (resource.Reference(field) is not { } patientId)
        {
            return $"{type}.{field} is missing: each {type} must refer to its Patient, as Patient/<id>";
        }

        draft = Draft(patientId);
        draft.MentionedBy(at, $"{type}.{field}");
        return null;
    }

    private void KeepPractitioner(JsonElement resource, string id, DateTimeOffset updated)
    {
        var name = resource.Items("name").Select(item => (JsonElement?)item).FirstOrDefault();
        var npi = resource.Identifier(NpiSystem);
        var party = new NamedParty(name is { } parts ? Full(parts) : null, npi);
        _practitioners.Keep(id, updated, party);
        if (npi is not null && npi != id)
        {
            // Conditional references name the NPI: "Practitioner?identifier=…|1234567893".
            _aliases.TryAdd(npi, id);
        }
    }

    private static string? Full(JsonElement name) =>
        name.Text("text") ?? (string.Join(' ', name.Texts("prefix").Concat(name.Texts("given")).Append(name.Text("family")).OfType<string>()) is { Length: > 0 } full
            ? full
            : null);

    private static string? GeneralPractitioner(JsonElement patient) =>
        patient.Items("generalPractitioner").Select(item => FhirReference.Id(item.Text("reference"))).OfType<string>().FirstOrDefault();

    private PatientDraft Draft(string id)
    {
        if (!_drafts.TryGetValue(id, out var draft))
        {
            _drafts[id] = draft = new PatientDraft();
        }

        return draft;
    }

    // The name ends up in counts that are shown and logged: nothing else of a file may slip in there.
    private static bool IsTypeName(string type) =>
        type.Length is > 1 and <= 40 && char.IsAsciiLetterUpper(type[0]) && type.All(char.IsAsciiLetter);
}
