using CcmFlow.Functions.Api;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Records;

/// <summary>A patient-month as a FHIR R4 bundle: to download, and to send to the practice's record.</summary>
public sealed class RecordEndpoints(MonthRecords records, RecordDeliveries deliveries, TimeProvider time)
{
    private const string RecordRoute = "practices/{practiceId}/patients/{patientId}/months/{month}/record";

    /// <summary>Without the claim for a person who may not see claims.</summary>
    [Function("GetRecord")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = RecordRoute)] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (record, refusal) = await FindAsync(practiceId, patientId, month, cancellation);
        if (record is null) return refusal!;
        // What of a month is the claim is for those who may see claims; a machine writes the record and has it whole.
        if (Person.Of(request) is { } person && !person.May(Right.SeeClaims)) record = record with { Claim = null };
        return Results.Text(RecordBundle.Of(record, time.GetUtcNow()).ToJsonString(), RecordBundle.MediaType);
    }

    [Function("SendRecordNow")]
    [Needs(Right.DoWork)]
    public async Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = RecordRoute + "/deliveries")] HttpRequest request,
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (record, refusal) = await FindAsync(practiceId, patientId, month, cancellation);
        if (record is null) return refusal!;
        if (record.Practice.Ehr is not { } profile) return Problem.Wrong("practice", "no FHIR server is set for it; give the practice an ehr with its endpoint.");
        try
        {
            await deliveries.DeliverAsync(record, profile, CallerAsActor.Of(request, record.Practice, request.Query["by"]), cancellation);
            return Results.NoContent();
        }
        catch (Exception error) when (error is RecordRefusedException or RecordNotNowException)
        {
            return Results.Problem(error.Message, statusCode: StatusCodes.Status502BadGateway, title: "Not written back");
        }
    }

    private async Task<(MonthRecord? Record, IResult? Refusal)> FindAsync(string practice, string patient, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var serviceMonth)) return (null, Problem.Wrong("month", "write the service month as yyyy-MM."));
        return await records.FindAsync(new PatientMonthKey(practice, patient, serviceMonth), cancellation) is { } record
            ? (record, null)
            : (null, Results.Problem("There is no such month of such a patient.", statusCode: StatusCodes.Status404NotFound, title: "Not found"));
    }
}
