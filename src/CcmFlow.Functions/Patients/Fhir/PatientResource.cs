using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR Patient to the person part of the roster.</summary>
internal static class PatientResource
{
    private const string BirthSex = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";
    private const string Mbi = "http://hl7.org/fhir/sid/us-mbi";

    public static Reading<RosterPatient> Read(JsonElement patient, string id, DateOnly asOf)
    {
        if (Name(patient) is not var (given, middle, family))
        {
            return Reading<RosterPatient>.Bad("Patient.name is missing: give a name with use \"official\" that has a family name");
        }

        if (patient.Text("birthDate") is { } born && !FhirDate.IsDate(born))
        {
            return Reading<RosterPatient>.Bad("Patient.birthDate is not a date: write YYYY-MM-DD");
        }

        if (patient.Text("deceasedDateTime") is { } died && !FhirDate.IsDate(died))
        {
            return Reading<RosterPatient>.Bad("Patient.deceasedDateTime is not a date: write YYYY-MM-DD or a full dateTime");
        }

        var address = Address(patient, asOf);
        var state = UsState.Abbreviation(address.Text("state"));
        var zip = ZipCode.Parse(address.Text("postalCode"), state);
        return new RosterPatient
        {
            Id = id,
            ManagingOrganization = patient.Reference("managingOrganization"),
            GivenName = given,
            MiddleName = middle,
            FamilyName = family,
            BirthDate = FhirDate.FullDay(patient.Text("birthDate")),
            Sex = Sex(patient),
            Deceased = patient.IsTrue("deceasedBoolean") || patient.Text("deceasedDateTime") is not null,
            DeceasedOn = FhirDate.FullDay(patient.Text("deceasedDateTime")),
            Language = LanguageTag.Of(patient),
            Phone = Phone(patient, asOf),
            AddressLine = address is { } a ? string.Join(", ", a.Texts("line")) : "",
            City = address.Text("city") ?? "",
            State = state,
            Zip = zip.Five,
            ZipPlus4 = zip.Four,
            MemberId = patient.Identifier(Mbi),
        };
    }

    /// <summary>The official name, else the usual one, else any that is still borne.</summary>
    private static (string Given, string? Middle, string Family)? Name(JsonElement patient)
    {
        var names = patient.Items("name").Where(name => name.Text("use") is not ("old" or "maiden")).OrderBy(NameRank);
        foreach (var name in names)
        {
            var given = name.Texts("given").ToArray();
            if (name.Text("family") is { } family)
            {
                return (given.FirstOrDefault(""), given.Length > 1 ? string.Join(' ', given[1..]) : null, family);
            }

            if (name.Text("text") is { } whole && whole.LastIndexOf(' ') is > 0 and var cut)
            {
                return (whole[..cut], null, whole[(cut + 1)..]);
            }
        }

        return null;
    }

    private static int NameRank(JsonElement name) => name.Text("use") switch { "official" => 0, "usual" => 1, null => 2, _ => 3 };

    private static string Sex(JsonElement patient)
    {
        var atBirth = patient.Items("extension").FirstOrDefault(extension => extension.Text("url") == BirthSex);
        return atBirth.Text("valueCode") switch
        {
            "F" => "F",
            "M" => "M",
            _ => patient.Text("gender") switch { "female" => "F", "male" => "M", _ => "U" },
        };
    }

    /// <summary>A mobile before a home number before one of no stated use; never one of work: others may read it.</summary>
    private static string? Phone(JsonElement patient, DateOnly asOf) =>
        patient.Items("telecom")
            .Where(contact => contact.Text("system") is "phone" or "sms" && contact.Text("use") is not ("old" or "work") && InForce(contact, asOf))
            .OrderBy(contact => contact.Text("use") == "mobile" || contact.Text("system") == "sms" ? 0 : contact.Text("use") == "home" ? 1 : 2)
            .ThenBy(contact => contact.Member("rank") is { ValueKind: JsonValueKind.Number } rank && rank.TryGetInt32(out var n) ? n : int.MaxValue)
            .Select(contact => NanpPhone.ToE164(contact.Text("value")))
            .OfType<string>()
            .FirstOrDefault();

    private static JsonElement? Address(JsonElement patient, DateOnly asOf) =>
        patient.Items("address")
            .Where(address => address.Text("use") is not "old" && InForce(address, asOf))
            .OrderBy(address => address.Text("use") switch { "home" => 0, null => 1, "temp" => 2, _ => 3 })
            .Select(address => (JsonElement?)address)
            .FirstOrDefault();

    private static bool InForce(JsonElement element, DateOnly asOf) =>
        FhirDate.Day(element.Member("period").Text("end")) is not { } end || end >= asOf;
}
