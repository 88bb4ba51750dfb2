using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console;

/// <summary>
/// Addresses of the console at which no page is. One that only takes a form, as after a reload or from a bookmark, leads to the page that the form
/// stands on; any other is told on a page. Nothing is looked up: who may see the page is asked there.
/// </summary>
public sealed class ElsewhereEndpoint(ConsolePages pages)
{
    private static readonly IReadOnlyList<GuardedRoute> Pages = [.. AccessTable.Own.Routes.Where(r => r.IsConsole && r.Methods.Contains("get") && !r.Route.Contains('*', StringComparison.Ordinal))];
    private static readonly IReadOnlyList<GuardedRoute> Forms = [.. AccessTable.Own.Routes.Where(r => r.IsConsole && r.Methods.Contains("post") && !r.Methods.Contains("get"))];

    /// <summary>Of what addresses carry a task's id is the longest.</summary>
    private const int LongestId = 256;

    /// <summary>Forms that stand on a page with which their address does not begin.</summary>
    private static readonly (string Part, string Page)[] Apart = [("remittances", "claims"), ("unmatched", "claims")];

    [Function("ConsoleElsewhere")]
    [OpenTo("anybody; it leads on by the address alone and says nothing of what there is")]
    public async Task<IResult> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{*rest}")] HttpRequest request, string rest) =>
        PageOf($"console/{rest}") is { } page ? ConsolePages.Then($"/api/{page}") : await pages.NotHereAsync();

    /// <summary>Null: nothing is sent there.</summary>
    public static string? PageOf(string path)
    {
        // What is no id would be a character that no header takes, a query or a way up.
        if (!Forms.Any(form => form.Match(path) is { } values && values.Values.All(v => Ids.IsValid(v, LongestId) && v.Trim('.').Length > 0))) return null;
        var parts = path.Split('/');
        if (parts is [var console, var practice, var part, ..] && Apart.FirstOrDefault(a => a.Part == part).Page is { } apart) return $"{console}/{practice}/{apart}";
        for (var kept = parts.Length - 1; kept > 0; kept--)
            if (string.Join('/', parts.Take(kept)) is var shorter && Pages.Any(page => page.Match(shorter) is not null)) return shorter;
        return null;
    }
}
