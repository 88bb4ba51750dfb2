using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CcmFlow.Functions.Api;

/// <summary>
/// Lists page by page: with <c>limit</c> a Link header names the next page. The cursor holds the last item's place in the order, not the item: what is
/// added or done between two pages shifts nothing.
/// </summary>
internal static class Paging
{
    public const int Most = 500;

    /// <summary>The whole list without <c>limit</c>, else a page of it.</summary>
    /// <param name="place">An item's place: unique, compared by ordinals; the list is in this order.</param>
    public static IResult Answer<T>(HttpRequest request, IEnumerable<T> items, Func<T, string> place)
    {
        var ordered = items.Select(item => (Item: item, Place: place(item))).OrderBy(i => i.Place, StringComparer.Ordinal);
        if (request.Query["limit"].ToString() is not { Length: > 0 } text) return PracticeEndpoints.Json(ordered.Select(i => i.Item));
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > Most) return Problem.Wrong("limit", $"a number from 1 to {Most}.");
        if (After(request) is not { } after) return Problem.Wrong("cursor", "take it from the Link header of the page before.");
        var page = ordered.Where(i => string.CompareOrdinal(i.Place, after) > 0).Take(limit + 1).ToList();
        if (page.Count > limit) LinkNext(request, WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(page[limit - 1].Place)));
        return PracticeEndpoints.Json(page.Take(limit).Select(i => i.Item));
    }

    /// <summary>A place that sorts by an instant, then by what tells two of them apart.</summary>
    public static string Place(DateTimeOffset at, string id) => string.Create(CultureInfo.InvariantCulture, $"{at.UtcTicks:D19}|{id}");

    /// <summary>The same with the newest first.</summary>
    public static string NewestFirst(DateTimeOffset at, string id) => string.Create(CultureInfo.InvariantCulture, $"{DateTime.MaxValue.Ticks - at.UtcTicks:D19}|{id}");

    /// <summary>Names the next page; what else was asked for stays.</summary>
    public static void LinkNext(HttpRequest request, string cursor)
    {
        var query = request.Query.Where(q => q.Key != "cursor").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)).Append(KeyValuePair.Create<string, string?>("cursor", cursor));
        request.HttpContext.Response.Headers.Link = $"<{QueryHelpers.AddQueryString(request.Path, query)}>; rel=\"next\"";
    }

    private static string? After(HttpRequest request)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(request.Query["cursor"].ToString()));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
