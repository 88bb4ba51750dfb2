using System.Text;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Validation;

namespace CcmFlow.Rules.Tests.Claims.Inbound;

public sealed class InboundReaderTests
{
    private const string Isa = "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260203*1015*^*00501*000000007*0*T*:~";
    private const string Remittance =
        "BPR*I*50.8*C*ACH*CCP*01*999999999*DA*1*1123456789**01*999999999*DA*2*20260210~TRN*1*T1*1123456789~N1*PR*PAYER~N3*1 ST~N4*BOSTON*MA*02111~" +
        "PER*BL*EDI*TE*8005550100~N1*PE*PRACTICE*XX*1234567893~LX*1~CLP*C1*19*156*50.8*12.7*MB*26034*11*1~CAS*CO*45*52.5*1*253*40~NM1*QC*1*DOE*J****MI*1EG4TE5MK73~" +
        "NM1*74*1******C*1EG4TE5MK72~NM1*TT*2*MEDIGAP CO*****PI*M1~MOA***MA01*MA18~SVC*HC:99490:25*156*143.3**1~DTM*472*20260131~CAS*PR*2*12.7~REF*6R*C1-1~AMT*B6*63.5~LQ*HE*N381~";

    [Fact]
    public void A_TA1_alone_tells_of_our_interchange()
    {
        var ta1 = Assert.IsType<InterchangeAcknowledgement>(Assert.Single(Read(Isa + "TA1*000000101*260201*1015*R*025~IEA*0*000000007~")));

        Assert.Equal(("000000101", "R", "025", new DateOnly(2026, 2, 1)), (ta1.Interchange, ta1.Status, ta1.Note, ta1.SentOn));
        Assert.True(ta1.IsDuplicate);
    }

    [Fact]
    public void A_999_names_set_segment_claim_and_element()
    {
        var items = Read(File("FA", "005010X231A1", "999",
            "AK1*HC*101*005010X222A1~AK2*837*0001~IK5*A~AK2*837*0002~IK3*CLM*22*2300*8~CTX*CLM01:C1~IK4*5:3*1325*7*9~IK5*R*5~AK9*P*2*2*1~"));

        var group = Assert.IsType<GroupAcknowledgement>(items[0]);
        Assert.Equal(("101", "P", 2, 1), (group.Group, group.Status, group.Received, group.Accepted));
        Assert.Equal([true, false], group.Sets.Select(set => set.IsAccepted));
        var error = Assert.Single(group.Sets[1].Errors);
        Assert.Equal(("CLM", 22, "2300", "8", "C1"), (error.Segment, error.PositionInSet, error.Loop, error.Code, error.Claim));
        Assert.Equal(new ElementError("5-3", "7", "9"), Assert.Single(error.Elements));
        Assert.True(Assert.IsType<SetEnd>(items[1]).IsSound);
    }

    [Fact]
    public void A_277CA_ties_each_status_to_its_claim()
    {
        var items = Read(File("HN", "005010X214", "277",
            "BHT*0085*08*1*20260203*1200*TH~HL*1**20*1~NM1*PR*2*PAYER*****PI*14212~TRN*1*1~DTP*050*D8*20260202~DTP*009*D8*20260203~" +
            "HL*2*1*21*1~NM1*41*2*SUB*****46*S1~TRN*2*B202601-0001~STC*A1:19:PR*20260203*WQ*312~QTY*90*1~QTY*AA*1~AMT*YU*156~AMT*YY*156~HL*3*2*19*1~NM1*85*2*P*****XX*1234567893~" +
            "HL*4*3*PT~NM1*QC*1*DOE*J****MI*1EG4TE5MK73~TRN*2*C1~STC*A2:20:PR*20260203*WQ*156~REF*1K*26034~DTP*472*D8*20260131~" +
            "HL*5*3*PT~NM1*QC*1*ROE*R****MI*2AC5DE6FG81~TRN*2*C2~STC*A7:562:82*20260203*U*156******A7:164:IL**BAD NPI~REF*D9*CH7~DTP*472*D8*20260131~"));

        Assert.Equal((1, 1, 156m), (items.OfType<StatusTotals>().Single() is var totals ? totals.AcceptedClaims : 0, totals.RejectedClaims, totals.RejectedAmount));
        var claims = items.OfType<ClaimAcknowledgement>().Where(item => item.Level == StatusLevel.Claim).ToList();
        Assert.Equal([("C1", false, true, "26034"), ("C2", true, false, null)], claims.Select(claim => (claim.Claim, claim.IsRejected, claim.IsWithPayer, claim.PayerClaimNumber)));
        Assert.Equal([new StatusCode("A7", "562", "82"), new StatusCode("A7", "164", "IL")], claims[1].Statuses);
        Assert.Equal(("BAD NPI", "CH7", "B202601-0001"), (claims[1].Text, claims[1].ClearinghouseNumber, claims[1].BatchReference));
        Assert.Equal((new DateOnly(2026, 2, 3), new DateTime(2026, 2, 3, 12, 0, 0)), (claims[1].EffectiveOn!.Value, claims[1].MadeAt!.Value));
    }

