using System.Globalization;
using CcmFlow.Rules.X12;

namespace CcmFlow.Cli.Clearinghouse;

/// <summary>Writes what a clearinghouse and a payer answer, each file in an envelope of its own.</summary>
/// <param name="number">ISA13 and GS06 of the next file.</param>
internal sealed class AnswerWriter(Func<int> number, DateTimeOffset now)
{
    private const string Clearinghouse = "CLEARHOUSE";
    private readonly DateOnly today = DateOnly.FromDateTime(now.UtcDateTime);

    public byte[] Interchange(SubmittedFile file, string status, string note) => File(file, null, "", x12 =>
        x12.Begin("TA1").Id(file.Number).Id(file.Date).Id(file.Time).Id(status).Id(note).End());

    /// <param name="file">What it answers.</param>
    /// <param name="bad">Sets that are rejected, each with the claim that is at fault.</param>
    public byte[] Group(SubmittedFile file, IReadOnlyDictionary<string, string> bad) => File(file, "FA", "005010X231A1", x12 =>
    {
        Begin(x12, "999", "005010X231A1");
        x12.Begin("AK1").Id(file.Kind).Id(file.Group).Id(file.Kind == "HC" ? "005010X222A1" : "005010X279A1").End();
        foreach (var set in file.Sets)
        {
            x12.Begin("AK2").Id(file.Kind == "HC" ? "837" : "270").Id(set.Number).Id(file.Kind == "HC" ? "005010X222A1" : "005010X279A1").End();
            if (bad.TryGetValue(set.Number, out var claim))
            {
                x12.Begin("IK3").Id("NM1").Id("30").Id("2010").Id("8").End();
                x12.Begin("CTX").OpenComposite().Id("CLM01").Id(claim).CloseComposite().End();
                x12.Begin("IK4").Id("9").Id("67").Id("1").End();
                x12.Begin("IK5").Id("R").Id("5").End();
            }
            else
            {
                x12.Begin("IK5").Id("A").End();
            }
        }
        var good = file.Sets.Count - bad.Count;
        x12.Begin("AK9").Id(bad.Count == 0 ? "A" : good == 0 ? "R" : "P").N0(file.Sets.Count).N0(file.Sets.Count).N0(good).End();
        End(x12);
    });

    /// <param name="file">What it answers.</param>
    /// <param name="set">One 277CA a set.</param>
    /// <param name="byPayer">The payer's, else the clearinghouse's own.</param>
    /// <param name="rejected">CLM01 of those that come back.</param>
    public byte[] Status(SubmittedFile file, SubmittedSet set, bool byPayer, IReadOnlySet<string> rejected) => File(file, "HN", "005010X214", x12 =>
    {
        var payer = set.Claims[0];
        var all = set.Claims.Where(c => !rejected.Contains(c.Number)).ToList();
        Begin(x12, "277", "005010X214");
        x12.Begin("BHT").Id("0085").Id("08").Id($"{file.Number}{set.Number}{(byPayer ? "P" : "C")}").D8(today).Id("1200").Id("TH").End();
        x12.Begin("HL").Id("1").Skip(1).Id("20").Id("1").End();
        x12.Begin("NM1").Id(byPayer ? "PR" : "AY").Id("2").Id(byPayer ? payer.Payer : "CLEARHOUSE").Skip(4).Id("46").Id(byPayer ? payer.PayerId : Clearinghouse).End();
        x12.Begin("TRN").Id("1").Id($"{file.Number}{set.Number}").End();
        x12.Begin("DTP").Id("050").Id("D8").D8(today).End();
        x12.Begin("DTP").Id("009").Id("D8").D8(today).End();
        x12.Begin("HL").Id("2").Id("1").Id("21").Id("1").End();
        x12.Begin("NM1").Id("41").Id("2").Id(set.ProviderName).Skip(4).Id("46").Id(file.Sender).End();
        x12.Begin("TRN").Id("2").Id(set.Batch).End();
        x12.Begin("STC").OpenComposite().Id("A1").Id("19").Id("PR").CloseComposite().D8(today).Id("WQ").R(set.Claims.Sum(c => c.Charge), "total").End();
        x12.Begin("QTY").Id("90").N0(all.Count).End();
        if (rejected.Count > 0) x12.Begin("QTY").Id("AA").N0(set.Claims.Count - all.Count).End();
        x12.Begin("AMT").Id("YU").R(all.Sum(c => c.Charge), "accepted").End();
        if (rejected.Count > 0) x12.Begin("AMT").Id("YY").R(set.Claims.Where(c => rejected.Contains(c.Number)).Sum(c => c.Charge), "rejected").End();
        x12.Begin("HL").Id("3").Id("2").Id("19").Id("1").End();
        x12.Begin("NM1").Id("85").Id("2").Id(set.ProviderName).Skip(4).Id("XX").Id(set.ProviderNpi).End();
        x12.Begin("TRN").Id("1").Id("0").End();
        var level = 3;
        foreach (var claim in set.Claims) Claim(x12, claim, ++level, byPayer, rejected.Contains(claim.Number));
        End(x12);
    });

