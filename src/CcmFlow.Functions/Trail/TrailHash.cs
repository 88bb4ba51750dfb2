using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Trail;

/// <summary>How links are chained. Unkeyed on purpose: whoever has an export can check it without a secret of ours.</summary>
public static class TrailHash
{
    public static string Of(long number, DateTimeOffset at, TrailEntry entry, string before)
    {
        // A JSON array keeps fields apart whatever they hold.
        string?[] fields =
        [
            before, number.ToString(CultureInfo.InvariantCulture), at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
            entry.Practice, entry.Who, entry.What, entry.Changes ? "changes" : "sees", entry.Patient, entry.About, entry.Outcome,
            // An entry without values hashes as it did before entries could have any.
            .. entry.Fields is { } changed ? [JsonSerializer.Serialize(changed, CcmJson.Options)] : Array.Empty<string>(),
            // The same goes for one that answers none. Values are a JSON array, so that the two cannot be taken for each other.
            .. entry.Answers is { } answered ? [string.Create(CultureInfo.InvariantCulture, $"answers {answered}")] : Array.Empty<string>(),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields))));
    }

    /// <summary>The number of the first link that does not follow from what is before it; null: the chain holds.</summary>
    public static long? FirstBroken(IEnumerable<TrailLink> links)
    {
        var (number, before) = (0L, "");
        foreach (var link in links)
        {
            number++;
            if (link.Number != number || link.Before != before || link.Hash != Of(link.Number, link.At, link.Entry, link.Before)) return number;
            before = link.Hash;
        }
        return null;
    }
}
