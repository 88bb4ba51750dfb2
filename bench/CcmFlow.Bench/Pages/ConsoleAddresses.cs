using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Bench.Pages;

/// <summary>Every page of the console that is there for one practice, read off the functions themselves: a page that comes anew is measured without being named.</summary>
/// <param name="Patient">With consent, minutes in <paramref name="Open"/> and a claim in <paramref name="Billed"/>.</param>
/// <param name="Entry">One of that patient's time entries in the open month.</param>
/// <param name="Import">One whose lines were partly rejected.</param>
internal sealed record ConsoleAddresses(Practice Practice, string Patient, ServiceMonth Open, ServiceMonth Billed, string Entry, string Import)
{
    /// <summary>Files that a page offers for download, which are no pages.</summary>
    private static readonly string[] Files = ["/rejected", "/export", "/record"];

    public IEnumerable<(string Name, string Path)> All() =>
        AccessTable.Own.Routes.Where(r => r.Route.StartsWith("console/{practiceId}", StringComparison.Ordinal) && r.Methods.Contains("get", StringComparer.OrdinalIgnoreCase))
            .Where(r => !Files.Any(f => r.Route.EndsWith(f, StringComparison.Ordinal)))
            .OrderBy(r => r.Route, StringComparer.Ordinal).SelectMany(r => Filled(r.Route["console/{practiceId}".Length..])).Append(("/audit?patient={patientId}", $"{ConsolePaths.Trail(Practice.Id)}?patient={Patient}"));

    private IEnumerable<(string, string)> Filled(string route) =>
        from section in route.Contains("{section}", StringComparison.Ordinal) ? PracticeSections.All(Practice).Select(s => s.Id) : [""]
        from month in route.Contains("{month}", StringComparison.Ordinal) ? route.StartsWith("/claims", StringComparison.Ordinal) || route.StartsWith("/reports", StringComparison.Ordinal) ? [Billed] : new[] { Open, Billed } : [Open]
        where month == Open || !route.Contains("{entryId}", StringComparison.Ordinal)
        let named = route.Replace("{section}", section, StringComparison.Ordinal).Replace("{month}", month.ToString(), StringComparison.Ordinal)
        select (named.Length == 0 ? "/" : named, ConsolePaths.Today(Practice.Id) + named
            .Replace("{patientId}", Patient, StringComparison.Ordinal).Replace("{entryId}", Entry, StringComparison.Ordinal)
            .Replace("{importId}", Import, StringComparison.Ordinal).Replace("{kind}", "accounts", StringComparison.Ordinal));
}
