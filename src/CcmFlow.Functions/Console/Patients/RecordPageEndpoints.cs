using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A patient's month for the health record: to download, and to send again.</summary>
public sealed class RecordPageEndpoints(ConsolePages pages, MonthRecords records, RecordDeliveries deliveries, TimeProvider time)
{
    private const string Route = PatientEndpoints.Route + "/months/{month}/record";

    /// <summary>Without the claim for who may not see claims.</summary>
    [Function("ConsoleRecord")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Download(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        if (await FindAsync(practiceId, patientId, month, cancellation) is not { } record) return await pages.NotHereAsync();
        if (!Person.Required(request).May(Right.SeeClaims)) record = record with { Claim = null };
        return Results.File(System.Text.Encoding.UTF8.GetBytes(RecordBundle.Of(record, time.GetUtcNow()).ToJsonString()), RecordBundle.MediaType, $"{record.Key.Patient}-{record.Key.Month}.fhir.json");
    }

    [Function("ConsoleSendRecord")]
    [Needs(Right.DoWork)]
    public async Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/deliveries")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        if (await FindAsync(practiceId, patientId, month, cancellation) is not { } record) return await pages.NotHereAsync();
        return ConsolePages.Then(ConsolePaths.PatientMonth(practiceId, patientId, record.Key.Month), await SendAsync(record, person.StaffId ?? person.Account.Id, cancellation), "record");
    }

    /// <summary>What is said of it. Why it was not taken stands with the month.</summary>
    private async Task<string> SendAsync(MonthRecord record, string by, CancellationToken cancellation)
    {
        if (record.Practice.Ehr is not { } profile) return "record-nowhere";
        try
        {
            await deliveries.DeliverAsync(record, profile, by, cancellation);
            return "record-sent";
        }
        catch (Exception error) when (error is RecordRefusedException or RecordNotNowException)
        {
            return "record-not-taken";
        }
    }

    private async Task<MonthRecord?> FindAsync(string practice, string patient, string month, CancellationToken cancellation) =>
        ServiceMonth.TryParse(month, out var asked) ? await records.FindAsync(new PatientMonthKey(practice, patient, asked), cancellation) : null;
}
