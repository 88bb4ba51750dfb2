using System.Globalization;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Cli.Synthetic;

/// <summary>Made-up practices and persons as FHIR R4 resources; members that are null are not written.</summary>
internal static class SyntheticResources
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Icd10 = "http://hl7.org/fhir/sid/icd-10-cm";
    private const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private const string Npi = "http://hl7.org/fhir/sid/us-npi";
    private const string Mbi = "http://hl7.org/fhir/sid/us-mbi";
    private const string BirthSex = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";

    private static readonly string[] Doctor = ["Dr."];

    public static IEnumerable<object> Organizations() => SyntheticPractice.All.Select(practice => new
    {
        resourceType = "Organization",
        id = practice.Id,
        identifier = new[] { new { system = Npi, value = practice.Npi } },
        active = true,
        name = practice.Name,
        telecom = new[] { new { system = "phone", value = practice.Phone } },
        address = new[] { new { line = new[] { practice.Line }, city = practice.City, state = practice.State, postalCode = practice.Zip, country = "US" } },
    });

    public static IEnumerable<object> Practitioners() => SyntheticPractice.All.SelectMany(practice => practice.Practitioners).Select(practitioner => new
    {
        resourceType = "Practitioner",
        id = practitioner.Id,
        identifier = new[] { new { system = Npi, value = practitioner.Npi } },
        active = true,
        name = new[] { new { family = practitioner.Family, given = new[] { practitioner.Given }, prefix = Doctor } },
    });

    public static object Patient(SyntheticPatient patient, string? phone) => new
    {
        resourceType = "Patient",
        id = patient.Id,
        extension = new[] { new { url = BirthSex, valueCode = patient.IsWoman ? "F" : "M" } },
        identifier = patient.Payer == PayerKind.Commercial ? null : new[] { new { system = Mbi, value = patient.MedicareNumber } },
        name = new[] { new { use = "official", family = patient.Family, given = patient.MiddleInitial is { } initial ? new[] { patient.Given, initial } : [patient.Given] } },
        telecom = phone is null ? null : new[] { new { system = "phone", value = phone, use = patient.HasMobile ? "mobile" : "home" } },
        gender = patient.IsWoman ? "female" : "male",
        birthDate = Day(patient.BirthDate),
        deceasedDateTime = patient.DeceasedOn is { } death ? Instant(death, 9) : null,
        address = new[]
        {
            new { use = "home", line = new[] { patient.AddressLine }, city = patient.Place.City, state = patient.Place.State, postalCode = patient.Place.Zip, country = "US" },
        },
        communication = new[] { new { language = new { coding = new[] { new { system = "urn:ietf:bcp:47", code = patient.Language } } }, preferred = true } },
        managingOrganization = Reference("Organization", patient.Practice.Id),
        generalPractitioner = new[] { Reference("Practitioner", patient.Practitioner.Id) },
    };

    public static IEnumerable<object> Conditions(SyntheticPatient patient)
    {
        foreach (var condition in patient.Conditions)
        {
            var known = ChronicConditions.FindBySnomed(condition.Snomed)
                ?? throw new InvalidOperationException($"SNOMED code {condition.Snomed} is not in the table of chronic conditions.");
            var onset = patient.LastVisitOn.AddDays(-patient.Between(40, 6000, "onset", condition.Snomed));
            yield return Condition(patient, condition.Snomed, known.Name, patient.Practice.CodesIcd10 ? known.Icd10 : null, onset, null, "confirmed");
        }

        foreach (var (code, display, percent) in SyntheticCondition.Over.Where(illness => patient.Chance(illness.Percent, "over", illness.Snomed)))
        {
            var onset = patient.LastVisitOn.AddDays(-patient.Between(60, 2000, "onset", code));
            yield return Condition(patient, code, display, null, onset, onset.AddDays(percent), "confirmed");
        }

        // What was entered for the wrong patient: a reader has to leave it out.
        if (patient.Chance(1, "entered in error"))
        {
            yield return Condition(patient, "254637007", "Non-small cell lung cancer", null, patient.LastVisitOn, null, "entered-in-error");
        }
    }

    public static IEnumerable<object> Medications(SyntheticPatient patient) => patient.Conditions.Where(condition => condition.RxNorm is not null).Select(condition => new
    {
        resourceType = "MedicationRequest",
        id = $"{patient.Id}-m{condition.RxNorm}",
        status = patient.Chance(90, "medication", condition.Snomed) ? "active" : "stopped",
        intent = "order",
        medicationCodeableConcept = new { coding = new[] { new { system = RxNorm, code = condition.RxNorm, display = condition.Medication } }, text = condition.Medication },
        subject = Subject(patient),
        authoredOn = Instant(patient.LastVisitOn, 16),
        requester = Reference("Practitioner", patient.Practitioner.Id),
    });

    /// <summary>Most have one in force, a few one that has ended, the rest none.</summary>
    public static IEnumerable<object> CarePlans(SyntheticPatient patient)
    {
        var roll = patient.Roll("care plan");
        if (roll >= 0.93)
        {
            yield break;
        }

        var active = roll < 0.85;
        var start = patient.LastVisitOn.AddDays(-patient.Between(0, 500, "care plan start"));
        yield return new
        {
            resourceType = "CarePlan",
            id = $"{patient.Id}-k1",
            status = active ? "active" : "completed",
            intent = "plan",
            title = patient.Conditions.Select(condition => condition.CarePlan).OfType<string>().FirstOrDefault("Self care"),
            category = new[] { new { coding = new[] { new { system = "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", code = "assess-plan" } } } },
            subject = Subject(patient),
            period = new { start = Day(start), end = active ? null : Day(patient.LastVisitOn) },
        };
    }

    public static IEnumerable<object> Encounters(SyntheticPatient patient)
    {
        var day = patient.LastVisitOn;
        for (var n = 1; n <= patient.Between(2, 6, "visits"); n++)
        {
            var kind = patient.Roll("visit kind", n) switch { < 0.78 => "AMB", < 0.95 => "VR", _ => "HH" };
            yield return Encounter(patient, $"v{n}", kind, "finished", day);
            day = day.AddDays(-patient.Between(50, 160, "gap", n));
        }

        var last = patient.DeceasedOn ?? patient.Today;
        if (patient.Chance(12, "emergency"))
        {
            yield return Encounter(patient, "e1", "EMER", "finished", last.AddDays(-patient.Between(0, 300, "emergency day")));
        }

        if (patient.Chance(5, "admission"))
        {
            yield return Encounter(patient, "i1", "IMP", "finished", last.AddDays(-patient.Between(0, 300, "admission day")));
        }

        if (patient.Chance(6, "missed visit"))
        {
            yield return Encounter(patient, "x1", "AMB", "cancelled", last);
        }
    }

    public static IEnumerable<object> Coverages(SyntheticPatient patient)
    {
        var member = $"{patient.Between(100000000, 999999999, "member")}";
        switch (patient.Payer)
        {
            case PayerKind.MedicareFfs:
                yield return Coverage(patient, 1, "Medicare Part B", patient.MedicareNumber, null);
                if (patient.Chance(25, "supplement"))
                {
                    yield return Coverage(patient, 2, "Medicare Supplement Plan G", member, null);
                }

                break;
            case PayerKind.MedicareAdvantage:
                yield return Coverage(patient, 1, patient.Pick(["Bayside Medicare Advantage HMO", "Summit Medicare Advantage PPO"], "plan"), $"H{member}", null);
                break;
            case PayerKind.DualEligible:
                yield return Coverage(patient, 1, "Medicare Part B", patient.MedicareNumber, null);
                yield return Coverage(patient, 2, $"{patient.Place.State} Medicaid", $"M{member}", patient.Chance(70, "qmb") ? "QMB" : "SLMB");
                break;
            default:
                yield return Coverage(patient, 1, patient.Pick(["Cornerstone Commercial PPO", "Union Employer Health Plan"], "plan"), $"C{member}", null);
                break;
        }
    }

    private static object Condition(SyntheticPatient patient, string code, string display, string? icd10, DateOnly onset, DateOnly? end, string verification) => new
    {
        resourceType = "Condition",
        id = $"{patient.Id}-c{code}",
        clinicalStatus = verification == "confirmed" ? Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", end is null ? "active" : "resolved") : null,
        verificationStatus = Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification),
        code = new
        {
            coding = icd10 is null
                ? new[] { new { system = Snomed, code, display } }
                : [new { system = Snomed, code, display }, new { system = Icd10, code = icd10, display }],
            text = display,
        },
        subject = Subject(patient),
        onsetDateTime = Day(onset),
        abatementDateTime = end is { } over ? Day(over) : null,
    };

    private static object Encounter(SyntheticPatient patient, string number, string kind, string status, DateOnly day) => new
    {
        resourceType = "Encounter",
        id = $"{patient.Id}-{number}",
        status,
        @class = new { system = "http://terminology.hl7.org/CodeSystem/v3-ActCode", code = kind },
        subject = Subject(patient),
        participant = new[] { new { individual = Reference("Practitioner", patient.Practitioner.Id) } },
        period = new { start = Instant(day, 16), end = Instant(day, 17) },
        serviceProvider = Reference("Organization", patient.Practice.Id),
    };

    private static object Coverage(SyntheticPatient patient, int order, string payer, string member, string? plan) => new
    {
        resourceType = "Coverage",
        id = $"{patient.Id}-p{order}",
        status = "active",
        subscriberId = member,
        beneficiary = Subject(patient),
        period = new { start = Day(new DateOnly(patient.Today.Year - patient.Between(0, 3, "covered for"), 1, 1)) },
        payor = new[] { new { display = payer } },
        @class = plan is null ? null : new[] { new { type = Concept("http://terminology.hl7.org/CodeSystem/coverage-class", "plan"), value = plan } },
        order,
    };

    private static object Concept(string system, string code) => new { coding = new[] { new { system, code } } };

    private static object Subject(SyntheticPatient patient) => Reference("Patient", patient.Id);

    private static object Reference(string type, string id) => new { reference = $"{type}/{id}" };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(DateOnly day, int hour) => string.Create(CultureInfo.InvariantCulture, $"{Day(day)}T{hour:D2}:00:00Z");
}
