using System.Globalization;
using System.Text.Json.Nodes;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>Reads the facts of a golden case. A value that it does not know stops the test: nothing is guessed.</summary>
internal static class GoldenFacts
{
    public static BillingCase Read(JsonNode golden) => new()
    {
        Month = ServiceMonth.Parse(Text(golden["month"])!),
        Zone = LocalZone.Find(Text(golden["timezone"])!),
        Payer = Text(golden["payer"]) switch
        {
            "medicare_ffs" => PayerKind.MedicareFfs,
            "medicare_advantage" => PayerKind.MedicareAdvantage,
            "medicaid" => PayerKind.Medicaid,
            "commercial" => PayerKind.Commercial,
            _ => PayerKind.Unknown,
        },
        BillingPractitioner = Text(golden["billingPractitioner"])!,
        Practice = new(
            Enum.Parse<PracticeType>(Text(golden["billingPractice"]!["type"])!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Flag(golden["billingPractice"]!["certifiedEhr"]),
            Flag(golden["billingPractice"]!["access247"]),
            Flag(golden["billingPractice"]!["generalSupervision"])),
        Patient = Patient(golden["patient"]!),
        InitiatingVisit = golden["initiatingVisit"] is { } visit
            ? new(Date(visit["date"])!.Value, Text(visit["code"])!, Flag(visit["ccmDiscussed"]))
            : null,
        Consent = Consent(golden["consent"]),
        CarePlan = CarePlan(golden["carePlan"]),
        Complexity = new(
            Enum.Parse<MedicalDecisionMaking>(Text(golden["complexity"]!["mdm"]) ?? "none", ignoreCase: true),
            Text(golden["complexity"]!["mdmBy"]) is null or "billing_practitioner",
            Flag(golden["complexity"]!["complexDesignated"])),
        Choice = Enum.Parse<BillingChoice>(Text(golden["billingChoice"]) ?? "auto", ignoreCase: true),
        Entries = [.. golden["entries"]!.AsArray().Select(entry => Entry(entry!))],
        OtherServices = [.. golden["otherServicesBilledThisMonth"]!.AsArray().Select(other => new OtherService(Text(other!["code"])!, By(other["by"])))],
        ProposedClaim = golden["proposedClaim"] is JsonArray lines ? Codes(lines) : null,
        Claim = golden["claim"] is { } claim && claim["receivedDate"] is not null
            ? new(Date(claim["dos"])!.Value, Date(claim["receivedDate"])!.Value)
            : null,
    };

    public static List<CodeUnits> Codes(JsonNode lines) => [.. lines.AsArray().Select(line => new CodeUnits(Text(line!["code"])!, (int)line["units"]!))];

    private static PatientFacts Patient(JsonNode patient) => new()
    {
        ChronicConditions =
        [
            .. patient["chronicConditions"]!.AsArray().Select(condition => new ChronicConditionFact(
                Text(condition!["icd10"])!, (int)condition["expectedMonths"]!, Flag(condition["significantRisk"]))),
        ],
        SeenWithinYearBeforeStart = Flag(patient["seenByBillingPractitionerWithin12MonthsBeforeStart"]),
        DiedOn = Date(patient["dateOfDeath"]),
        Qmb = Flag(patient["qmb"]),
        HospiceElection = patient["hospiceElection"] is { } hospice && hospice.ToJsonString() != "false",
        AccessModel = patient["accessModel"] is { } access ? new(By(access["alignedTo"]), Date(access["from"])!.Value, Date(access["to"])) : null,
    };

    private static ConsentFacts? Consent(JsonNode? consent)
    {
        if (consent is null || Instant(consent["obtainedAt"]) is not { } obtained || Text(consent["status"]) is not ("active" or "revoked"))
        {
            return null;
        }

        return new()
        {
            ObtainedAt = obtained,
            Method = Enum.Parse<ConsentMethod>(Text(consent["method"])!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Documented = Flag(consent["documented"]),
            Elements =
            [
                .. consent["elements"]!.AsArray().Select(element => Text(element) switch
                {
                    "availability" => ConsentElement.Availability,
                    "cost_sharing" => ConsentElement.CostSharing,
                    "one_practitioner_per_month" => ConsentElement.OnePractitionerPerMonth,
                    "right_to_stop_end_of_month" => ConsentElement.RightToStopAtMonthEnd,
                    var other => throw new FormatException($"Unknown consent element {other}."),
                }),
            ],
            BillingPractitioner = Text(consent["billingPractitioner"])!,
            RevokedAt = Instant(consent["revokedAt"]),
        };
    }

    private static CarePlanFacts? CarePlan(JsonNode? plan) => plan is null || !Flag(plan["exists"]) ? null : new()
    {
        EstablishedOn = Date(plan["establishedOn"]),
        CopyGivenToPatient = Flag(plan["copyGivenToPatient"]),
        Electronic = Flag(plan["electronic"]),
    };

    private static TimeEntry Entry(JsonNode entry) => new()
    {
        Id = Text(entry["id"])!,
        Start = Instant(entry["start"]),
        End = Instant(entry["end"]),
        Date = Date(entry["date"]),
        Duration = entry["minutes"] is null ? null : new TimeSpan(0, (int)entry["minutes"]!, entry["seconds"] is { } seconds ? (int)seconds : 0),
        Role = Text(entry["role"]) switch
        {
            "clinical_staff" => WorkRole.ClinicalStaff,
            "physician" => WorkRole.Physician,
            "non_clinical" => WorkRole.NonClinical,
            var other => throw new FormatException($"Unknown role {other}."),
        },
        StaffId = Text(entry["staffId"]) ?? "",
        Activity = Enum.TryParse<CareActivity>(Text(entry["activity"])?.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var activity)
            ? activity
            : CareActivity.Other,
        FaceToFace = Flag(entry["faceToFace"]),
        Program = Enum.Parse<CareProgram>(Text(entry["program"])!, ignoreCase: true),
        Setting = Setting(entry),
        CountsAsClinicalStaff = Flag(entry["countsAsClinicalStaff"]),
        SharedAcrossPatients = entry["sharedAcrossPatients"] is { } shared ? (int)shared : 1,
    };

    private static PatientSetting Setting(JsonNode entry) => (Text(entry["setting"]) ?? Text(entry["patientSetting"])) switch
    {
        null or "community" or "home" or "office" => PatientSetting.Community,
        { } facility when facility.Contains("snf", StringComparison.OrdinalIgnoreCase) => PatientSetting.SnfPartA,
        { } facility when facility.Contains("inpatient", StringComparison.OrdinalIgnoreCase) => PatientSetting.HospitalInpatient,
        { } facility when facility.Contains("hospital", StringComparison.OrdinalIgnoreCase) => PatientSetting.HospitalInpatient,
        var other => throw new FormatException($"Unknown setting {other}."),
    };

    private static ServiceBilledBy By(JsonNode? by) =>
        Enum.Parse<ServiceBilledBy>(Text(by)!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static string? Text(JsonNode? node) => (string?)node;

    private static bool Flag(JsonNode? node) => node is not null && (bool)node;

    private static DateOnly? Date(JsonNode? node) => node is null ? null : DateOnly.Parse((string)node!, CultureInfo.InvariantCulture);

    private static DateTimeOffset? Instant(JsonNode? node) => node is null ? null : DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);
}
