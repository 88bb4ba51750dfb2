using CcmFlow.Rules.Claims;

namespace CcmFlow.RulesBench.X12;

/// <summary>Fictitious claims and answers to start from.</summary>
internal static class SampleFiles
{
    public static readonly DateOnly Today = new(2026, 2, 1);

    public static Interchange837 Batch(int claims) => new()
    {
        Submitter = new X12Party("Northside Primary Care PC", "CCMSUBMIT01"),
        Receiver = new X12Party("Clearhouse", "CLEARHOUSE"),
        ContactName = "Billing Office",
        ContactPhone = "617-555-0142",
        ControlNumber = 101,
        GroupControlNumber = 101,
        BatchReference = "B202601",
        CreatedAt = new DateTime(2026, 2, 1, 10, 15, 0, DateTimeKind.Unspecified),
        Production = false,
        Provider = new BillingProvider(
            "Northside Primary Care PC", "1234567893", "12-3456789", "207Q00000X", new PostalAddress("100 Main St", null, "Boston", "MA", "02111-0001")),
        Claims = [.. Enumerable.Range(1, claims).Select(Claim)],
    };

    /// <summary>One of each kind that is read.</summary>
    public static IReadOnlyList<string> Answers { get; } =
    [
        Envelope("", ""),
        Envelope("FA", "ST*999*0001*005010X231A1~AK1*HC*101*005010X222A1~AK2*837*0001*005010X222A1~IK3*CLM*22**8~CTX*CLM01:C1~IK4*5:3*1325*7*9~IK5*R*5~AK9*R*1*1*0~SE*9*0001~"),
        Envelope("HN", "ST*277*0001*005010X214~BHT*0085*08*1*20260203*1200*TH~HL*1**20*1~NM1*PR*2*PAYER*****PI*14212~TRN*1*1~DTP*050*D8*20260202~DTP*009*D8*20260203~" +
            "HL*2*1*21*1~NM1*41*2*SUB*****46*S1~TRN*2*B202601-0001~STC*A1:19:PR*20260203*WQ*156~QTY*90*1~AMT*YU*156~HL*3*2*19*1~NM1*85*2*P*****XX*1234567893~HL*4*3*PT~" +
            "NM1*QC*1*DOE*J****MI*1EG4TE5MK73~TRN*2*C1~STC*A2:20:PR*20260203*WQ*156~REF*1K*26034~DTP*472*D8*20260131~SE*21*0001~"),
        Envelope("HP", "ST*835*0001~BPR*I*50.8*C*ACH*CCP*01*999999999*DA*1*1123456789**01*999999999*DA*2*20260210~TRN*1*T1*1123456789~N1*PR*PAYER~N3*1 ST~N4*BOSTON*MA*02111~" +
            "PER*BL*EDI*TE*8005550100~N1*PE*PRACTICE*XX*1234567893~LX*1~CLP*C1*1*156*50.8*12.7*MB*26034*11*1~CAS*CO*45*92.5~NM1*QC*1*DOE*J~SVC*HC:99490*156*143.3**1~" +
            "DTM*472*20260131~CAS*PR*2*12.7~REF*6R*C1-1~AMT*B6*63.5~LQ*HE*N381~PLB*1234567893*20261231*WO:C0*0~SE*20*0001~"),
        Envelope("HB", "ST*271*0001*005010X279A1~BHT*0022*11*1*20260203*1200~HL*1**20*1~NM1*PR*2*CMS*****PI*CMS~HL*2*1*21*1~NM1*1P*2*P*****XX*1234567893~HL*3*2*22*0~" +
            "TRN*2*T1*9123456789~NM1*IL*1*DOE*J****MI*1EG4TE5MK73~DMG*D8*19480512*F~EB*1**30^98*MB~DTP*291*D8*20130501~EB*C**30*MB**29*120~LS*2120~NM1*PR*2*P~LE*2120~SE*17*0001~"),
    ];

    private static ProfessionalClaim Claim(int number) => new(
        $"C{number:D9}", new ClaimPayer("NGS Medicare Part B MA", "14212", ClaimFiling.MedicarePartB),
        new ClaimSubscriber(
            new PersonName("Peña", "María"), "1EG4-TE5-MK73", new DateOnly(1948, 5, 12), AdministrativeSex.Female, new PostalAddress("200 Elm St", null, "Boston", "MA", "02118")),
        "11", ["I10", "E11.9"], new RenderingProvider(new PersonName("Smith", "Alan"), "1987654328", "207Q00000X"),
        [
            new ClaimLine("99490", 62.00m, 1, new DateOnly(2026, 1, 31), [1, 2]),
            new ClaimLine("99439", 94.00m, 2, new DateOnly(2026, 1, 31), [1, 2]),
        ]);

    private static string Envelope(string group, string sets) =>
        "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~" + (group.Length == 0
            ? "TA1*000000101*260201*1015*A*000~IEA*0*000000007~"
            : $"GS*{group}*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*{Guide(group)}~{sets}GE*1*7~IEA*1*000000007~");

    private static string Guide(string group) => group switch { "FA" => "005010X231A1", "HN" => "005010X214", "HP" => "005010X221A1", _ => "005010X279A1" };
}
