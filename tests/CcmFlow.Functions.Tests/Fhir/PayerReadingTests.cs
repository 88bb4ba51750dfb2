using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class PayerReadingTests
{
    [Theory]
    [InlineData("medicare", PayerKind.MedicareFfs)]
    [InlineData("Medicare Part B", PayerKind.MedicareFfs)]
    [InlineData("dual_eligible", PayerKind.DualEligible)]
    [InlineData("Medicare and Medicaid", PayerKind.DualEligible)]
    [InlineData("medicaid", PayerKind.Medicaid)]
    [InlineData("private", PayerKind.Commercial)]
    [InlineData("Commercial PPO", PayerKind.Commercial)]
    [InlineData("Medicare Supplement Plan G", PayerKind.Commercial)]
    [InlineData("Bayside Medicare Advantage (HMO)", PayerKind.MedicareAdvantage)]
    [InlineData("NO_INSURANCE", PayerKind.Unknown)]
    [InlineData("Worldwide Widgets", PayerKind.Unknown)]
    public async Task Payer_kind_is_told_from_the_name(string name, PayerKind expected)
    {
        Assert.Equal(expected, (await ReadAsync(Resources.Coverage(name))).Payer);
        Assert.Equal(expected, (await ReadAsync(Resources.Benefit(name, "2025-01-01"))).Payer);
    }

    [Fact]
    public async Task Of_several_bills_the_latest_up_to_the_as_of_day_tells_the_payer() =>
        Assert.Equal(PayerKind.MedicareFfs, (await ReadAsync(
            Resources.Benefit("private", "2023-01-01", "b1"),
            Resources.Benefit("medicare", "2025-02-01", "b2"),
            Resources.Benefit("medicaid", "2026-01-01", "b3"))).Payer);

    [Fact]
    public async Task Coverage_in_force_counts_before_a_bill_and_one_that_ended_does_not()
    {
        const string inForce = ""","period":{"start":"2024-01-01"},"subscriberId":"1EG4TE5MK73" """;
        const string ended = ""","period":{"start":"2024-06-01","end":"2024-12-31"}""";
        var patient = await ReadAsync(
            Resources.Benefit("private", "2025-03-01"), Resources.Coverage("Medicare", inForce, "k1"), Resources.Coverage("Aetna", ended, "k2"));
        Assert.Equal((PayerKind.MedicareFfs, "Medicare", "1EG4TE5MK73"), (patient.Payer, patient.PayerName, patient.MemberId));
    }

    [Fact]
    public async Task Who_pays_first_counts_before_the_supplement() =>
        Assert.Equal(PayerKind.MedicareFfs, (await ReadAsync(
            Resources.Coverage("Medigap Plan G", ""","order":2,"period":{"start":"2025-01-01"}""", "k1"),
            Resources.Coverage("Medicare", ""","order":1,"period":{"start":"2020-01-01"}""", "k2"))).Payer);

    [Fact]
    public async Task Medicare_and_Medicaid_together_make_a_dual_eligible_with_the_Medicare_id()
    {
        var patient = await ReadAsync(
            Resources.Coverage("Medicaid", ""","subscriberId":"M1" """, "k1"),
            Resources.Coverage("Medicare", ""","subscriberId":"1EG4TE5MK73","order":2""", "k2"));
        Assert.Equal((PayerKind.DualEligible, "1EG4TE5MK73"), (patient.Payer, patient.MemberId));
    }

    [Fact]
    public async Task Member_id_falls_back_to_the_MBI_of_the_patient_for_Medicare_only()
    {
        const string mbi = ""","identifier":[{"system":"http://hl7.org/fhir/sid/us-mbi","value":"1EG4TE5MK73"}]""";
        using var medicare = new ExportFolder().With("a.ndjson", Resources.Patient(more: mbi), Resources.Benefit("medicare", "2025-01-01"));
        Assert.Equal("1EG4TE5MK73", (await medicare.OnlyPatientAsync()).MemberId);
        using var commercial = new ExportFolder().With("a.ndjson", Resources.Patient(more: mbi), Resources.Benefit("private", "2025-01-01"));
        Assert.Null((await commercial.OnlyPatientAsync()).MemberId);
    }

    [Fact]
    public async Task Payer_named_by_an_organization_is_looked_up()
    {
        var patient = await ReadAsync(
            """{"resourceType":"Organization","id":"o9","name":"Bayside Health Plan"}""",
            """{"resourceType":"Coverage","id":"k","status":"active","type":{"coding":[{"system":"https://nahdo.org/sopt","code":"111"}]},"beneficiary":{"reference":"Patient/p1"},"payor":[{"reference":"Organization/o9"}]}""");
        Assert.Equal((PayerKind.MedicareAdvantage, "Bayside Health Plan"), (patient.Payer, patient.PayerName));
    }

    [Fact]
    public async Task Qmb_is_told_from_the_plan() =>
        Assert.True((await ReadAsync(Resources.Coverage("Dual eligible", ""","class":[{"type":{"coding":[{"code":"plan"}]},"value":"QMB Plus"}]"""))).Qmb);

    private static async Task<RosterPatient> ReadAsync(params string[] resources)
    {
        using var export = new ExportFolder().With("all.ndjson", [.. resources, Resources.Patient()]);
        return await export.OnlyPatientAsync();
    }
}
