using CcmFlow.Functions.Api;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Outreach;

public sealed class CheckInEndpoints(PatientStore patients, CheckInAnswers answers)
{
    [Function("ListCheckInAnswers")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/patients/{patientId}/months/{month}/answers")] HttpRequest request,
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var serviceMonth)) return Problem.Wrong("month", "write the service month as yyyy-MM.");
        return await patients.FindAsync(practiceId, patientId, cancellation) is null
            ? Problem.NotFound("patient", patientId)
            : PracticeEndpoints.Json(await answers.ListAsync(new PatientMonthKey(practiceId, patientId, serviceMonth), cancellation));
    }
}
