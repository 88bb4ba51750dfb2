using CcmFlow.Rules.X12;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>Which claims an interchange of ours held, set by set, read from the bytes that were sent.</summary>
public static class SentClaims
{
    /// <summary>CLM01 by ST02.</summary>
    public static ILookup<string, string> BySet(byte[] interchange)
    {
        var sent = new List<(string Set, string Claim)>();
        var set = "";
        foreach (var segment in X12Reader.Read(interchange))
        {
            if (segment.Id == "ST") set = segment[2];
            else if (segment.Id == "CLM") sent.Add((set, segment[1]));
        }
        return sent.ToLookup(s => s.Set, s => s.Claim);
    }
}
