using System.Globalization;
using System.Text.Json.Nodes;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing.Golden;

/// <summary>
/// Reads the facts of a golden case. A fact that is absent or not known is read as what bills less: a program that is not known is not CCM, a
/// condition without its months does not last.
/// </summary>
internal static class GoldenFacts
{
    public static BillingCase Read(GoldenField golden) => new()
    {
        Month = golden["month"].Month(),
        Zone = golden["timezone"].Zone(),
        Payer = golden["payer"].IsNull ? PayerKind.Unknown : golden["payer"].TryNamed<PayerKind>(out var payer) ? payer : PayerKind.Unknown,
        BillingPractitioner = golden["billingPractitioner"].Text(),
        Practice = new(
            Kind(golden["billingPractice"]["type"]),
            golden["billingPractice"]["certifiedEhr"].Flag(),
            golden["billingPractice"]["access247"].Flag(),
            golden["billingPractice"]["generalSupervision"].Flag(),
            golden["billingPractice"]["placeOfService"].TextOrNull()),
        Patient = Patient(golden["patient"], golden["month"].Month()),
        InitiatingVisit = golden["initiatingVisit"] is { IsNull: false } visit && !visit["date"].IsNull
            ? new(visit["date"].Date(), visit["code"].Text(), visit["ccmDiscussed"].Flag(), visit["carePlanningByPractitioner"].Flag())
            : null,
        Consent = Consent(golden["consent"]),
        CarePlan = CarePlan(golden["carePlan"]),
        Complexity = Complexity(golden["complexity"]),
        Choice = golden["billingChoice"].IsNull ? BillingChoice.Auto : golden["billingChoice"].Named<BillingChoice>(),
        Entries = [.. golden["entries"].Items().Select(Entry)],
        OtherServices = [.. golden["otherServicesBilledThisMonth"].Items().Select(other => new OtherService(other["code"].Text(), other["by"].Named<ServiceBilledBy>()))],
        ProposedClaim = golden["proposedClaim"].IsNull ? null : Codes(golden["proposedClaim"]),
        Claim = Claim(golden["claim"]),
        CoverageChecked = golden["coverageChecked"].IsNull || golden["coverageChecked"].Flag(),
        Policy = Policy(golden["policy"]),
    };

    public static List<CodeUnits> Codes(GoldenField lines) => [.. lines.Items().Select(line => new CodeUnits(line["code"].Text(), line["units"].Int()))];

    private static PatientFacts Patient(GoldenField patient, ServiceMonth month) => new()
    {
        ChronicConditions =
        [
            .. patient["chronicConditions"].Items().Select(condition => new ChronicConditionFact(
                condition["icd10"].TextOrNull() ?? "", condition["expectedMonths"].IntOrNull() ?? 0, condition["significantRisk"].Flag())),
        ],
        SeenWithinYearBeforeStart = patient["seenByBillingPractitionerWithin12MonthsBeforeStart"].Flag(),
        DiedOn = patient["dateOfDeath"].DateOrNull(),
        Qmb = patient["qmb"].Flag(),
        HospiceElection = InHospice(patient["hospiceElection"], month),
        CarePlanningBilledBefore = patient["g0506BilledBefore"].Flag(),
        Stays = [.. patient["stays"].Items().Select(stay => new PatientStay(stay["from"].Date(), stay["to"].DateOrNull(), Setting(stay["setting"])))],
        AccessModel = patient["accessModel"] is { IsNull: false } access
            ? new(access["alignedTo"].Named<ServiceBilledBy>(), access["from"].DateOrNull() ?? DateOnly.MinValue, access["to"].DateOrNull())
            : null,
    };

    // The kind decides on G0511 and the place of service only.
    private static PracticeType Kind(GoldenField type) =>
        !type.IsNull && type.TryNamed<PracticeType>(out var kind) ? kind
        : type.TextOrNull() is { } name && (name.Contains("hospital", StringComparison.OrdinalIgnoreCase) || name.Contains("outpatient", StringComparison.OrdinalIgnoreCase)) ? PracticeType.ProviderBased
        : PracticeType.Office;

    private static ClaimDates? Claim(GoldenField claim)
    {
        if (claim.IsNull || (claim["dos"].IsNull && claim["from"].IsNull))
        {
            return null;
        }

        var from = (claim["from"].IsNull ? claim["dos"] : claim["from"]).Date();
        var received = claim["receivedAt"].InstantOrNull() is { } at ? TimelyFiling.ReceivedOn(at) : claim["receivedDate"].DateOrNull();
        return received is { } on ? new(from, on, claim["to"].DateOrNull() ?? claim["through"].DateOrNull()) : null;
    }

