namespace CcmFlow.Rules.Texts;

/// <summary>GSM 03.38 arithmetic: 160/153 septets, 70/67 UTF-16 units; an escape pair or surrogate pair is never split.</summary>
public static class SmsSegments
{
    public static SmsSegmentCount Count(string text) => throw new NotImplementedException();
}
