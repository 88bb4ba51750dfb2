namespace CcmFlow.Embedded.Sms.Tests.Acs;

internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
