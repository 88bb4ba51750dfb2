using System.Security.Cryptography;
using System.Text;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Messaging;

public enum DisclosureLinkState { Good, Expired, Forged }

/// <summary>
/// The short address of a practice's page that tells all of what CCM is and costs: practice, last day and signature. The same for
/// every patient of a day, so it says nothing of any. It is good for as long as a request for consent is open.
/// </summary>
public sealed class DisclosureLinks(CcmFlowSettings settings, TimeProvider time)
{
    private static readonly int[] Places = [46656, 1296, 36, 1];
    private const int SignatureBytes = 12;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static readonly TimeSpan GoodFor = ConsentRequest.OpenFor + TimeSpan.FromDays(1);

    public string For(Practice practice)
    {
        var day = Day(time.GetUtcNow() + GoodFor);
        return new Uri(settings.PublicBaseUrl, $"api/p/{practice.Id}.{day}.{Sign(settings.DisclosureLinkKeys[0], practice.Id, day)}").ToString();
    }

    /// <summary>The practice that a link's last part names; null unless the app signed it.</summary>
    public (DisclosureLinkState State, string? Practice) Read(string token)
    {
        // A practice's id may hold dots; what follows it may not.
        var parts = token.Length <= 80 ? token.Split('.') : [];
        if (parts.Length < 3) return (DisclosureLinkState.Forged, null);
        var (practice, day, signature) = (string.Join('.', parts[..^2]), parts[^2], Encoding.ASCII.GetBytes(parts[^1]));
        var signed = false;
        foreach (var key in settings.DisclosureLinkKeys)
            signed |= CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(key, practice, day)), signature);
        if (!signed) return (DisclosureLinkState.Forged, null);
        return string.CompareOrdinal(day, Day(time.GetUtcNow())) >= 0 ? (DisclosureLinkState.Good, practice) : (DisclosureLinkState.Expired, null);
    }

    private static string Sign(string key, string practice, string day) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes($"disclosure\n{practice}\n{day}")).AsSpan(0, SignatureBytes))
            .Replace('+', '-').Replace('/', '_');

    /// <summary>A UTC day as four digits of base 36, so that they sort as days do (until the year 4598).</summary>
    private static string Day(DateTimeOffset instant)
    {
        var number = DateOnly.FromDateTime(instant.UtcDateTime).DayNumber;
        return new string([.. Places.Select(place => Digits[number / place % 36])]);
    }
}