    public byte[] Remittance(SubmittedFile file, SubmittedSet set, IReadOnlyList<DecidedClaim> claims, string trace, decimal tooMuch) => File(file, "HP", "005010X221A1", x12 =>
    {
        var paid = claims.Sum(c => c.Paid);
        var payer = set.Claims[0];
        Begin(x12, "835", null);
        x12.Begin("BPR").Id("I").R(paid + tooMuch, "paid").Id("C").Id(paid + tooMuch > 0 ? "ACH" : "NON");
        if (paid + tooMuch > 0) x12.Id("CCP").Id("01").Id("999999992").Id("DA").Id("123456").Id("1512345678").Skip(1).Id("01").Id("999988880").Id("DA").Id("98765").D8(today);
        else x12.Skip(11).D8(today);
        x12.End();
        x12.Begin("TRN").Id("1").Id(trace).Id("1512345678").End();
        x12.Begin("DTM").Id("405").D8(today).End();
        x12.Begin("N1").Id("PR").Id(payer.Payer).End();
        x12.Begin("N3").Id("1 PAYER WAY").End();
        x12.Begin("N4").Id("BOSTON").Id("MA").Id("021110001").End();
        x12.Begin("PER").Id("BL").Id("EDI HELP").Id("TE").Id("8005550100").End();
        x12.Begin("N1").Id("PE").Id(set.ProviderName).Id("XX").Id(set.ProviderNpi).End();
        if (set.TaxId.Length > 0) x12.Begin("REF").Id("TJ").Id(set.TaxId).End();
        x12.Begin("LX").Id("1").End();
        foreach (var claim in claims) Payment(x12, claim);
        End(x12);
    });

    public byte[] Eligibility(SubmittedFile file, SubmittedSet set) => File(file, "HB", "005010X279A1", x12 =>
    {
        Begin(x12, "271", "005010X279A1");
        x12.Begin("BHT").Id("0022").Id("11").Id(set.Batch).D8(today).Id("1200").End();
        x12.Begin("HL").Id("1").Skip(1).Id("20").Id("1").End();
        x12.Begin("NM1").Id("PR").Id("2").Id("MEDICARE PART B").Skip(4).Id("PI").Id("14212").End();
        x12.Begin("HL").Id("2").Id("1").Id("21").Id("1").End();
        x12.Begin("NM1").Id("1P").Id("2").Id(set.ProviderName).Skip(4).Id("XX").Id(set.ProviderNpi).End();
        var level = 2;
        foreach (var member in set.Members)
        {
            x12.Begin("HL").N0(++level).Id("2").Id("22").Id("0").End();
            x12.Begin("TRN").Id("2").Id(member.Trace).Id("9123456789").End();
            x12.Begin("NM1").Id("IL").Id("1").Id(member.Last).Id(member.First).Skip(3).Id("MI").Id(member.Id).End();
            x12.Begin("EB").Id("1").Skip(1).Id("30").Id("MB").End();
            x12.Begin("DTP").Id("291").Id("D8").Id("20200101").End();
        }
        End(x12);
    });

    private void Claim(X12Writer x12, SubmittedClaim claim, int level, bool byPayer, bool rejected)
    {
        x12.Begin("HL").N0(level).Id("3").Id("PT").End();
        x12.Begin("NM1").Id("QC").Id("1").Id(claim.Last).Id(claim.First).Skip(3).Id("MI").Id(claim.MemberId).End();
        x12.Begin("TRN").Id("2").Id(claim.Number).End();
        x12.Begin("STC").OpenComposite();
        if (rejected) x12.Id("A7").Id("562").Id("82");
        else if (byPayer) x12.Id("A2").Id("20").Id("PR");
        else x12.Id("A1").Id("19").Id("PR");
        x12.CloseComposite().D8(today).Id(rejected ? "U" : "WQ").R(claim.Charge, "charge").End();
        if (byPayer && !rejected) x12.Begin("REF").Id("1K").Id(PayerNumber(claim.Number)).End();
        x12.Begin("REF").Id("D9").Id($"D{claim.Number}").End();
        x12.Begin("DTP").Id("472").Id("D8").Id(claim.Lines[0].Date).End();
    }

