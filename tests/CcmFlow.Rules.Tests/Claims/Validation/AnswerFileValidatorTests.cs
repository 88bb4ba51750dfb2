using System.Text;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Tests.Claims.Validation;

/// <summary>TA1, 999, 277CA, 835 and 271: a sound file has no finding, a broken one its own at its place.</summary>
public sealed class AnswerFileValidatorTests
{
    private const string Isa = "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260203*1015*^*00501*000000007*0*T*:~";

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["TA1"] = Isa + "TA1*000000101*260201*1015*A*000~IEA*0*000000007~",
        ["999"] = File("FA", "005010X231A1", "999",
            "AK1*HC*101*005010X222A1~AK2*837*0001*005010X222A1~IK5*A~AK2*837*0002*005010X222A1~IK3*CLM*22*2300*8~CTX*CLM01:C1~IK4*5:3:0*1325*7*9~IK5*R*5~AK9*P*2*2*1~"),
        ["277"] = File("HN", "005010X214", "277",
            "BHT*0085*08*1*20260203*1200*TH~HL*1**20*1~NM1*PR*2*PAYER*****PI*14212~TRN*1*1~DTP*050*D8*20260202~DTP*009*D8*20260203~HL*2*1*21*1~" +
            "NM1*41*2*SUB*****46*S1~TRN*2*B202601-0001~STC*A1:19:PR*20260203*WQ*156~HL*3*2*19*1~NM1*85*2*P*****XX*1234567893~" +
            "HL*4*3*PT~NM1*QC*1*DOE*J****MI*1EG4TE5MK73~TRN*2*C1~STC*A2:20:PR*20260203*WQ*156~REF*1K*26034~DTP*472*D8*20260131~"),
        ["835"] = File("HP", "005010X221A1", "835",
            "BPR*I*50.8*C*ACH*CCP*01*999999992*DA*1*1123456789**01*999999992*DA*2*20260210~TRN*1*T1*1123456789~N1*PR*PAYER~N3*1 ST~N4*BOSTON*MA*02111~" +
            "PER*BL*EDI*TE*8005550100~N1*PE*PRACTICE*XX*1234567893~LX*1~CLP*C1*1*156*60.8*12.7*MB*26034*11*1~CAS*CO*45*42.5*1*253*40~NM1*QC*1*DOE*J~" +
            "SVC*HC:99490*156*143.3**1~DTM*472*20260131~CAS*PR*2*12.7~REF*6R*C1-1~LQ*HE*N381~PLB*1234567893*20261231*WO:X*12*L6*-2~"),
        ["271"] = File("HB", "005010X279A1", "271",
            "BHT*0022*11*1*20260203*1200~HL*1**20*1~NM1*PR*2*CMS*****PI*CMS~HL*2*1*21*1~NM1*1P*2*P*****XX*1234567893~HL*3*2*22*0~TRN*2*T1*9123456789~" +
            "NM1*IL*1*DOE*J****MI*1EG4TE5MK73~AAA*N**72*C~EB*R**30*HN~LS*2120~NM1*PRP*2*PLAN*****PI*B1~LE*2120~"),
    };

    /// <summary>Which file, what is replaced (first occurrence), by what, and the finding that it makes.</summary>
    public static TheoryData<string, string, string, string, string, string> Broken() => new()
    {
        { "TA1", "*A*000", "*R*999", "code-list", "envelope", "TA105" },
        { "TA1", "*A*000", "*A*025", "ta1-note", "envelope", "TA105" },
        { "TA1", "*A*000", "*R*000", "ta1-note", "envelope", "TA105" },
        { "TA1", "TA1*000000101*260201*1015*A*000~", "", "interchange-empty", "envelope", "IEA" },
        { "999", "AK1*HC", "AK1*QQ", "code-list", "header", "AK101" },
        { "999", "IK5*R*5", "IK5*R*99", "code-list", "2000", "IK502" },
        { "999", "IK5*R*5", "IK5*A", "ack-set-status", "2000", "IK501" },
        { "999", "AK2*837*0002", "AK2*837*0001", "ack-set-duplicate", "2000", "AK202" },
        { "999", "AK9*P*2*2*1", "AK9*P*3*2*1", "ack-count", "header", "AK902" },
        { "277", "A2:20:PR", "A2:ABC:PR", "status-code", "2200D", "STC01-2" },
        { "835", "LQ*HE*N381", "LQ*HE*9999", "rarc-form", "2110", "LQ02" },
        { "835", "CAS*PR*2*", "CAS*PR*ABC*", "carc-form", "2110", "CAS02" },
        { "835", "WO:X", "QQ:X", "code-list", "header", "PLB03-1" },
        { "835", "*ACH*", "*NON*", "payment-method", "header", "BPR04" },
        { "835", "BPR*I*50.8*", "BPR*I*-50.8*", "payment-negative", "header", "BPR02" },
        { "835", "LX*1~", "", "segment-missing", "2000", "LX" },
        { "271", "EB*R*", "EB*ZZ*", "code-list", "2110C", "EB01" },
        { "271", "**72*C", "**99*C", "code-list", "2100C", "AAA03" },
        { "271", "**72*C", "**72*Q", "code-list", "2100C", "AAA04" },
        { "271", "LE*2120~", "", "bracket", "2110C", "LE" },
    };

    [Theory]
    [InlineData("TA1")]
    [InlineData("999")]
    [InlineData("277")]
    [InlineData("835")]
    [InlineData("271")]
    public void A_sound_answer_has_no_finding(string kind) => Assert.Empty(Validate(Sound[kind]));

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_answer_is_found_with_loop_segment_and_element(string kind, string from, string to, string rule, string loop, string place)
    {
        var at = Sound[kind].IndexOf(from, StringComparison.Ordinal);
        Assert.True(at > 0);

        var findings = Validate(Sound[kind].Remove(at, from.Length).Insert(at, to));

        var finding = Assert.Single(findings, finding => finding.Rule == rule);
        Assert.Equal((loop, place), (finding.Loop, finding.Place));
    }

    [Fact]
    public void A_debit_is_balanced_with_its_sign()
    {
        var text = Sound["835"].Replace("BPR*I*50.8*C*", "BPR*I*9.2*D*", StringComparison.Ordinal).Replace("WO:X*12*", "WO:X*72*", StringComparison.Ordinal);

        Assert.Empty(Validate(text));
    }

    [Fact]
    public void A_missing_LX_does_not_hide_the_payments_behind_it()
    {
        var text = Sound["835"].Replace("LX*1~", "", StringComparison.Ordinal).Replace("*156*60.8*", "*156*60.7*", StringComparison.Ordinal);

        Assert.Equal(["file-balance", "segment-missing", "claim-balance", "se-count"], Validate(text).OrderBy(finding => finding.Position).Select(finding => finding.Rule));
    }

    private static string File(string group, string guide, string set, string body) =>
        $"{Isa}GS*{group}*CLEARHOUSE*CCMSUBMIT01*20260203*1015*7*X*{guide}~ST*{set}*0001{(set is "835" ? "" : $"*{guide}")}~{body}" +
        $"SE*{body.Count(character => character == '~') + 2}*0001~GE*1*7~IEA*1*000000007~";

    private static List<X12Finding> Validate(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. ClaimFileValidator.Validate(stream, new DateOnly(2026, 3, 1))];
    }
}
