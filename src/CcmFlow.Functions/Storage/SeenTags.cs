using Microsoft.Net.Http.Headers;

namespace CcmFlow.Functions.Storage;

/// <summary>The states that a caller says to have seen: one tag, as a form carries it, or several as If-Match may name them (RFC 9110, 13.1.1).</summary>
public static class SeenTags
{
    /// <param name="seen">Null takes any state.</param>
    /// <param name="tag">Of what is there.</param>
    public static bool Has(string? seen, string tag) => seen is null || seen == tag || (EntityTagHeaderValue.TryParseList([seen], out var all) && all.Any(t => t.ToString() == tag));
}
