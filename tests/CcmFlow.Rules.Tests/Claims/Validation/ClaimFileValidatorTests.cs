using System.Runtime.CompilerServices;
using System.Text;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Tests.Claims.Validation;

public sealed class ClaimFileValidatorTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);
    private static readonly string Sample = File.ReadAllText(Beside("../837p-sample.edi")).ReplaceLineEndings("");

    [Fact]
    public void The_sample_file_has_no_finding() => Assert.Empty(Validate(Sample));

    /// <summary>What is replaced (first occurrence), by what, and the one finding that it makes.</summary>
    public static TheoryData<string, string, string, string, string> Broken() => new()
    {
        { "*ZZ*CCMSUBMIT01    *", "*ZZ*CCMSUBMIT01   *", "isa-width", "envelope", "ISA" },
        { "*T*:~", "*X*:~", "code-list", "envelope", "ISA15" },
        { "*00501*", "*00401*", "code-list", "envelope", "ISA12" },
        { "*^*", "*U*", "separator", "envelope", "ISA11" },
        { "SE*69*", "SE*68*", "se-count", "envelope", "SE01" },
        { "SE*69*0001~", "SE*69*0002~", "se-control", "envelope", "SE02" },
        { "SE*69*0001~", "", "se-missing", "envelope", "SE" },
        { "GE*1*101~", "GE*2*101~", "ge-count", "envelope", "GE01" },
        { "GE*1*101~", "GE*1*102~", "ge-control", "envelope", "GE02" },
        { "IEA*1*", "IEA*2*", "iea-count", "envelope", "IEA01" },
        { "IEA*1*000000101", "IEA*1*000000102", "iea-control", "envelope", "IEA02" },
        { "IEA*1*000000101~", "", "iea-missing", "envelope", "IEA" },
        { "BHT*0019*00*B202601-0001*20260201*1015*CH~", "", "segment-missing", "header", "BHT" },
        { "NM1*40*2*CLEARHOUSE*****46*CLEARHOUSE~", "", "loop-missing", "1000B", "NM1" },
        { "HL*2*1*22*0", "HL*9*1*22*0", "hl-sequence", "2000B", "HL01" },
        { "HL*3*1*22*0", "HL*3*2*22*0", "hl-parent", "2000B", "HL02" },
        { "HL*2*1*22*0", "HL*2*1*22*1", "hl-child", "2000B", "HL04" },
        { "HL*2*1*22*0~", "", "segment-missing", "2000B", "HL" },
        { "NM1*PR*2*NGS MEDICARE PART B MA*****PI*14212~", "", "loop-missing", "2010BB", "NM1" },
        { "DMG*D8*19480512*F~", "", "segment-missing", "2010BA", "DMG" },
        { "DMG*D8*19480512*F", "DMG*D8*19481312*F", "date-form", "2010BA", "DMG02" },
        { "DMG*D8*19480512*F", "DMG*D8*19480512*X", "code-list", "2010BA", "DMG03" },
        { "N4*BOSTON*MA*02118~", "N4*BOSTON*XX*02118~", "state-code", "2010BA", "N402" },
        { "N4*BOSTON*MA*021110001~", "N4*BOSTON*MA*02111~", "billing-zip-plus-4", "2010AA", "N403" },
        { "N3*100 MAIN ST~", "N3*PO BOX 12~", "billing-po-box", "2010AA", "N301" },
        { "REF*EI*123456789~", "REF*EI*12-3456789~", "tax-id-form", "2010AA", "REF02" },
        { "REF*EI*123456789~", "", "segment-missing", "2010AA", "REF" },
        { "*XX*1234567893~", "*XX*1234567890~", "npi-check-digit", "2010AA", "NM109" },
        { "PRV*BI*PXC*207Q00000X~", "PRV*BI*PXC*207Q~", "taxonomy-form", "2000A", "PRV03" },
        { "TE*6175550142", "TE*617-555-0142", "phone-form", "1000A", "PER04" },
        { "SBR*P*18*******MB", "SBR*P*18*******QQ", "code-list", "2000B", "SBR09" },
        { "SBR*P*18*******MB", "SBR*P*18*77******MB", "medicare-group-number", "2000B", "SBR03" },
        { "*MI*1EG4TE5MK73", "*MI*1EG4TE5MK7", "mbi-form", "2010BA", "NM109" },
        { "CLM*CCM202601-000001*156*", "CLM*CCM202601-000001*157*", "claim-total", "2300", "CLM02" },
        { "CLM*CCM202601-000002*", "CLM*CCM202601-000001*", "pcn-duplicate", "2300", "CLM01" },
        { "CLM*CCM202601-000001*", "CLM*CCM202601-00000000001*", "pcn-length", "2300", "CLM01" },
        { "*11:B:1*Y*A*Y*Y~", "*11:B:7*Y*A*Y*Y~REF*F8*1~", "medicare-original-only", "2300", "CLM05-3" },
        { "*11:B:1*Y*A*Y*Y~", "*98:B:1*Y*A*Y*Y~", "place-of-service", "2300", "CLM05-1" },
        { "*11:B:1*Y*A*Y*Y~", "*11:B:1*Y*A*Y~", "element-missing", "2300", "CLM09" },
        { "HI*ABK:I10*ABF:E119~", "HI*ABK:I10*ABF:E11.9~", "dx-dot", "2300", "HI02-2" },
        { "HI*ABK:I10*ABF:E119~", "HI*ABK:I10*ABF:I10~", "dx-duplicate", "2300", "HI02-2" },
        { "HI*ABK:I10*ABF:E119~", "HI*ABK:I10*ABK:E119~", "code-list", "2300", "HI02-1" },
        { "SV1*HC:99490*62*UN*1***1:2~", "SV1*HC:99490*62*UN*1***1:3~", "dx-pointer-dangling", "2400", "SV107-2" },
        { "SV1*HC:99490*62*UN*1***1:2~", "SV1*HC:99490*62*UN*0***1:2~", "units-zero", "2400", "SV104" },
        { "SV1*HC:99490*62*UN*1***1:2~", "SV1*HC:99490*62*UN*1***1:2*~", "trailing-separator", "2400", "SV1" },
        { "SV1*HC:99490*62*UN*1", "SV1*HC:99490*$62*UN*1", "element-type", "2400", "SV102" },
        { "SV1*HC:99439*94*UN*2", "SV1*HC:99439*94*UN*3", "99439-units", "2400", "SV104" },
        { "DTP*472*D8*20260131~", "DTP*472*D8*20260215~", "service-date-future", "2400", "DTP03" },
        { "DTP*472*D8*20260131~", "", "segment-missing", "2400", "DTP" },
        { "LX*1~", "LX*2~", "line-number", "2400", "LX01" },
        { "LX*2~", "", "segment-missing", "2400", "LX" },
        { "REF*6R*CCM202601-000001-2", "REF*6R*CCM202601-000001-1", "line-number-duplicate", "2400", "REF02" },
        { "REF*6R*CCM202601-000001-1~", "REF*ZZ*CCM202601-000001-1~", "segment-qualifier", "2400", "REF01" },
        { "LX*1~", "ZZZ*1~LX*1~", "segment-unexpected", "2310B", "ZZZ" },
        { "LX*1~", "NTE*ADD*X~LX*1~", "segment-order", "2300", "NTE" },
        { "N3*200 ELM ST~", "N3*200 ÉLM ST~", "character", "2010BA", "N301" },
        { "N3*200 ELM ST~", "N3*200 ELM:ST~", "character", "2010BA", "N301" },
        { "*ZZ*CCMSUBMIT01    *", "*ZZ*               *", "isa-party", "envelope", "ISA06" },
        { "*ZZ*CLEARHOUSE     *", "*ZZ*     CLEARHOUSE*", "isa-party", "envelope", "ISA08" },
        { "*000000101*0*T", "*000000000*0*T", "control-number-zero", "envelope", "ISA13" },
        { "*B202601-0001*", "*B202601-0000000000000000000001X*", "batch-reference-length", "header", "BHT03" },
        { "SBR*P*18*******MB", "SBR*P*18", "filing-code-missing", "2000B", "SBR09" },
        { "*MI*1EG4TE5MK73", "*MI*1eg4te5mk73", "mbi-form", "2010BA", "NM109" },
        { "HI*ABK:I10*ABF:E119~", "HI*ABK:W19XXXA*ABF:E119~", "dx-external-first", "2300", "HI01-2" },
        { "SV1*HC:99490*62*UN*1", "SV1*HC:99490*62*UN*1.5", "units-form", "2400", "SV104" },
        { "SV1*HC:99490*62", "SV1*HC:99490:25:25*62", "modifier-duplicate", "2400", "SV101-4" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_found_with_loop_segment_and_element(string from, string to, string rule, string loop, string place)
    {
        var at = Sample.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at > 0);

        var findings = Validate(Sample.Remove(at, from.Length).Insert(at, to));

        var finding = Assert.Single(findings, finding => finding.Rule == rule);
        Assert.Equal((loop, place), (finding.Loop, finding.Place));
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("REF*EI*123456789~", "REF*EI*123456789~PER*IC*BILLING*TE*6175550142*EM*A@B.COM~NM1*87*2~N3*PO BOX 9~N4*BOSTON*MA*02111~", 4)]
    [InlineData("HI*ABK:I10*ABF:E119~", "PWK*OZ*EL***AC*A1~AMT*F5*10~REF*G1*PA1~REF*EA*MR1~REF*D9*CH1~K3*NOTE~NTE*ADD*TEXT~HI*ABK:I10*ABF:E119~", 7)]
    [InlineData("LX*1~", "NM1*DN*1*LEE*ANN****XX*1234567893~NM1*77*2*CLINIC*****XX*1234567893~N3*1 ELM~N4*BOSTON*MA*021110001~NM1*DQ*1*LEE*ANN****XX*1234567893~LX*1~", 5)]
    [InlineData("DTP*472*D8*20260131~", "DTP*472*RD8*20260101-20260131~", 0)]
    [InlineData("REF*6R*CCM202601-000001-1~", "REF*6R*CCM202601-000001-1~NTE*ADD*X~LIN**N4*01234567891~CTP****2*UN~NM1*82*1*LEE*ANN****XX*1234567893~PRV*PE*PXC*207Q00000X~", 5)]
    public void Segments_that_our_writer_never_emits_are_right_where_the_guide_has_them(string from, string to, int more)
    {
        var text = Replaced(from, to).Replace("SE*69*", $"SE*{69 + more}*", StringComparison.Ordinal);

        Assert.Empty(Validate(text));
    }

    [Fact]
    public void A_dependent_patient_has_a_level_of_its_own()
    {
        var text = Replaced(
                "HL*2*1*22*0~SBR*P*18*******MB~NM1*IL*1*DOE*JANE****MI*1EG4TE5MK73~N3*200 ELM ST~N4*BOSTON*MA*02118~DMG*D8*19480512*F~NM1*PR*2*NGS MEDICARE PART B MA*****PI*14212~",
                "HL*2*1*22*1~SBR*P**77******CI~NM1*IL*1*DOE*JANE****MI*X1~NM1*PR*2*PLAN*****PI*P1~HL*3*2*23*0~PAT*19~NM1*QC*1*DOE*TIM~N3*200 ELM ST~N4*BOSTON*MA*02118~DMG*D8*19900512*M~")
            .Replace("HL*4*1*22", "HL*5*1*22", StringComparison.Ordinal).Replace("HL*3*1*22", "HL*4*1*22", StringComparison.Ordinal)
            .Replace("SE*69*", "SE*72*", StringComparison.Ordinal);

        Assert.Empty(Validate(text));
    }

    [Theory]
    [InlineData("AMT*D*100~", "", "cob-paid-missing", "2320", "AMT")]
    [InlineData("CAS*CO*45*22~", "CAS*CO*ABC*22~", "carc-form", "2430", "CAS02")]
    [InlineData("DTP*573*D8*20260131~", "DTP*573*D8*20270131~", "cob-date-future", "2430", "DTP03")]
    public void What_the_payer_before_Medicare_decided_is_told_whole(string from, string to, string rule, string loop, string place)
    {
        const string Line = "REF*6R*CCM202601-000001-";
        var text = Replaced("SBR*P*18*******MB", "SBR*S*18***12****MB");
        text = text.Insert(text.IndexOf("LX*1~", StringComparison.Ordinal), "SBR*P*18*GRP******CI~AMT*D*100~OI***Y***Y~NM1*IL*1*DOE*JANE****MI*ABC1~NM1*PR*2*PLAN*****PI*60054~")
            .Replace($"{Line}1~", $"{Line}1~SVD*60054*40*HC:99490**1~CAS*CO*45*22~DTP*573*D8*20260131~", StringComparison.Ordinal)
            .Replace($"{Line}2~", $"{Line}2~SVD*60054*60*HC:99439**2~CAS*CO*45*34~DTP*573*D8*20260131~", StringComparison.Ordinal)
            .Replace("SE*69*", "SE*80*", StringComparison.Ordinal);
        Assert.Empty(Validate(text));
        var at = text.IndexOf(from, StringComparison.Ordinal);

        var finding = Assert.Single(Validate(text.Remove(at, from.Length).Insert(at, to)), finding => finding.Rule == rule);

        Assert.Equal((loop, place), (finding.Loop, finding.Place));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello, this is a letter")]
    public void What_is_no_X12_is_not_readable(string text) =>
        Assert.True(ClaimFileValidator.IsUnreadable(Assert.Single(Validate(text))));

    [Fact]
    public void A_finding_does_not_repeat_names_and_ids()
    {
        var text = Sample.Replace("DOE*JANE", "SECRETNAME*JANE*", StringComparison.Ordinal).Replace("1EG4TE5MK73", "SECRETID", StringComparison.Ordinal);

        Assert.All(Validate(text), finding => Assert.DoesNotContain("SECRET", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_ST_is_told_once_and_one_that_is_cut_off_by_what_does_not_close()
    {
        var without = Validate(Sample.Replace("ST*837*0001*005010X222A1~", "", StringComparison.Ordinal));
        var cut = Validate(Sample[..Sample.IndexOf("DTP*472", StringComparison.Ordinal)]);

        Assert.Equal(["segment-outside", "st-missing", "ge-count"], without.Select(finding => finding.Rule));
        Assert.Equal(["se-missing", "segment-missing", "claim-total", "ge-missing", "iea-missing"], cut.Select(finding => finding.Rule));
    }

    private static string Replaced(string from, string to)
    {
        Assert.Contains(from, Sample, StringComparison.Ordinal);
        return Sample.Insert(Sample.IndexOf(from, StringComparison.Ordinal), to).Remove(Sample.IndexOf(from, StringComparison.Ordinal) + to.Length, from.Length);
    }

    private static List<X12Finding> Validate(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. ClaimFileValidator.Validate(stream, Today)];
    }

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