    private static void Payment(X12Writer x12, DecidedClaim claim)
    {
        var sign = claim.Status == "22" ? -1 : 1;
        x12.Begin("CLP").Id(claim.Claim.Number).Id(claim.Status).R(claim.Claim.Charge * sign, "charge").R(claim.Paid, "paid");
        if (sign > 0) x12.R(claim.Lines.Sum(l => l.Patient), "share");
        else x12.Skip(1);
        x12.Id(claim.Claim.Filing).Id(PayerNumber(claim.Claim.Number)).Id("11").Id("1").End();
        x12.Begin("NM1").Id("QC").Id("1").Id(claim.Claim.Last).Id(claim.Claim.First).Skip(3).Id("MI").Id(claim.Claim.MemberId).End();
        foreach (var line in claim.Lines)
        {
            x12.Begin("SVC").OpenComposite().Id("HC").Id(line.Line.Code).CloseComposite().R(line.Line.Charge * sign, "charge").R(line.Paid, "paid").Skip(1).N0(line.Line.Units).End();
            x12.Begin("DTM").Id("472").Id(line.Line.Date).End();
            if (line.Denied != 0) x12.Begin("CAS").Id("CO").Id("97").R(line.Denied, "denied").End();
            if (line.Contract != 0 || line.Sequestered != 0)
            {
                x12.Begin("CAS").Id("CO");
                if (line.Contract != 0) x12.Id("45").R(line.Contract, "contract");
                if (line.Contract != 0 && line.Sequestered != 0) x12.Skip(1);
                if (line.Sequestered != 0) x12.Id("253").R(line.Sequestered, "sequestered");
                x12.End();
            }
            if (line.Patient != 0) x12.Begin("CAS").Id("PR").Id("2").R(line.Patient, "patient").End();
            x12.Begin("REF").Id("6R").Id(line.Line.Number).End();
            if (line.Allowed > 0) x12.Begin("AMT").Id("B6").R(line.Allowed, "allowed").End();
        }
    }

    internal static string PayerNumber(string claim) => $"26{claim[^10..]}";

    private static void Begin(X12Writer x12, string set, string? guide) => x12.Begin("ST").Id(set).Id("0001").Id(guide).End();

    private static void End(X12Writer x12) => x12.Begin("SE").N0(x12.InTransaction).Id("0001").End();

    private byte[] File(SubmittedFile to, string? group, string guide, Action<X12Writer> body)
    {
        var x12 = new X12Writer();
        var control = number();
        x12.InterchangeHeader(
            "00", new string(' ', 10), "00", new string(' ', 10), "ZZ", to.Receiver.PadRight(15), "ZZ", to.Sender.PadRight(15),
            now.UtcDateTime.ToString("yyMMdd", CultureInfo.InvariantCulture), now.UtcDateTime.ToString("HHmm", CultureInfo.InvariantCulture),
            "", "00501", control.ToString("D9", CultureInfo.InvariantCulture), "0", "T", "");
        if (group is not null) x12.Begin("GS").Id(group).Id(to.Receiver).Id(to.Sender).D8(today).Tm(now.UtcDateTime).N0(control).Id("X").Id(guide).End();
        body(x12);
        if (group is not null) x12.Begin("GE").Id("1").N0(control).End();
        x12.Begin("IEA").Id(group is null ? "0" : "1").Id(control.ToString("D9", CultureInfo.InvariantCulture)).End();
        return x12.ToBytes();
    }
}

/// <summary>What the payer decides on a line. Amounts of a reversal are negative.</summary>
internal sealed record DecidedLine(SubmittedLine Line, decimal Allowed, decimal Patient, decimal Sequestered, decimal Contract, decimal Denied)
{
    public decimal Paid { get; init; }
}

/// <param name="Status">CLP02.</param>
internal sealed record DecidedClaim(SubmittedClaim Claim, string Status, IReadOnlyList<DecidedLine> Lines)
{
    public decimal Paid => Lines.Sum(l => l.Paid);
}