    private static BillingPolicy Policy(GoldenField policy) => policy.IsNull ? BillingPolicy.Default : new()
    {
        CountTimeAfterRevocationUntilMonthEnd = policy["countTimeAfterRevocationUntilMonthEnd"].Flag(),
        HoldWhenCoverageNotChecked = policy["holdWhenCoverageNotChecked"].Flag(),
    };

    // True, a text, the day of the election or its span; an election that does not touch the month is none.
    private static bool InHospice(GoldenField hospice, ServiceMonth month) => hospice.Node switch
    {
        null => false,
        JsonValue value when value.TryGetValue<bool>(out var elected) => elected,
        JsonValue when DateOnly.TryParse(hospice.Text(), CultureInfo.InvariantCulture, out var day) => day <= month.Last,
        JsonObject => !(hospice["from"].DateOrNull() > month.Last) && !(hospice["to"].DateOrNull() < month.First),
        _ => true,
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
            Method = !consent["method"].IsNull && consent["method"].TryNamed<ConsentMethod>(out var method) ? method : ConsentMethod.Verbal,
            Documented = consent["documented"].Flag(),
            Elements = [.. consent["elements"].Items().Select(Element)],
            BillingPractitioner = consent["billingPractitioner"].TextOrNull() ?? "",
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
        CopyGivenOn = plan["copyGivenOn"].DateOrNull(),
        Electronic = plan["electronic"].Flag(),
    };

    private static ComplexityFacts Complexity(GoldenField complexity) => complexity.IsNull ? new() : new(
        !complexity["mdm"].IsNull && complexity["mdm"].TryNamed<MedicalDecisionMaking>(out var mdm) ? mdm : MedicalDecisionMaking.None,
        complexity["mdmBy"].TextOrNull() is "billing_practitioner",
        complexity["complexDesignated"].Flag());

    private static TimeEntry Entry(GoldenField entry) => new()
    {
        Id = entry["id"].Text(),
        Start = entry["start"].InstantOrNull(),
        End = entry["end"].InstantOrNull(),
        Date = entry["date"].DateOrNull(),
        Duration = Duration(entry["minutes"].NumberOrNull(), entry["seconds"].NumberOrNull()),
        Role = entry["role"].Named<WorkRole>(),
        StaffId = entry["staffId"].TextOrNull() ?? "",
        Credential = entry["credential"].TextOrNull(),
        Contact = !entry["contactType"].IsNull && entry["contactType"].TryNamed<ContactType>(out var contact) ? contact : ContactType.None,
        Supersedes = entry["supersedes"].TextOrNull(),
        Activity = !entry["activity"].IsNull && entry["activity"].TryNamed<CareActivity>(out var activity) ? activity : CareActivity.Other,
        FaceToFace = entry["faceToFace"].Flag(),
        Program = entry["program"].IsNull ? CareProgram.Ccm : entry["program"].TryNamed<CareProgram>(out var program) ? program : CareProgram.Other,
        Setting = Setting(entry["setting"].IsNull ? entry["patientSetting"] : entry["setting"]),
        CountsAsClinicalStaff = entry["countsAsClinicalStaff"].Flag(),
        SharedAcrossPatients = entry["sharedAcrossPatients"].IntOrNull() ?? 1,
    };

    private static TimeSpan? Duration(decimal? minutes, decimal? seconds) =>
        minutes is null && seconds is null ? null : TimeSpan.FromTicks((long)((((minutes ?? 0) * 60) + (seconds ?? 0)) * TimeSpan.TicksPerSecond));

    // Only an inpatient stay and a Part A skilled nursing stay are meant; outpatients and residents of a home stay in the community.
    private static PatientSetting Setting(GoldenField setting)
    {
        var name = setting.TextOrNull()?.ToUpperInvariant() ?? "COMMUNITY";
        return name switch
        {
            "COMMUNITY" or "HOME" or "OFFICE" or "ASSISTED_LIVING" or "NURSING_HOME" or "NURSING_FACILITY" => PatientSetting.Community,
            _ when name.Contains("OUTPATIENT", StringComparison.Ordinal) || name.Contains("PART_B", StringComparison.Ordinal) => PatientSetting.Community,
            _ when name.Contains("SNF", StringComparison.Ordinal) || name.Contains("SKILLED", StringComparison.Ordinal) => PatientSetting.SnfPartA,
            _ when name.Contains("INPATIENT", StringComparison.Ordinal) || name.Contains("HOSPITAL", StringComparison.Ordinal) => PatientSetting.HospitalInpatient,
            _ => throw setting.Wrong($"has the unknown value {setting.Text()}"),
        };
    }
}