    [Fact]
    public void An_835_is_read_with_its_reasons_and_balances()
    {
        var items = Read(File("HP", "005010X221A1", "835", Remittance));

        var header = Assert.IsType<RemittanceHeader>(items[0]);
        Assert.Equal((50.8m, "T1", "1234567893", new DateOnly(2026, 2, 10)), (header.Amount, header.Trace, header.PayeeNpi, header.PaidOn));
        var claim = Assert.IsType<ClaimPayment>(items[1]);
        Assert.Empty(claim.Differences);
        Assert.Equal(("C1", "26034", 12.7m, true, "MEDIGAP CO", "1EG4TE5MK72"), (claim.Claim, claim.PayerClaimNumber, claim.PatientShare, claim.IsForwarded, claim.ForwardedTo!.Name, claim.CorrectedMemberId));
        Assert.Equal([("CO", "45", 52.5m), ("CO", "253", 40m)], claim.Adjustments.Select(one => (one.Group, one.Reason, one.Amount)));
        Assert.Equal(["MA01", "MA18"], claim.Remarks);
        var line = Assert.Single(claim.Lines);
        Assert.Equal(("99490", "25", "C1-1", 63.5m, "N381"), (line.Procedure, line.Modifiers[0], line.LineNumber, line.Allowed, line.Remarks[0]));
    }

    [Theory]
    [InlineData("CAS*PR*2*12.7~", "CAS*PR*2*12.6~", 1)]
    [InlineData("BPR*I*50.8*", "BPR*I*50.9*", 0)]
    [InlineData("REF*6R*C1-1~", "REF*6R*C1-1~CAS*OA*23*1~", 1)]
    public void A_remittance_that_does_not_add_up_is_held(string from, string to, int unbalancedClaims)
    {
        var totals = Read(File("HP", "005010X221A1", "835", Remittance.Replace(from, to, StringComparison.Ordinal))).OfType<RemittanceTotals>().Single();

        Assert.False(totals.IsBalanced);
        Assert.Equal(unbalancedClaims, totals.UnbalancedClaims);
    }

    [Fact]
    public void A_reversal_takes_the_patients_share_back_although_it_leaves_CLP05_out()
    {
        const string Reversal = "CLP*C0*22*-100*-60**MB*OLD1*11*1~NM1*QC*1*DOE*J~SVC*HC:99490*-100*-60**1~DTM*472*20260131~CAS*CO*45*-25~CAS*PR*2*-15~";
        var text = Remittance.Replace("CLP*C1", Reversal + "CLP*C1", StringComparison.Ordinal).Replace("BPR*I*50.8*C", "BPR*I*9.2*D", StringComparison.Ordinal);

        var items = Read(File("HP", "005010X221A1", "835", text));

        Assert.Equal([-15m, 12.7m], items.OfType<ClaimPayment>().Select(payment => payment.PatientShare));
        Assert.True(items.OfType<RemittanceTotals>().Single().IsBalanced);
    }

    [Fact]
    public void Provider_adjustments_lower_the_payment_and_belong_to_no_claim()
    {
        var text = Remittance.Replace("BPR*I*50.8*", "BPR*I*40.3*", StringComparison.Ordinal) + "PLB*1234567893*20261231*WO:C0*12.5*L6*-2~";

        var items = Read(File("HP", "005010X221A1", "835", text));

        Assert.Equal([("WO", "C0", 12.5m), ("L6", "", -2m)], items.OfType<ProviderAdjustment>().Select(one => (one.Reason, one.Reference, one.Amount)));
        Assert.True(items.OfType<RemittanceTotals>().Single().IsBalanced);
    }

