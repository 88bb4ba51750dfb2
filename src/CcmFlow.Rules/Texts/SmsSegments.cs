namespace CcmFlow.Rules.Texts;

/// <summary>GSM 03.38 arithmetic: 160/153 septets, 70/67 UTF-16 units; an escape pair or surrogate pair is never split.</summary>
public static class SmsSegments
{
    private const int GsmSingle = 160;
    private const int GsmPart = 153;
    private const int UcsSingle = 70;
    private const int UcsPart = 67;

    public static SmsSegmentCount Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return GsmAlphabet.Covers(text)
            ? Pack(SmsEncoding.Gsm7, text.Select(GsmAlphabet.Septets), GsmSingle, GsmPart)
            : Pack(SmsEncoding.Ucs2, CodePointLengths(text), UcsSingle, UcsPart);
    }

    private static IEnumerable<int> CodePointLengths(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            yield return pair ? 2 : 1;
            i += pair ? 1 : 0;
        }
    }

    private static SmsSegmentCount Pack(SmsEncoding encoding, IEnumerable<int> sizes, int single, int part)
    {
        var units = 0;
        var full = 0;
        var inPart = 0;
        foreach (var size in sizes)
        {
            units += size;
            if (inPart + size > part)
            {
                full++;
                inPart = 0;
            }

            inPart += size;
        }

        return new SmsSegmentCount(encoding, units, units <= single ? Math.Min(units, 1) : full + 1);
    }
}
