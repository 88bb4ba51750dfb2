using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing.Golden;

/// <summary>Reads the facts of a golden case.</summary>
internal static class GoldenFacts
{
    public static BillingCase Read(GoldenField golden) => new()
    {
        Month = golden["month"].Month(),
        Zone = golden["timezone"].Zone(),
        Payer = golden["payer"].IsNull ? PayerKind.Unknown : golden["payer"].TryNamed<PayerKind>(out var payer) ? payer : PayerKind.Unknown,
        BillingPractitioner = golden["billingPractitioner"].Text(),
        Practice = new(
            golden["billingPractice"]["type"].Named<PracticeType>(),
            golden["billingPractice"]["certifiedEhr"].Flag(),
            golden["billingPractice"]["access247"].Flag(),
            golden["billingPractice"]["generalSupervision"].Flag()),
        Patient = Patient(golden["patient"]),
        InitiatingVisit = golden["initiatingVisit"] is { IsNull: false } visit
            ? new(visit["date"].Date(), visit["code"].Text(), visit["ccmDiscussed"].Flag())
            : null,
        Consent = Consent(golden["consent"]),
        CarePlan = CarePlan(golden["carePlan"]),
        Complexity = Complexity(golden["complexity"]),
        Choice = golden["billingChoice"].IsNull ? BillingChoice.Auto : golden["billingChoice"].Named<BillingChoice>(),
        Entries = [.. golden["entries"].Items().Select(Entry)],
        OtherServices = [.. golden["otherServicesBilledThisMonth"].Items().Select(other => new OtherService(other["code"].Text(), other["by"].Named<ServiceBilledBy>()))],
        ProposedClaim = golden["proposedClaim"].IsNull ? null : Codes(golden["proposedClaim"]),
        Claim = golden["claim"] is { IsNull: false } claim && !claim["receivedDate"].IsNull
            ? new(claim["dos"].Date(), claim["receivedDate"].Date())
            : null,
    };

    public static List<CodeUnits> Codes(GoldenField lines) => [.. lines.Items().Select(line => new CodeUnits(line["code"].Text(), line["units"].Int()))];

    private static PatientFacts Patient(GoldenField patient) => new()
    {
        ChronicConditions =
        [
            .. patient["chronicConditions"].Items().Select(condition => new ChronicConditionFact(
                condition["icd10"].Text(), condition["expectedMonths"].Int(), condition["significantRisk"].Flag())),
        ],
        SeenWithinYearBeforeStart = patient["seenByBillingPractitionerWithin12MonthsBeforeStart"].Flag(),
        DiedOn = patient["dateOfDeath"].DateOrNull(),
        Qmb = patient["qmb"].Flag(),
        HospiceElection = patient["hospiceElection"] is { IsNull: false } hospice && hospice.Node!.ToJsonString() != "false",
        AccessModel = patient["accessModel"] is { IsNull: false } access
            ? new(access["alignedTo"].Named<ServiceBilledBy>(), access["from"].Date(), access["to"].DateOrNull())
            : null,
    };

    private static ConsentFacts? Consent(GoldenField consent)
    {
        if (consent.IsNull || consent["obtainedAt"].InstantOrNull() is not { } obtained || consent["status"].TextOrNull() is not ("active" or "revoked"))
        {
            return null;
        }

        return new()
        {
            ObtainedAt = obtained,
            Method = consent["method"].Named<ConsentMethod>(),
            Documented = consent["documented"].Flag(),
            Elements = [.. consent["elements"].Items().Select(Element)],
            BillingPractitioner = consent["billingPractitioner"].Text(),
            RevokedAt = consent["revokedAt"].InstantOrNull(),
        };
    }

    private static ConsentElement Element(GoldenField element) => element.Text() switch
    {
        "availability" => ConsentElement.Availability,
        "cost_sharing" => ConsentElement.CostSharing,
        "one_practitioner_per_month" => ConsentElement.OnePractitionerPerMonth,
        "right_to_stop_end_of_month" => ConsentElement.RightToStopAtMonthEnd,
        var other => throw element.Wrong($"has the unknown value {other}"),
    };

    private static CarePlanFacts? CarePlan(GoldenField plan) => plan.IsNull || !plan["exists"].Flag() ? null : new()
    {
        EstablishedOn = plan["establishedOn"].DateOrNull(),
        CopyGivenToPatient = plan["copyGivenToPatient"].Flag(),
        Electronic = plan["electronic"].Flag(),
    };

    private static ComplexityFacts Complexity(GoldenField complexity) => complexity.IsNull ? new() : new(
        complexity["mdm"].IsNull ? MedicalDecisionMaking.None : complexity["mdm"].Named<MedicalDecisionMaking>(),
        complexity["mdmBy"].TextOrNull() is null or "billing_practitioner",
        complexity["complexDesignated"].Flag());

    private static TimeEntry Entry(GoldenField entry) => new()
    {
        Id = entry["id"].Text(),
        Start = entry["start"].InstantOrNull(),
        End = entry["end"].InstantOrNull(),
        Date = entry["date"].DateOrNull(),
        Duration = Duration(entry["minutes"].IntOrNull(), entry["seconds"].IntOrNull()),
        Role = entry["role"].Named<WorkRole>(),
        StaffId = entry["staffId"].TextOrNull() ?? "",
        Activity = !entry["activity"].IsNull && entry["activity"].TryNamed<CareActivity>(out var activity) ? activity : CareActivity.Other,
        FaceToFace = entry["faceToFace"].Flag(),
        Program = entry["program"].IsNull ? CareProgram.Ccm : entry["program"].Named<CareProgram>(),
        Setting = Setting(entry["setting"].IsNull ? entry["patientSetting"] : entry["setting"]),
        CountsAsClinicalStaff = entry["countsAsClinicalStaff"].Flag(),
        SharedAcrossPatients = entry["sharedAcrossPatients"].IntOrNull() ?? 1,
    };

    private static TimeSpan? Duration(int? minutes, int? seconds) =>
        minutes is null && seconds is null ? null : TimeSpan.FromSeconds(((long)(minutes ?? 0) * 60) + (seconds ?? 0));

    private static PatientSetting Setting(GoldenField setting) => setting.TextOrNull() switch
    {
        null or "community" or "home" or "office" => PatientSetting.Community,
        { } facility when facility.Contains("snf", StringComparison.OrdinalIgnoreCase) => PatientSetting.SnfPartA,
        { } facility when facility.Contains("inpatient", StringComparison.OrdinalIgnoreCase) => PatientSetting.HospitalInpatient,
        { } facility when facility.Contains("hospital", StringComparison.OrdinalIgnoreCase) => PatientSetting.HospitalInpatient,
        var other => throw setting.Wrong($"has the unknown value {other}"),
    };
}
