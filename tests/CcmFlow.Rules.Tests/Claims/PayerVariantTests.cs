using System.Text;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Validation;

namespace CcmFlow.Rules.Tests.Claims;

/// <summary>What is written for each kind of payer passes our own scrubber and validator.</summary>
public sealed class PayerVariantTests
{
    private static readonly DateOnly Today = new(2026, 2, 1);
    private static readonly ProfessionalClaim Sound = SampleBatch.Interchange.Claims[0];
    private static readonly ClaimPayer Plan = new("Blue Plan", "BP1", ClaimFiling.Commercial, "GRP7");

    private static readonly ProfessionalClaim Secondary = Sound with
    {
        Sequence = PayerSequence.Secondary,
        SecondaryReason = MedicareSecondaryReason.WorkingAged,
        OtherCoverages =
        [
            new OtherCoverage(PayerSequence.Primary, Plan, new PersonName("Doe", "Jane"), "XYZ-77")
            {
                Decision = new OtherPayerDecision(
                    100m, new DateOnly(2026, 1, 31), "PCN9",
                    [
                        new OtherPayerLine(40m, 1, [new ClaimAdjustment("CO", "45", 12m), new ClaimAdjustment("PR", "2", 10m), new ClaimAdjustment("CO", "253", 0.5m, 1), new ClaimAdjustment("OA", "23", -0.5m)]),
                        new OtherPayerLine(60m, 2, [new ClaimAdjustment("CO", "45", 34m)]),
                    ],
                    []),
            },
        ],
    };

