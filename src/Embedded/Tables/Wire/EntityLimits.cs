using System.Buffers;
using System.Text;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>
/// The service's limits on an entity (learn.microsoft.com, "Understanding the Table service data model"). One property after
/// the other is added; what breaks a limit is told as the error code that the service would answer.
/// </summary>
internal struct EntityLimits
{
    public const int KeyChars = 512;
    public const int PropertyNameChars = 255;

    /// <summary>Besides PartitionKey, RowKey and Timestamp, with which an entity has 255.</summary>
    public const int Properties = 252;
    public const int PropertyBytes = 64 * 1024;
    public const int EntityBytes = 1024 * 1024;
    private static readonly DateTimeOffset FirstInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private long bytes;
    private int count;

    /// <summary>What is wrong with a key; null when nothing is. Texts are UTF-16 in the service: 1 KiB is 512 characters.</summary>
    public static string? FaultOfKey(string key)
    {
        if (key.Length > KeyChars) return ErrorCodes.KeyValueTooLarge;
        return key.AsSpan().IndexOfAny("/\\#?") >= 0 || key.Any(char.IsControl) || HasHalfCharacter(key) ? ErrorCodes.OutOfRangeInput : null;
    }

    /// <summary>Counts a property that is neither key nor Timestamp; null when no limit is broken so far. A null is not stored.</summary>
    public string? Add(string name, object? value)
    {
        if (value is null) return null;
        if (++count > Properties) return ErrorCodes.TooManyProperties;
        if (name.Length > PropertyNameChars) return ErrorCodes.PropertyNameTooLong;
        if (!IsIdentifier(name)) return ErrorCodes.PropertyNameInvalid;
        if (value is DateTimeOffset instant && instant < FirstInstant || value is DateTime moment && moment < FirstInstant.UtcDateTime) return ErrorCodes.OutOfRangeInput;
        var size = SizeOf(value);
        if (size > PropertyBytes) return ErrorCodes.PropertyValueTooLarge;
        bytes += size + (2 * name.Length) + 8;
        return bytes > EntityBytes ? ErrorCodes.EntityTooLarge : null;
    }

    /// <summary>Property names follow the rules of C# identifiers; Azurite does not mind, the service does.</summary>
    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter == '_');

    /// <summary>One half of a surrogate pair (an emoji cut in two) has no UTF-8: two such keys would be sent as the same.</summary>
    private static bool HasHalfCharacter(string key)
    {
        var rest = key.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done) return true;
            rest = rest[length..];
        }
        return false;
    }

    private static int SizeOf(object value) => value switch
    {
        string text => 2 * text.Length,
        byte[] bytes => bytes.Length,
        BinaryData data => data.ToMemory().Length,
        Guid => 16,
        _ => 8,
    };
}
