using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Cli.Carrier;

/// <summary>
/// Chance without a stream: each draw is a hash of what it is for, so that the order in which threads draw changes nothing.
/// </summary>
internal sealed class KeyedRandom(int seed)
{
    /// <summary>At least 0 and below 1.</summary>
    public double Share(string purpose, string from, string to, int counter) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(Hash(purpose, from, to, counter)) >> 11) * (1.0 / (1UL << 53));

    public bool Happens(double rate, string purpose, string from, string to, int counter) =>
        rate > 0 && Share(purpose, from, to, counter) < rate;

    /// <summary>24 lower-case hex digits of the pair and the counter as the last 8: sids of a pair sort as they were made.</summary>
    public string SidDigits(string purpose, string from, string to, int counter) =>
        $"{Convert.ToHexStringLower(Hash(purpose, from, to, 0).AsSpan(0, 12))}{counter:x8}";

    public Guid Token(string purpose, string sid) => new(Hash(purpose, sid, "", 0).AsSpan(0, 16));

    private byte[] Hash(string purpose, string from, string to, int counter) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{purpose}|{from}|{to}|{counter}"));
}
