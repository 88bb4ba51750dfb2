using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Functions.Messaging;

public enum OutboxTable { PatientMonths, Needs }

/// <summary>Where an outbox row lies. Its text form goes to the carrier and comes back with delivery reports: ids only.</summary>
public sealed record OutboxRef(OutboxTable Table, string Partition, string Row)
{
    public string Encode() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Table}\n{Partition}\n{Row}"));

    /// <summary>Names the row in ids that allow letters and digits only.</summary>
    public string ShortId => "o" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Table}\n{Partition}\n{Row}")).AsSpan(0, 12));

    public static OutboxRef? Decode(string? text)
    {
        if (text is not { Length: > 0 and < 600 } || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        return parts.Length == 3 && Enum.TryParse<OutboxTable>(parts[0], out var table) ? new OutboxRef(table, parts[1], parts[2]) : null;
    }
}
