namespace CcmFlow.Rules.Texts;

/// <summary>What a text costs on the air.</summary>
/// <param name="Encoding">GSM-7 when each character is in the GSM 03.38 tables, else UCS-2.</param>
/// <param name="Units">Septets (extension characters count two) or UTF-16 code units.</param>
/// <param name="Segments">Messages that the carrier bills.</param>
public sealed record SmsSegmentCount(SmsEncoding Encoding, int Units, int Segments);
