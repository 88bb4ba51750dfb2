using System.Security.Cryptography;
using System.Text.Json;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Storage;

/// <summary>
/// Tells one state of a part of a row from another. A form or an If-Match carries that of the state that somebody saw; it is compared inside the
/// row's conditional write, so that nobody overwrites what they have not seen. The row's own ETag would change with parts that do not matter to it.
/// </summary>
public static class SectionTag
{
    public static string Of<T>(T section) => $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(section, CcmJson.Options)).AsSpan(0, 12))}\"";
}

/// <summary>Somebody else changed it since it was read; nothing was written.</summary>
public sealed class ChangedMeanwhileException : Exception;
