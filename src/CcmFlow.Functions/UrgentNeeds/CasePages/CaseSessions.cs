using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Functions.UrgentNeeds.CasePages;

/// <summary>Remembers for half an hour that a phone has proved itself for one link: a signed value that holds nothing but the time.</summary>
public sealed class CaseSessions(CaseLinks links, TimeProvider time)
{
    public static TimeSpan GoodFor { get; } = TimeSpan.FromMinutes(30);

    public string Issue(CaseLink link)
    {
        var until = (time.GetUtcNow() + GoodFor).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{until}.{links.Sign($"{link.Token}\n{until}")}";
    }

    public bool IsValid(CaseLink link, string? cookie)
    {
        if (cookie?.Split('.') is not [var until, var signature] || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        var right = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(links.Sign($"{link.Token}\n{until}")), Encoding.UTF8.GetBytes(signature));
        return right && time.GetUtcNow().ToUnixTimeSeconds() < seconds;
    }
}
