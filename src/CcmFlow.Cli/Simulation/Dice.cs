using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Cli.Simulation;

/// <summary>Chance that depends only on the seed and on what it is asked for: no order of events can change it.</summary>
public sealed class Dice(int seed)
{
    /// <summary>A number from 0 (inclusive) to 1 (exclusive).</summary>
    public double Roll(params object[] about)
    {
        var key = string.Join('\u001f', about.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture)).Prepend(seed.ToString(CultureInfo.InvariantCulture)));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return BitConverter.ToUInt32(hash) / 4294967296.0;
    }

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both inclusive.</summary>
    public int Between(int low, int high, params object[] about) => low + (int)(Roll(about) * (high - low + 1));

    public T Pick<T>(IReadOnlyList<T> from, params object[] about) => from[(int)(Roll(about) * from.Count)];
}
