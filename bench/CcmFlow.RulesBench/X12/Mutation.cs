namespace CcmFlow.RulesBench.X12;

/// <summary>Breaks a file in one to eight ways: characters, segments, separators, lengths, encodings, other files' parts.</summary>
internal static class Mutation
{
    private static readonly byte[][] Tokens =
    [
        .. new[] { "~", "*", ":", "^", "~~", "ISA", "ISA*", "GS*HC", "ST*835*1~", "SE*1*1~", "IEA*1*1~", "HL*1**20*1~", "CLM*", "CLP*X*22*-5*-5~", "99999999999999999999999999999999", "-", ".", "-.5", "1E9", "\r\n", "\0", "\u00ff" }
            .Select(System.Text.Encoding.Latin1.GetBytes),
    ];

    private static readonly int[] SeparatorPlaces = [3, 82, 104, 105];

    public static byte[] Of(byte[] file, IReadOnlyList<byte[]> others, Random dice)
    {
        var bytes = new List<byte>(file);
        for (var left = dice.Next(1, 9); left > 0 && bytes.Count > 0; left--)
        {
            Break(bytes, others, dice);
        }

        return [.. bytes];
    }

    private static void Break(List<byte> bytes, IReadOnlyList<byte[]> others, Random dice)
    {
        var at = dice.Next(bytes.Count);
        switch (dice.Next(9))
        {
            case 0:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(dice.Next(1, 40), bytes.Count - at));
                break;
            case 2:
                bytes.InsertRange(at, Tokens[dice.Next(Tokens.Length)]);
                break;
            case 3:
                MoveSegment(bytes, dice);
                break;
            case 4:
                var other = others[dice.Next(others.Count)];
                var from = dice.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(dice.Next(200), other.Length - from)).ToArray());
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                bytes.InsertRange(at, Enumerable.Repeat((byte)dice.Next(32, 127), dice.Next(1, dice.Next(20) == 0 ? 50_000 : 200)));
                break;
            case 7 when dice.Next(10) == 0:
                var wide = bytes.SelectMany(one => new byte[] { one, 0 }).ToList();
                bytes.Clear();
                bytes.AddRange(wide);
                break;
            default:
                // A separator of the header becomes another one.
                bytes[Math.Min(bytes.Count - 1, SeparatorPlaces[dice.Next(SeparatorPlaces.Length)])] = (byte)dice.Next(9, 127);
                break;
        }
    }

    private static void MoveSegment(List<byte> bytes, Random dice)
    {
        var start = bytes.IndexOf((byte)'~', dice.Next(bytes.Count)) + 1;
        var end = start > 0 ? bytes.IndexOf((byte)'~', start) + 1 : 0;
        if (end <= start)
        {
            return;
        }

        var segment = bytes.GetRange(start, end - start);
        if (dice.Next(2) == 0)
        {
            bytes.RemoveRange(start, segment.Count);
        }

        var target = bytes.Count == 0 ? 0 : bytes.IndexOf((byte)'~', dice.Next(bytes.Count)) + 1;
        bytes.InsertRange(target, segment);
    }
}
