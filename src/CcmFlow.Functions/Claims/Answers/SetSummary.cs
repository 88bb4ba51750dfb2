using System.Security.Cryptography;
using System.Text;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.X12;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>A transaction set of a received file, before anything of it is posted.</summary>
/// <param name="Position">Of its ST in the file, from 1.</param>
/// <param name="Body">Hash of what stands between ST and SE: the same set in another envelope, or in another file, is the same set.</param>
/// <param name="Header">Of an 835.</param>
/// <param name="Totals">Of an 835.</param>
public sealed record SetSummary(int Position, string Body, SetEnd End, RemittanceHeader? Header, RemittanceTotals? Totals)
{
    /// <summary>The sets of a file in their order; constant memory but for themselves.</summary>
    public static IReadOnlyList<SetSummary> Of(byte[] file)
    {
        var bodies = Bodies(file);
        var sets = new List<SetSummary>();
        (RemittanceHeader? header, RemittanceTotals? totals) = (null, null);
        using var stream = new MemoryStream(file);
        foreach (var item in InboundReader.Read(stream, _ => { }))
        {
            switch (item)
            {
                case RemittanceHeader one:
                    header = one;
                    break;
                case RemittanceTotals one:
                    totals = one;
                    break;
                case SetEnd end:
                    sets.Add(new SetSummary(end.Position, bodies.GetValueOrDefault(end.Position, ""), end, header, totals));
                    (header, totals) = (null, null);
                    break;
            }
        }
        return sets;
    }

    private static Dictionary<int, string> Bodies(byte[] file)
    {
        var bodies = new Dictionary<int, string>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var start = 0;
        using var stream = new MemoryStream(file);
        foreach (var (segment, _) in X12Tokenizer.Read(stream))
        {
            if (segment is null) continue;
            if (start > 0 && (segment.Id is "ST" or "SE" or "GE" or "IEA" or "ISA"))
            {
                bodies[start] = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
                start = 0;
            }
            if (segment.Id == "ST") start = segment.Position;
            // What the set is stays part of it; its number does not.
            hash.AppendData(Encoding.UTF8.GetBytes(segment.Id == "ST" ? $"ST*{segment[1]}\n" : $"{segment.Id}*{string.Join('*', segment.Elements)}\n"));
            if (start == 0) hash.GetHashAndReset();
        }
        return bodies;
    }
}
