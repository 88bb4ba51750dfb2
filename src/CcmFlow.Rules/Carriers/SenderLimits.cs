namespace CcmFlow.Rules.Carriers;

/// <summary>What a number may send. Faster texts would wait in the carrier's queue, up to ten hours, or be refused.</summary>
/// <param name="SegmentsPerSecond">Carriers count segments, not texts.</param>
/// <param name="SegmentsPerDay">Local day of the practice; null: no cap.</param>
public sealed record SenderLimits(double SegmentsPerSecond, int? SegmentsPerDay)
{
    private static readonly string[] TollFree = ["800", "833", "844", "855", "866", "877", "888"];

    /// <summary>
    /// Defaults by kind of number. Twilio: long code 1/s (and T-Mobile's 2,000 segments a day for an unregistered brand), toll-free 3/s, short code
    /// 100/s. Azure Communication Services: toll-free 200 and short code 6,000 a minute.
    /// </summary>
    public static SenderLimits Default(SmsProvider carrier, string number)
    {
        if (number.Length <= 6) return new SenderLimits(100, null);
        var tollFree = number.StartsWith("+1", StringComparison.Ordinal) && number.Length == 12 && TollFree.Contains(number[2..5]);
        if (!tollFree) return new SenderLimits(1, 2000);
        return new SenderLimits(carrier == SmsProvider.Acs ? 200 / 60.0 : 3, null);
    }
}
