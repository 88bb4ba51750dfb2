using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The list of patients.</summary>
public sealed class PatientsEndpoints(ConsolePages pages, PatientCards cards, MonthCards months, TimeProvider time)
{
    private const string Route = "console/{practiceId}/patients";
    private const int MostConditions = 40;

    [Function("ConsolePatients")]
    [Needs(Right.SeePatients)]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ListAsync(request, PatientFilter.Usual, cancellation);

    [Function("ConsoleFindPatients")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Find([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await ListAsync(request, PatientFilter.From(await request.ReadFormAsync(cancellation)), cancellation);

    private async Task<IResult> ListAsync(HttpRequest request, PatientFilter filter, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var now = time.GetUtcNow();
        var (all, month) = (await cards.ListAsync(practice.Id, cancellation), await months.ListAsync(practice, ServiceMonth.Of(now, practice.Zone), cancellation));
        var found = filter.Sorted(all.Select(c => new PatientLine(c, month.GetValueOrDefault(c.Id))).Where(l => filter.Takes(l.Card, l.Month, now))).ToList();
        var conditions = all.SelectMany(c => c.Conditions).GroupBy(c => c).OrderByDescending(g => g.Count()).Take(MostConditions).Select(g => g.Key).Order(StringComparer.Ordinal);
        var model = new PatientsModel(filter, [], found.Count, all.Count, [.. conditions]);
        filter = filter with { Page = Math.Clamp(filter.Page, 1, model.Pages) };
        return await pages.ShowAsync<PatientsPage>(
            request, model with { Filter = filter, Lines = [.. found.Skip((filter.Page - 1) * PatientsModel.PerPage).Take(PatientsModel.PerPage)] });
    }
}
