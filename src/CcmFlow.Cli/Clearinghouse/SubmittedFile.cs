using System.Globalization;
using CcmFlow.Rules.X12;

namespace CcmFlow.Cli.Clearinghouse;

/// <summary>An interchange as the clearinghouse reads it: 837P, or 270.</summary>
public sealed record SubmittedFile(string Sender, string Receiver, string Number, string Date, string Time, string Group, string Kind, IReadOnlyList<SubmittedSet> Sets)
{
    public static SubmittedFile Read(byte[] bytes)
    {
        var segments = X12Reader.Read(bytes);
        var (isa, gs) = (segments.First(s => s.Id == "ISA"), segments.First(s => s.Id == "GS"));
        var sets = new List<SubmittedSet>();
        for (var i = 0; i < segments.Count; i++)
            if (segments[i].Id == "ST") sets.Add(SubmittedSet.Read([.. segments.Skip(i).TakeWhile(s => s.Id != "SE")]));
        return new SubmittedFile(isa[6].Trim(), isa[8].Trim(), isa[13], isa[9], isa[10], gs[6], gs[1], sets);
    }
}

/// <param name="Members">Of a 270: trace, name and member id.</param>
public sealed record SubmittedSet(string Number, string Batch, string ProviderName, string ProviderNpi, string TaxId, IReadOnlyList<SubmittedClaim> Claims, IReadOnlyList<SubmittedMember> Members)
{
    /// <summary>The claims of each payer alone, as a clearinghouse passes them on; the first has no mark, the others a letter from B on.</summary>
    internal IEnumerable<(SubmittedSet Set, string Part)> ByPayer() =>
        Claims.GroupBy(c => c.PayerId).Select((claims, i) => (this with { Claims = [.. claims] }, i == 0 ? "" : ((char)('A' + i)).ToString()));

    internal static SubmittedSet Read(IReadOnlyList<X12Segment> segments)
    {
        var claims = new List<SubmittedClaim>();
        var members = new List<SubmittedMember>();
        var (member, payer, number, filing) = (segments[0], segments[0], "", "");
        string trace = "";
        X12Segment? provider = null;
        foreach (var s in segments)
        {
            switch (s.Id)
            {
                case "NM1" when s[1] is "85" or "1P":
                    provider = s;
                    break;
                case "NM1" when s[1] == "IL":
                    member = s;
                    if (trace.Length > 0) members.Add(new SubmittedMember(trace, s[3], s[4], s[9]));
                    break;
                case "NM1" when s[1] == "PR":
                    payer = s;
                    break;
                case "SBR":
                    filing = s[9];
                    break;
                case "TRN":
                    trace = s[2];
                    break;
                case "CLM":
                    number = s[1];
                    claims.Add(new SubmittedClaim(number, decimal.Parse(s[2], CultureInfo.InvariantCulture), member[3], member[4], member[9], payer[3], payer[9], filing, []));
                    break;
                case "SV1":
                    claims[^1] = claims[^1].WithLine(new SubmittedLine(s.Component(1, 2), decimal.Parse(s[2], CultureInfo.InvariantCulture), int.Parse(s[4], CultureInfo.InvariantCulture), "", ""));
                    break;
                case "DTP" when s[1] == "472" && claims.Count > 0:
                    claims[^1] = claims[^1].LastLine(l => l with { Date = s[3] });
                    break;
                case "REF" when s[1] == "6R" && claims.Count > 0:
                    claims[^1] = claims[^1].LastLine(l => l with { Number = s[2] });
                    break;
            }
        }
        return new SubmittedSet(
            segments[0][2], segments.First(s => s.Id == "BHT")[3], provider?[3] ?? "", provider?[9] ?? "", segments.FirstOrDefault(s => s.Id == "REF" && s[1] == "EI")?[2] ?? "", claims, members);
    }
}

public sealed record SubmittedMember(string Trace, string Last, string First, string Id);

/// <param name="Filing">SBR09, which a payer gives back as CLP06.</param>
public sealed record SubmittedClaim(string Number, decimal Charge, string Last, string First, string MemberId, string Payer, string PayerId, string Filing, IReadOnlyList<SubmittedLine> Lines)
{
    internal SubmittedClaim WithLine(SubmittedLine line) => this with { Lines = [.. Lines, line] };

    internal SubmittedClaim LastLine(Func<SubmittedLine, SubmittedLine> change) => this with { Lines = [.. Lines.SkipLast(1), change(Lines[^1])] };
}

/// <param name="Date">DTP*472, D8.</param>
/// <param name="Number">REF*6R.</param>
public sealed record SubmittedLine(string Code, decimal Charge, int Units, string Date, string Number);