    public static TheoryData<string, ProfessionalClaim> Variants() => new()
    {
        { "SBR*S*18***12****MB~", Secondary },
        { "SBR*P*18*GRP7******CI~", Secondary },
        { "AMT*D*100~OI***Y***Y~NM1*IL*1*DOE*JANE****MI*XYZ77~NM1*PR*2*BLUE PLAN*****PI*BP1~REF*F8*PCN9~LX*1~", Secondary },
        { "SVD*BP1*40*HC:99490**1~CAS*CO*45*12**253*0.5*1~CAS*PR*2*10~CAS*OA*23*-0.5~DTP*573*D8*20260131~", Secondary },
        { "SBR*P*18*******CI~", Sound with { Payer = new ClaimPayer("MA PPO", "MA1", ClaimFiling.MedicareAdvantage) { FilingCode = "CI" } } },
        { "SBR*P*18**STATE PLAN*****MC~", Sound with { Payer = new ClaimPayer("Medicaid", "MD1", ClaimFiling.Medicaid) { GroupName = "State plan" } } },
        { "HL*2*1*22*1~SBR*P**GRP7******CI~NM1*IL*1*DOE*JANE****MI*1EG4TE5MK73~NM1*PR*2*BLUE PLAN*****PI*BP1~HL*3*2*23*0~PAT*19~NM1*QC*1*DOE*TIM~",
            Sound with { Payer = Plan, Dependent = new DependentPatient(new PersonName("Doe", "Tim"), "19", new DateOnly(1990, 1, 2), AdministrativeSex.Male, Sound.Subscriber.Address) } },
        { "NM1*77*2*HILL CLINIC*****XX*1234567893~N3*1 ELM~N4*BOSTON*MA*021110001~LX*1~",
            Sound with { Facility = new ServiceFacility("Hill Clinic", "1234567893", new PostalAddress("1 Elm", null, "Boston", "MA", "02111-0001")) } },
        { "SV1*HC:99490:25*62*UN*1*12**1:2~DTP*472*RD8*20260101-20260131~REF*6R*CCM202601-000001-1~NM1*82*1*LEE*ANN****XX*1234567893~LX*2~",
            WithLine(line => line with
            {
                Modifiers = ["25"], PlaceOfService = "12", ServiceDate = new DateOnly(2026, 1, 1), ServiceEnd = new DateOnly(2026, 1, 31),
                Rendering = new RenderingProvider(new PersonName("Lee", "Ann"), "1234567893", null),
            }) },
        { "NTE*ADD*LATE MINUTES ADDED~HI*", Sound with { Note = "Late minutes added" } },
        { "*ABF:E20~", Sound with { Diagnoses = ["I10", .. Enumerable.Range(10, 11).Select(number => $"E{number}")] } },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_variant_is_written_as_the_payer_wants_it_and_valid(string expected, ProfessionalClaim claim)
    {
        var batch = SampleBatch.Interchange with { Claims = [claim, SampleBatch.Interchange.Claims[1]] };

        var bytes = X12Writer837P.Write(batch);

        Assert.Contains(expected.TrimEnd('~'), Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        Assert.Empty(ClaimScrubber.Check(batch, Today));
        Assert.Empty(ClaimFileValidator.Validate(new MemoryStream(bytes), Today).Select(finding => $"{finding.Place} {finding.Rule}"));
    }

    public static TheoryData<string, string, ProfessionalClaim> Faults() => new()
    {
        { "msp-type-missing", "SecondaryReason", Secondary with { SecondaryReason = null } },
        { "msp-type-not-used", "SecondaryReason", Sound with { SecondaryReason = MedicareSecondaryReason.Disabled } },
        { "other-payer-missing", "OtherCoverages", Secondary with { OtherCoverages = [] } },
        { "payer-sequence", "OtherCoverages", Secondary with { OtherCoverages = [Secondary.OtherCoverages[0] with { Sequence = PayerSequence.Secondary }] } },
        { "msp-two-payers", "OtherCoverages", Secondary with { Sequence = PayerSequence.Tertiary, OtherCoverages = [Secondary.OtherCoverages[0], Secondary.OtherCoverages[0] with { Sequence = PayerSequence.Secondary }] } },
        { "cob-decision-missing", "OtherCoverages[0].Decision", Secondary with { OtherCoverages = [Secondary.OtherCoverages[0] with { Decision = null }] } },
        { "cob-claim-balance", "OtherCoverages[0].Decision.Paid", WithDecision(decision => decision with { Paid = 99m }) },
        { "cob-line-balance", "OtherCoverages[0].Decision.Lines[1]", WithDecision(decision => decision with { Lines = [decision.Lines[0], decision.Lines[1] with { Paid = 61m }] }) },
        { "cob-lines", "OtherCoverages[0].Decision.Lines", WithDecision(decision => decision with { Lines = [decision.Lines[0]] }) },
        { "medicare-dependent", "Dependent", Sound with { Dependent = new DependentPatient(new PersonName("Doe", "Tim"), "19", new DateOnly(1990, 1, 2), AdministrativeSex.Male, Sound.Subscriber.Address) } },
        { "facility-zip-plus-4", "Facility.Address.Zip", Sound with { Facility = new ServiceFacility("Hill", null, new PostalAddress("1 Elm", null, "Boston", "MA", "02111")) } },
        { "service-dates-reversed", "Lines[0].ServiceEnd", WithLine(line => line with { ServiceEnd = new DateOnly(2026, 1, 1) }) },
        { "place-of-service", "PlaceOfService", Sound with { PlaceOfService = "98" } },
        { "payer-original-only", "Frequency", Sound with { Payer = Plan with { TakesReplacements = false }, Frequency = ClaimFrequency.Void, PayerClaimNumber = "7" } },
        { "charge-size", "Lines[0].Charge", WithLine(line => line with { Charge = 100_000_000m }) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_scrubber_holds_what_a_payer_would_reject(string rule, string field, ProfessionalClaim claim) =>
        Assert.Contains(ClaimScrubber.Check(SampleBatch.Provider, claim, Today), fault => fault.Rule == rule && fault.Field == field);

    [Fact]
    public void An_inquiry_is_a_valid_270_whose_trace_comes_back()
    {
        var inquiry = new EligibilityInquiry
        {
            Submitter = SampleBatch.Interchange.Submitter, Receiver = SampleBatch.Interchange.Receiver, ControlNumber = 7, GroupControlNumber = 7, BatchReference = "E1",
            CreatedAt = SampleBatch.Interchange.CreatedAt, Production = false, Payer = new ClaimPayer("CMS", "CMS", ClaimFiling.MedicarePartB),
            ProviderName = "Northside", ProviderNpi = "1234567893",
            Members = [new MemberInquiry("T1", "9123456789", new PersonName("Doe", "Jane"), "1EG4-TE5-MK73", new DateOnly(1948, 5, 12), Today)],
        };

        var bytes = X12Writer270.Write(inquiry);

        Assert.Contains("TRN*1*T1*9123456789~NM1*IL*1*DOE*JANE****MI*1EG4TE5MK73~DMG*D8*19480512~DTP*291*D8*20260201~EQ*30~", Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        Assert.Empty(ClaimFileValidator.Validate(new MemoryStream(bytes), Today).Select(finding => $"{finding.Place} {finding.Rule}"));
        Assert.False(InboundReader.Read(new MemoryStream(bytes), _ => { }).OfType<SetEnd>().Single().IsRead);
    }

    private static ProfessionalClaim WithLine(Func<ClaimLine, ClaimLine> change) => Sound with { Lines = [change(Sound.Lines[0]), Sound.Lines[1]] };

    private static ProfessionalClaim WithDecision(Func<OtherPayerDecision, OtherPayerDecision> change) =>
        Secondary with { OtherCoverages = [Secondary.OtherCoverages[0] with { Decision = change(Secondary.OtherCoverages[0].Decision!) }] };
}
