using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>A1c and blood pressure as the imports brought them in: of a patient, and how a practice stands.</summary>
public sealed class ClinicalNumberEndpoints(PracticeStore practices, PatientStore patients, NumberStore numbers, NumberReports reports)
{
    [Function("GetClinicalNumbers")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Of(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/patients/{patientId}/clinical-numbers")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return Problem.NotFound("patient", patientId);
        return PracticeEndpoints.Json(await numbers.OfAsync(practiceId, patientId, cancellation));
    }

    [Function("GetNumberReport")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/clinical-numbers")] HttpRequest request,
        string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return Problem.Wrong("month", "write the service month as yyyy-MM.");
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        return PracticeEndpoints.Json(await reports.OfAsync(practice, asked, cancellation));
    }
}