    [Fact]
    public void A_set_that_is_broken_does_not_lose_the_others()
    {
        var text = Isa + "GS*HP*CLEARHOUSE*CCMSUBMIT01*20260203*1015*7*X*005010X221A1~" +
            $"ST*835*0001~{Remittance.Replace("*156*50.8*", "*x*50.8*", StringComparison.Ordinal)}SE*22*0001~ST*835*0002~BPR*I*1~ST*835*0003~{Remittance}SE*22*0003~GE*3*7~IEA*1*000000007~";

        var ends = Read(text).OfType<SetEnd>().ToList();

        Assert.Equal([("0001", false), ("0002", false), ("0003", true)], ends.Select(end => (end.Source.Set, end.IsSound)));
        Assert.Equal(["unreadable"], ends[0].Problems.Select(problem => problem.Rule).Distinct());
        Assert.Equal("se-missing", Assert.Single(ends[1].Problems).Rule);
    }

    [Fact]
    public void A_271_of_Medicare_tells_part_B_the_plan_QMB_hospice_and_deductible()
    {
        var answer = Read(File("HB", "005010X279A1", "271",
            "BHT*0022*11*1*20260203*1200~HL*1**20*1~NM1*PR*2*CMS*****PI*CMS~HL*2*1*21*1~NM1*1P*2*P*****XX*1234567893~HL*3*2*22*0~TRN*2*T1*9123456789~" +
            "NM1*IL*1*DOE*J****MI*1EG4TE5MK73~DMG*D8*19480512*F~EB*1**30*MA~DTP*291*D8*20130501~EB*1**30^98*MB~DTP*291*D8*20130501~EB*C**30*MB**29*120.5~" +
            "EB*R**30*HN~REF*18*H1234~DTP*290*RD8*20260101-20261231~LS*2120~NM1*PRP*2*BAYSIDE PLAN*****PI*B1~LE*2120~EB*A**30*QM~EB*X**45*MA~DTP*292*RD8*20250101-20250601~EB*R**30*12~")).OfType<EligibilityAnswer>().Single();

        var coverage = MedicareCoverage.On(answer, new DateOnly(2026, 2, 1));

        Assert.Equal(("T1", "1EG4TE5MK73"), (Assert.Single(answer.Traces), answer.MemberId));
        Assert.True(coverage is { PartBActive: true, IsQmb: true, InHospice: false, DeductibleRemaining: 120.5m });
        Assert.Equal(new ForwardedTo("BAYSIDE PLAN", "B1"), coverage.AdvantagePlan);
        Assert.Equal(["12"], coverage.PayersFirst);
        Assert.Null(MedicareCoverage.On(answer, new DateOnly(2025, 12, 31)).AdvantagePlan);
        Assert.True(MedicareCoverage.On(answer, new DateOnly(2025, 3, 1)).InHospice);
    }

    [Fact]
    public void A_271_that_does_not_find_the_member_says_why() =>
        Assert.Equal(["75"], Read(File("HB", "005010X279A1", "271",
            "BHT*0022*11*1*20260203*1200~HL*1**20*1~NM1*PR*2*CMS*****PI*CMS~HL*2*1*21*1~NM1*1P*2*P*****XX*1234567893~HL*3*2*22*0~TRN*2*T1*9123456789~NM1*IL*1*DOE~AAA*N**75*C~"))
            .OfType<EligibilityAnswer>().Single().Rejections);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Any_encoding_with_its_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(File("HP", "005010X221A1", "835", Remittance).Replace("~", "~\r\n", StringComparison.Ordinal))]);

        Assert.True(InboundReader.Read(stream, _ => { }).OfType<RemittanceTotals>().Single().IsBalanced);
    }

    private static string File(string group, string guide, string set, string body)
    {
        var text = Isa + $"GS*{group}*CLEARHOUSE*CCMSUBMIT01*20260203*1015*7*X*{guide}~ST*{set}*0001{(set is "835" ? "" : $"*{guide}")}~{body}SE*{body.Count(character => character == '~') + 2}*0001~GE*1*7~IEA*1*000000007~";
        return text;
    }

    private static List<InboundItem> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(text));
        return [.. InboundReader.Read(stream, _ => { })];
    }

    /// <summary>The files above, unless a test breaks them, pass the validator as well.</summary>
    [Fact]
    public void The_remittance_of_these_tests_is_valid()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(File("HP", "005010X221A1", "835", Remittance)));

        Assert.Empty(ClaimFileValidator.Validate(stream, new DateOnly(2026, 3, 1)).Select(finding => $"{finding.Place} {finding.Rule}"));
    }
}
