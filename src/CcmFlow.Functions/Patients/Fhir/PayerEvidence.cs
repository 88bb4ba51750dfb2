using System.Text.Json;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>What one Coverage, or one ExplanationOfBenefit, says about who pays.</summary>
internal sealed record PayerEvidence
{
    private const string Mbi = "http://hl7.org/fhir/sid/us-mbi";
    private const string Typology = "https://nahdo.org/sopt";

    public required string SourceId { get; init; }

    /// <summary>A Coverage states what is in force; a bill only what was once paid by.</summary>
    public required bool IsCoverage { get; init; }

    public PayerKind Kind { get; init; }

    public string? Name { get; init; }

    /// <summary>Id of the paying Organization, when the name has to be looked up there.</summary>
    public string? OrganizationId { get; init; }

    public string? MemberId { get; init; }

    public bool Qmb { get; init; }

    /// <summary>1 pays first.</summary>
    public int Order { get; init; } = 1;

    /// <summary>Of the patient to the insured, X12 code.</summary>
    public string Relationship { get; init; } = RosterCoverage.Self;

    /// <summary>As the export writes the insured's name; null for the patient's own coverage, and when it does not say.</summary>
    public string? Insured { get; init; }

    public string? Group { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public bool InForce(DateOnly asOf) => (Start is null || Start <= asOf) && (End is null || End >= asOf);

    public static Reading<PayerEvidence> OfCoverage(JsonElement coverage, string id)
    {
        if (coverage.Text("status") is "cancelled" or "entered-in-error" or "draft")
        {
            return Reading<PayerEvidence>.Skipped;
        }

        var period = coverage.Member("period");
        var evidence = Payer(coverage, id) with
        {
            IsCoverage = true,
            MemberId = coverage.Text("subscriberId") ?? coverage.Identifier(Mbi),
            Qmb = IsQmb(coverage),
            Order = coverage.Member("order") is { ValueKind: JsonValueKind.Number } order && order.TryGetInt32(out var n) ? n : 1,
            Relationship = coverage.FirstCode("relationship") switch { null or "self" => RosterCoverage.Self, "spouse" => "01", "child" => "19", _ => "G8" },
            Insured = coverage.Member("subscriber").Text("display"),
            Group = ClassValue(coverage, "group"),
            Start = FhirDate.Day(period.Text("start")),
            End = FhirDate.Day(period.Text("end")),
        };
        return evidence is { Name: null, OrganizationId: null, Kind: PayerKind.Unknown }
            ? Reading<PayerEvidence>.Bad("Coverage.payor is missing: name the payer by display, or give Coverage.type a text")
            : evidence;
    }

    /// <summary>A bill's Coverage is contained; where it is not, the insurer's display has to do.</summary>
    public static Reading<PayerEvidence> OfBenefit(JsonElement benefit, string id)
    {
        if (benefit.Text("status") is "cancelled" or "entered-in-error" or "draft")
        {
            return Reading<PayerEvidence>.Skipped;
        }

        var insurance = benefit.Items("insurance").OrderByDescending(item => item.IsTrue("focal")).Select(item => item.Member("coverage")).FirstOrDefault();
        var contained = insurance.Text("reference") is ['#', .. var local]
            ? benefit.Items("contained").Where(item => item.Text("id") == local).Select(item => (JsonElement?)item).FirstOrDefault()
            : null;
        var name = insurance.Text("display") ?? benefit.Member("insurer").Text("display");
        var evidence = contained is { } coverage ? Payer(coverage, id) : new PayerEvidence { SourceId = id, IsCoverage = false };
        evidence = evidence with
        {
            Kind = evidence.Kind == PayerKind.Unknown ? PayerNames.Kind(name) : evidence.Kind,
            Name = evidence.Name ?? name,
            MemberId = contained.Text("subscriberId"),
            Start = FhirDate.Day(benefit.Member("billablePeriod").Text("start") ?? benefit.Text("created")),
            End = FhirDate.Day(benefit.Member("billablePeriod").Text("end")),
        };
        return evidence.Name is null && evidence.OrganizationId is null ? Reading<PayerEvidence>.Skipped : evidence;
    }

    private static PayerEvidence Payer(JsonElement coverage, string id)
    {
        var type = coverage.Member("type");
        var payor = coverage.Items("payor").Select(item => (JsonElement?)item).FirstOrDefault();
        var names = new[] { type.Label(), payor.Text("display"), ClassText(coverage, "plan") };
        return new PayerEvidence
        {
            SourceId = id,
            IsCoverage = false,
            Kind = names.Select(PayerNames.Kind).Append(PayerNames.KindOfTypology(type.CodeIn(Typology)))
                .OrderBy(Precision).First(),
            Name = payor.Text("display") ?? type.Label(),
            OrganizationId = FhirReference.Id(payor.Text("reference")),
        };
    }

    // "Medicare" as the type and "Medicare Advantage" as the plan are both true; the plan says more.
    private static int Precision(PayerKind kind) => kind switch
    {
        PayerKind.DualEligible => 0,
        PayerKind.MedicareAdvantage => 1,
        PayerKind.Medicaid => 2,
        PayerKind.MedicareFfs => 3,
        PayerKind.Commercial => 4,
        _ => 5,
    };

    private static bool IsQmb(JsonElement coverage) =>
        new[] { coverage.Member("type").Label(), ClassText(coverage, "plan"), ClassText(coverage, "subplan") }
            .Any(text => text?.Contains("QMB", StringComparison.OrdinalIgnoreCase) == true
                || text?.Contains("Qualified Medicare Beneficiary", StringComparison.OrdinalIgnoreCase) == true);

    private static string? ClassValue(JsonElement coverage, string kind) =>
        coverage.Items("class").Where(item => item.FirstCode("type") == kind).Select(item => item.Text("value")).OfType<string>().FirstOrDefault();

    private static string? ClassText(JsonElement coverage, string kind) =>
        coverage.Items("class").Where(item => item.FirstCode("type") == kind).Select(item => item.Text("name") ?? item.Text("value"))
            .OfType<string>().FirstOrDefault();
}
