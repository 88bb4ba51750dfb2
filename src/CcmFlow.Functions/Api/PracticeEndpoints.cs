using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>Practices and their patients.</summary>
public sealed class PracticeEndpoints(PracticeStore practices, PatientStore patients, TimeProvider time)
{
    [Function("ListPractices")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> List([HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices")] HttpRequest request, CancellationToken cancellation) =>
        Paging.Answer(request, (await practices.ListAsync(cancellation)).Where(p => PracticesOfCaller.Contains(request, p.Id)).Select(p => new PracticeView(p.Id, p.Name, p.TimeZone, p.Phone, p.TextNumber)), p => p.Id);

    /// <summary>All of them, or <c>limit</c> at a time: a Link header then names the next page, which begins after <c>cursor</c>.</summary>
    [Function("ListPatients")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Patients(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/patients")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        var (limit, after, refusal) = Paging.Asked(request, 0);
        if (refusal is not null) return refusal;
        if (limit == 0) return Json((await patients.ListAsync(practiceId, cancellation)).Where(p => string.CompareOrdinal(p.Id, after) > 0).Select(p => PatientView.From(practice, p, today)));
        var page = await patients.PageAsync(practiceId, after, limit + 1, cancellation);
        if (page.Count > limit) Paging.LinkNext(request, page[limit - 1].Id);
        return Json(page.Take(limit).Select(p => PatientView.From(practice, p, today)));
    }

    internal static IResult Json(object value) => Results.Json(value, CcmJson.Options);
}

/// <param name="TimeZone">IANA name.</param>
/// <param name="Phone">E.164, as is <paramref name="TextNumber"/>.</param>
public sealed record PracticeView(string Id, string Name, string TimeZone, string Phone, string TextNumber);
