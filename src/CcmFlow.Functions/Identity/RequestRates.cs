using System.Collections.Concurrent;

namespace CcmFlow.Functions.Identity;

/// <summary>Requests a minute of one person or one address, counted in this process. Full minutes of the clock: no timer, and the least to keep.</summary>
public sealed class RequestRates(IdentitySettings settings, TimeProvider time)
{
    private const int SignInsPerMinute = 20;
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<string, (long Minute, int Count)> counts = new(StringComparer.Ordinal);

    public bool Allow(string who) => Count(who) <= settings.RequestsPerMinute;

    /// <summary>Tries to sign in are held to fewer.</summary>
    public bool AllowSignIn(string address) => Count($"sign-in {address}") <= SignInsPerMinute;

    /// <summary>Whether somebody at the address may still try tokens and sessions: those that were not good are counted, so that a forger costs little and a clinic's people do not share their limit.</summary>
    public bool MayTry(string address) => !counts.TryGetValue(Refused(address), out var kept) || kept.Minute != Minute || kept.Count < settings.RequestsPerMinute;

    public void NoteRefused(string address) => Count(Refused(address));

    private long Minute => time.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;

    private static string Refused(string address) => $"refused {address}";

    private int Count(string who)
    {
        var minute = Minute;
        if (counts.Count > MostKept)
            foreach (var (old, count) in counts)
                if (count.Minute != minute) counts.TryRemove(old, out _);
        return counts.AddOrUpdate(who, (minute, 1), (_, before) => before.Minute == minute ? (minute, before.Count + 1) : (minute, 1)).Count;
    }
}
