using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcmFlow.Functions.Api.V1;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CcmFlow.Functions.Api;

/// <summary>
/// Lists page by page: with <c>limit</c> a Link header names the next page. The cursor holds the last item's place in the order, not the item: what is
/// added or done between two pages shifts nothing. With it goes a check that binds it to its list, and so to its practice: one of another list, or one that was cut
/// short or made up, is refused. The check is no secret and guards none: a place is nothing but where to go on in a list that the caller may read.
/// </summary>
internal static class Paging
{
    public const int Most = 500;

    /// <summary>The whole list without <c>limit</c>, else a page of it.</summary>
    /// <param name="place">An item's place: unique, compared by ordinals; the list is in this order.</param>
    public static IResult Answer<T>(HttpRequest request, IEnumerable<T> items, Func<T, string> place)
    {
        var ordered = items.Select(item => (Item: item, Place: place(item))).OrderBy(i => i.Place, StringComparer.Ordinal);
        var (limit, after, refusal) = Asked(request, int.MaxValue - 1);
        if (refusal is not null) return refusal;
        var page = ordered.Where(i => string.CompareOrdinal(i.Place, after) > 0).Take(limit + 1).ToList();
        if (page.Count > limit) LinkNext(request, page[limit - 1].Place);
        return PracticeEndpoints.Json(page.Take(limit).Select(i => i.Item));
    }

    /// <summary>How many items are asked for, and the place that they come after (empty: from the start); else what is wrong.</summary>
    public static (int Limit, string After, IResult? Refusal) Asked(HttpRequest request, int usual)
    {
        var limit = usual;
        if (request.Query["limit"].ToString() is { Length: > 0 } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > Most))
            return (0, "", Problem.Wrong("limit", $"a number from 1 to {Most}."));
        return Open(request) is { } after ? (limit, after, null) : (0, "", Problem.Wrong("cursor", "take it from the Link header of the page before."));
    }

    /// <summary>A place that sorts by an instant, then by what tells two of them apart.</summary>
    public static string Place(DateTimeOffset at, string id) => string.Create(CultureInfo.InvariantCulture, $"{at.UtcTicks:D19}|{id}");

    /// <summary>The same with the newest first.</summary>
    public static string NewestFirst(DateTimeOffset at, string id) => string.Create(CultureInfo.InvariantCulture, $"{DateTime.MaxValue.Ticks - at.UtcTicks:D19}|{id}");

    /// <summary>Names the next page, which begins after a place; what else was asked for stays.</summary>
    public static void LinkNext(HttpRequest request, string place)
    {
        var cursor = $"{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(place))}.{CheckOf(request, place)}";
        var query = request.Query.Where(q => q.Key != "cursor").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)).Append(KeyValuePair.Create<string, string?>("cursor", cursor));
        request.HttpContext.Response.Headers.Link = $"<{QueryHelpers.AddQueryString(request.Path, query)}>; rel=\"next\"";
    }

    /// <summary>The place that the cursor holds, empty without one; null: it is none of this list.</summary>
    private static string? Open(HttpRequest request)
    {
        if (request.Query["cursor"].ToString() is not { Length: > 0 } cursor) return "";
        try
        {
            return cursor.Split('.') is [var held, var check] && Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(held)) is var place && check == CheckOf(request, place) ? place : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The list is its address, which names the practice; people and machines read the same one.</summary>
    private static string CheckOf(HttpRequest request, string place)
    {
        var list = request.Path.ToString().Replace($"/{PeopleApi.Prefix}", "/", StringComparison.OrdinalIgnoreCase);
        return WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes($"{list}\n{place}")).AsSpan(0, 12));
    }
}
