using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine;

internal static class Payloads
{
    /// <summary>
    /// In characters of text. A record of the log holds a few payloads and must stay below what one JSON value and one array
    /// can be; what is too large is refused where it comes from, as the log could only fail for everybody.
    /// </summary>
    public const int MaxLength = 100_000_000;

    /// <exception cref="ArgumentException">The text is longer than <see cref="MaxLength"/>.</exception>
    public static string? ToPayload(this DataConverter converter, object? value)
    {
        var text = converter.Serialize(value);
        return text is null || text.Length <= MaxLength
            ? text
            : throw new ArgumentException($"A payload of {text.Length} characters is too large; it may have {MaxLength}.", nameof(value));
    }
}
