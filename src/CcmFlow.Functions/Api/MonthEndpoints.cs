using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>A patient's service month: minutes, what they bring so far or what was decided, and new time entries.</summary>
public sealed class MonthEndpoints(PracticeStore practices, PatientStore patients, LedgerStore ledger, PatientStandings standings, TimeLog log, TimeProvider time)
{
    private const string MonthRoute = "practices/{practiceId}/patients/{patientId}/months/{month}";

    [Function("GetMonth")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = MonthRoute)] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (found, refusal) = await FindAsync(practiceId, patientId, month, cancellation);
        if (found is not { } at) return refusal!;
        var rows = await ledger.ReadAsync(at.Key, cancellation);
        var then = await standings.AsOfAsync(at.Practice, at.Patient, at.Key.Month, cancellation);
        var preview = MonthDecision.From(BillingRules.Decide(BillingCases.From(at.Practice, then, at.Key.Month, rows)), time.GetUtcNow());
        var corrected = rows.Decision is not null && rows.Entries.Any(e => e.Late)
            ? BillingRules.Decide(BillingCases.From(at.Practice, then, at.Key.Month, rows, withLateEntries: true))
            : null;
        return PracticeEndpoints.Json(MonthView.From(at.Key, rows, preview, corrected, at.Practice.PractitionerOf(at.Key.Month, rows.Decision?.Practitioner), then.Consent));
    }

    [Function("AddTimeEntry")]
    [Needs(Right.LogTime)]
    public async Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = MonthRoute + "/time-entries")] HttpRequest request,
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (found, refusal) = await FindAsync(practiceId, patientId, month, cancellation);
        if (found is not { } at) return refusal!;
        var (body, unread) = await Body.ReadAsync<TimeEntryRequest>(request, cancellation);
        if (body is null) return unread!;
        if (body.StaffId is null) return CallerAsActor.NoMember(request, "staffId", "give the id of the team member who did it.");
        if (body.Fault(at.Practice, at.Key.Month, time.GetUtcNow()) is { } fault) return Problem.Wrong(fault.Field, fault.Mend);
        var appended = await log.LogAsync(at.Practice, at.Patient, at.Key.Month, body.ToEntry(at.Practice), cancellation);
        if (appended is not { Outcome: AppendOutcome.Kept, Entry: { } kept }) return Refused(appended.Outcome);
        return DoneBefore.When(
            appended.Repeated, Results.Json(new LoggedTime(body.Id!, kept.Late), CcmJson.Options, statusCode: kept.Late ? StatusCodes.Status202Accepted : StatusCodes.Status201Created));
    }

    private static IResult Refused(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.NothingToCorrect => Problem.Wrong("supersedes", "this month's ledger has no such entry."),
        AppendOutcome.CorrectedBefore => Conflict("supersedes: another correction stands in for that entry already; correct the correction.", "Corrected before"),
        _ => Conflict("id: another entry has this id; give this one its own.", "The id is used"),
    };

    private static IResult Conflict(string detail, string title) => Results.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: title);

    [Function("DesignateComplex")]
    [Needs(Right.DesignateComplexity)]
    public async Task<IResult> Complexity(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = MonthRoute + "/complexity")] HttpRequest request,
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (found, refusal) = await FindAsync(practiceId, patientId, month, cancellation);
        if (found is not { } at) return refusal!;
        if (!Enum.TryParse<MedicalDecisionMaking>(request.Query["mdm"], ignoreCase: true, out var mdm) || !Enum.IsDefined(mdm))
            return Problem.Wrong("mdm", $"give the level of medical decision making: {string.Join(", ", Enum.GetNames<MedicalDecisionMaking>())}.");
        // A person writes in their own name ("by"); whose decisions they note is another thing.
        var by = request.Query["practitioner"].ToString() is { Length: > 0 } named ? named : request.Query["by"].ToString();
        if (!at.Practice.Team.Staff.Any(s => s.Id == by && s.Physician)) return Problem.Wrong("practitioner", "give the id of the billing practitioner who made the decisions; they cannot be delegated.");
        var (seen, missing) = Precondition.Of(request);
        if (missing is not null) return missing;
        try
        {
            return await ledger.NoteComplexityAsync(at.Key, new ComplexityNote(mdm, by, time.GetUtcNow()), seen, cancellation)
                ? Results.NoContent()
                : Conflict("The month is closed.", "Closed");
        }
        catch (ChangedMeanwhileException)
        {
            var now = (await ledger.ReadAsync(at.Key, cancellation)).Complexity;
            return Precondition.Failed(request, SectionTag.Of(now), now);
        }
    }

    /// <summary>The month's complexity as it was noted, null when it was not; the ETag is what a change has to name.</summary>
    [Function("GetComplexity")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> GetComplexity(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = MonthRoute + "/complexity")] HttpRequest request,
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (found, refusal) = await FindAsync(practiceId, patientId, month, cancellation);
        if (found is not { } at) return refusal!;
        var note = (await ledger.ReadAsync(at.Key, cancellation)).Complexity;
        request.HttpContext.Response.Headers.ETag = SectionTag.Of(note);
        return PracticeEndpoints.Json(new ComplexityView(note));
    }

    private async Task<((PatientMonthKey Key, Practice Practice, PatientRecord Patient)? Found, IResult? Refusal)> FindAsync(
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var serviceMonth)) return (null, Problem.Wrong("month", "write the service month as yyyy-MM."));
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, Problem.NotFound("practice", practiceId));
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return (null, Problem.NotFound("patient", patientId));
        return ((new PatientMonthKey(practiceId, patientId, serviceMonth), practice, patient), null);
    }
}
