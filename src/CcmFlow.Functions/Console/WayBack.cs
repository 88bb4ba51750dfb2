using System.Text.RegularExpressions;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console;

/// <summary>
/// Where somebody wanted to go when the session had ended, so that the sign-in leads there. It goes through the sign-in's address and form, so that what comes back is taken for
/// nothing: it has to be a page of the console, of the practice that is signed in to, and one that the person may see. Else the sign-in leads to Today.
/// </summary>
public static partial class WayBack
{
    public const string Field = "to";

    private const int Longest = 300;

    /// <summary>The sign-in for a request that came without a session. Of a form that brought files the files are gone.</summary>
    public static string SignInFor(HttpRequest request)
    {
        var files = request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
        if (!HttpMethods.IsGet(request.Method) && !files) return ConsolePaths.SignIn;
        var to = Shaped(request.Path.ToUriComponent() + (HttpMethods.IsGet(request.Method) ? QueryOf(request) : ""));
        var query = new[] { files ? $"{Said.Field}=files-gone" : null, to is null ? null : $"{Field}={Uri.EscapeDataString(to)}" }.OfType<string>().ToList();
        return query.Count == 0 ? ConsolePaths.SignIn : $"{ConsolePaths.SignIn}?{string.Join('&', query)}";
    }

    /// <summary>What a sign-in page may hand on; null: it is no address of a page of ours.</summary>
    public static string? Shaped(string? to) => to is { Length: > 0 and <= Longest } && Shape().IsMatch(to) && !to.Contains("/.", StringComparison.Ordinal) ? to : null;

    /// <summary>Where the sign-in leads.</summary>
    public static string For(string? to, Person person)
    {
        var today = ConsolePaths.Today(person.Practice.Id);
        if (Shaped(to) is not { } shaped) return today;
        var path = shaped.Split('?')[0]["/api/".Length..].TrimEnd('/');
        // Of two that fit the one with fewer parameters, as the router has it.
        var found = AccessTable.Own.Routes.Where(r => r.IsConsole && r.Methods.Contains("get")).Select(r => (Route: r, Values: r.Match(path))).Where(r => r.Values is not null).OrderBy(r => r.Values!.Count).FirstOrDefault();
        return found is { Route.Needs: { } right, Values: { } values } && values.GetValueOrDefault("practiceId") == person.Practice.Id && person.May(right) ? shaped : today;
    }

    /// <summary>Filters and pages; what was said of an act was said then.</summary>
    private static string QueryOf(HttpRequest request)
    {
        var kept = request.QueryString.ToUriComponent().TrimStart('?').Split('&').Where(part => part.Length > 0 && !part.StartsWith($"{Said.Field}=", StringComparison.Ordinal)).ToList();
        return kept.Count == 0 ? "" : $"?{string.Join('&', kept)}";
    }

    [GeneratedRegex(@"^/api/console/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*(\?[A-Za-z0-9=&._-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
