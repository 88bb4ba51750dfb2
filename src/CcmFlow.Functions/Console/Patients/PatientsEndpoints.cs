using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The list of patients.</summary>
public sealed class PatientsEndpoints(ConsolePages pages, PatientCards cards, MonthCards months, KeptSearches searches, TimeProvider time)
{
    private const string Route = "console/{practiceId}/patients";
    private const int MostConditions = 40;

    /// <summary>Everybody, or who a kept search finds.</summary>
    [Function("ConsolePatients")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var search = request.Query["search"].ToString();
        var kept = search.Length == 0 ? null : await searches.FindAsync<PatientFilter>(Person.Required(request).Session!, search, cancellation);
        return await ListAsync(request, kept is null ? null : search, kept ?? PatientFilter.Usual, isGone: search.Length > 0 && kept is null, cancellation);
    }

    /// <summary>Answered with the way to the list, so that Back from a patient's page sends nothing again.</summary>
    [Function("ConsoleFindPatients")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Find([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var filter = PatientFilter.From(await request.ReadFormAsync(cancellation));
        return ConsolePages.Then(ConsolePaths.PatientsFound(practiceId, filter == PatientFilter.Usual ? null : await searches.KeepAsync(Person.Required(request).Session!, filter, cancellation), page: 1));
    }

    private async Task<IResult> ListAsync(HttpRequest request, string? search, PatientFilter filter, bool isGone, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var now = time.GetUtcNow();
        var (all, month) = (await cards.ListAsync(practice.Id, cancellation), await months.ListAsync(practice, ServiceMonth.Of(now, practice.Zone), cancellation));
        var found = filter.Sorted(all.Select(c => new PatientLine(c, month.GetValueOrDefault(c.Id))).Where(l => filter.Takes(l.Card, l.Month, now))).ToList();
        var conditions = all.SelectMany(c => c.Conditions).GroupBy(c => c).OrderByDescending(g => g.Count()).Take(MostConditions).Select(g => g.Key).Order(StringComparer.Ordinal);
        var model = new PatientsModel(filter, [], found.Count, all.Count, [.. conditions]) { Search = search, IsGone = isGone };
        var page = Math.Clamp(int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1, 1, model.Pages);
        return await pages.ShowAsync<PatientsPage>(request, model with { Page = page, Lines = [.. found.Skip((page - 1) * PatientsModel.PerPage).Take(PatientsModel.PerPage)] });
    }
}
