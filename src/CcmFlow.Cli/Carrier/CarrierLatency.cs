namespace CcmFlow.Cli.Carrier;

/// <summary>A distribution of delays, given by its quantiles: a share from 0 to 1 becomes a time.</summary>
public sealed class CarrierLatency(Func<double, TimeSpan> quantile)
{
    /// <summary>No delay at all.</summary>
    public static readonly CarrierLatency None = new(_ => TimeSpan.Zero);

    public static CarrierLatency Between(TimeSpan shortest, TimeSpan longest) =>
        new(share => shortest + (longest - shortest) * share);

    /// <summary>
    /// Half of all delays are up to <paramref name="median"/>; the slowest <paramref name="slowShare"/> take between one and
    /// two times <paramref name="slow"/>.
    /// </summary>
    public static CarrierLatency LongTail(TimeSpan median, TimeSpan slow, double slowShare) => new(share =>
        share < 0.5 ? median * (2 * share)
        : share < 1 - slowShare ? median + (slow - median) * ((share - 0.5) / (0.5 - slowShare))
        : slow * (1 + (share - (1 - slowShare)) / slowShare));

    /// <summary>The delay below which this share of all delays lies.</summary>
    public TimeSpan At(double share) => quantile(share);
}
