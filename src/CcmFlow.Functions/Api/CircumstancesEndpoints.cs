using System.Text.Json;
using System.Text.Json.Serialization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>What decides on a patient's claims beyond roster and consent: stays, hospice, initiating visit, other services, deductible, care plan.</summary>
public sealed class CircumstancesEndpoints(PracticeStore practices, PatientStore patients, CircumstancesRecords records, CarePlanWork plans, TimeProvider time)
{
    private const string PatientRoute = "practices/{practiceId}/patients/{patientId}";

    /// <summary>What is not recorded is told as null: whoever puts back what they read puts back all of it.</summary>
    private static readonly JsonSerializerOptions Whole = new(CcmJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    [Function("GetCircumstances")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = PatientRoute + "/circumstances")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        request.HttpContext.Response.Headers.ETag = SectionTag.Of(patient.Circumstances);
        return Results.Json(patient.Circumstances, Whole);
    }

    /// <summary>Replaces all of them, so that each field has to be there. Months that are closed already are looked at again.</summary>
    [Function("PutCircumstances")]
    [Needs(Right.RecordCircumstances)]
    public async Task<IResult> Put(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = PatientRoute + "/circumstances")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        var (practice, _, refusal) = await FindAsync(request, practiceId, patientId, cancellation);
        if (practice is null) return refusal!;
        var (body, unread) = await Body.ReadAsync<PatientCircumstances>(request, cancellation, whole: true);
        if (body is null) return unread!;
        if (CircumstancesCheck.Fault(body) is { } fault) return Problem.Wrong(fault.Field, fault.Mend);
        var (seen, missing) = Precondition.Of(request);
        if (missing is not null) return missing;
        var (patient, saved) = await records.SaveAsync(practice, Person.Of(request)?.Account.Id ?? TrailEntry.Machine, patientId, seen, body, cancellation);
        if (!saved) return Precondition.Failed(request, SectionTag.Of(patient.Circumstances), patient.Circumstances);
        request.HttpContext.Response.Headers.ETag = SectionTag.Of(patient.Circumstances);
        return Results.NoContent();
    }

    [Function("PutCarePlan")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> PutCarePlan(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = PatientRoute + "/care-plan")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        var (practice, by, refusal) = await FindAsync(request, practiceId, patientId, cancellation);
        if (practice is null) return refusal!;
        var (body, unread) = await Body.ReadAsync<CarePlanRequest>(request, cancellation);
        if (body is null) return unread!;
        var now = time.GetUtcNow();
        if (body.Fault(practice.Zone.LocalDate(now)) is { } fault) return Problem.Wrong(fault.Field, fault.Mend);
        var note = body.ToNote(by, now);
        var (changed, stale) = await TryChangeAsync(
            request, practiceId, patientId, p => SectionTag.Of(p.CarePlan), p => p with { CarePlan = note }, p => CarePlanView.From(practice, p, practice.Zone.LocalDate(now)), cancellation);
        if (changed is null)
        {
            await plans.SettleRepeatedAsync(practice, await patients.GetAsync(practiceId, patientId, cancellation), note, cancellation);
            return stale!;
        }
        await plans.SettleAsync(practice, changed, note.By, cancellation);
        request.HttpContext.Response.Headers.ETag = SectionTag.Of(changed.CarePlan);
        return Results.NoContent();
    }

    [Function("GetCarePlan")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> GetCarePlan(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = PatientRoute + "/care-plan")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        request.HttpContext.Response.Headers.ETag = SectionTag.Of(patient.CarePlan);
        return PracticeEndpoints.Json(CarePlanView.From(practice, patient, practice.Zone.LocalDate(time.GetUtcNow())));
    }

    /// <summary>The patient as changed; else the refusal, and nothing was changed.</summary>
    private async Task<(PatientRecord? Patient, IResult? Refusal)> TryChangeAsync(
        HttpRequest request, string practice, string patient, Func<PatientRecord, string> tag, Func<PatientRecord, PatientRecord> change, Func<PatientRecord, object> view, CancellationToken cancellation)
    {
        var (seen, refusal) = Precondition.Of(request);
        if (refusal is not null) return (null, refusal);
        PatientRecord? now = null;
        try
        {
            return (await patients.ChangeAsync(practice, patient, p => SeenTags.Has(seen, tag(now = p)) ? change(p) : throw new ChangedMeanwhileException(), cancellation), null);
        }
        catch (ChangedMeanwhileException)
        {
            return (null, Precondition.Failed(request, tag(now!), view(now!)));
        }
    }

    /// <summary>A machine names who found it out; a person did so, on the team or not.</summary>
    private async Task<(Practice? Practice, string By, IResult? Refusal)> FindAsync(HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, "", Problem.NotFound("practice", practiceId));
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return (null, "", Problem.NotFound("patient", patientId));
        return CallerAsActor.Of(request, practice, request.Query["by"]) is { } by ? (practice, by, null) : (null, "", Problem.Wrong("by", "give the id of the team member or account who found it out."));
    }
}
