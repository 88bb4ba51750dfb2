using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Api;

/// <summary>Closing a patient's month before its time and opening a closed one again, each with who and why.</summary>
public sealed class MonthActEndpoints(PracticeStore practices, PatientStore patients, MonthClosing closing, MonthReopening reopening)
{
    private const string Route = "practices/{practiceId}/patients/{patientId}/months/{month}";

    [Function("CloseMonthNow")]
    [Needs(Right.CloseMonths)]
    public async Task<IResult> Close(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/close")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (act, refusal) = await ReadAsync(request, practiceId, patientId, month, cancellation);
        if (act is null) return refusal!;
        return await closing.CloseNowAsync(act.Practice, act.Patient, act.Month, act.By, act.Why, cancellation) is { } why ? Conflict(CloseRefusalText.For(why)) : Results.NoContent();
    }

    [Function("ReopenMonth")]
    [Needs(Right.CloseMonths)]
    public async Task<IResult> Reopen(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/reopen")] HttpRequest request,
        string practiceId, string patientId, string month, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var (act, refusal) = await ReadAsync(request, practiceId, patientId, month, cancellation);
        if (act is null) return refusal!;
        if (!Ids.IsValid(act.Id)) return Problem.Wrong("id", "name the act, so that it is done once: letters, digits, '-' and '.', 64 at most.");
        return await reopening.ReopenAsync(act.Practice, act.Patient, act.Month, act.Id!, act.By, act.Why, durable, cancellation) is { } why ? Conflict(ReopenRefusalText.For(why)) : Results.NoContent();
    }

    private async Task<(Act? Act, IResult? Refusal)> ReadAsync(HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return (null, Problem.Wrong("month", "write the service month as yyyy-MM."));
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, Problem.NotFound("practice", practiceId));
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return (null, Problem.NotFound("patient", patientId));
        var (body, unread) = await Body.ReadAsync<MonthActRequest>(request, cancellation);
        if (body is null) return (null, unread);
        if (PatientMonthEndpoints.WhyFault(body.Why) is { } fault) return (null, Problem.Wrong("why", fault));
        if (CallerAsActor.Of(request, practice, body.By) is not { } by) return (null, Problem.Wrong("by", "give the id of the team member or account who decided it."));
        return (new Act(practice, patient, asked, body.Id, by, body.Why!.Trim()), null);
    }

    private static IResult Conflict(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: "Not possible");

    private sealed record Act(Practice Practice, PatientRecord Patient, ServiceMonth Month, string? Id, string By, string Why);
}
