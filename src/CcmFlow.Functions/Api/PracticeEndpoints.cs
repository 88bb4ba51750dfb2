using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>Practices and their patients.</summary>
public sealed class PracticeEndpoints(PracticeStore practices, PatientStore patients)
{
    [Function("ListPractices")]
    public async Task<IResult> List([HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices")] HttpRequest request, CancellationToken cancellation) =>
        Json((await practices.ListAsync(cancellation)).Select(p => new { p.Id, p.Name, p.TimeZone, p.Phone, p.TextNumber }));

    [Function("ListPatients")]
    public async Task<IResult> Patients(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/patients")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is null
            ? Problem.NotFound("practice", practiceId)
            : Json((await patients.ListAsync(practiceId, cancellation)).Select(PatientView.From));

    internal static IResult Json(object value) => Results.Json(value, CcmJson.Options);
}
