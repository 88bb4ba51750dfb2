using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>One month of a patient: its decision, its time, what makes it complex; closing it before its time, opening it again.</summary>
public sealed class PatientMonthEndpoints(ConsolePages pages, PatientViews views, MonthClosing closing, MonthReopening reopening, LedgerStore ledger, ClaimStore claims, RecordDeliveries deliveries, TimeProvider time)
{
    private const string Route = PatientEndpoints.Route + "/months/{month}";
    private const int MostWords = 500;

    [Function("ConsolePatientMonth")]
    [Needs(Right.SeePatients)]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        ShowAsync(request, patientId, month, Typed.Nothing, StatusCodes.Status200OK, cancellation);

    [Function("ConsoleCloseMonth")]
    [Needs(Right.CloseMonths)]
    public async Task<IResult> Close(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/close")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (!ServiceMonth.TryParse(month, out var asked) || await views.MonthAsync(person.Practice, patientId, asked, cancellation) is not var (patient, _)) return await pages.NotHereAsync();
        if (WhyFault(form["why"]) is { } fault) return await AgainAsync(request, patientId, month, Typed.In("close", form, ("why", fault)), cancellation);
        return await closing.CloseNowAsync(person.Practice, patient, asked, person.StaffId ?? person.Account.Id, form["why"].ToString().Trim(), cancellation) is { } refusal
            ? await AgainAsync(request, patientId, month, Typed.In("close", form, ("", CloseRefusalText.For(refusal))), cancellation)
            : ConsolePages.Then(ConsolePaths.PatientMonth(practiceId, patientId, asked), await claims.FindAsync(practiceId, month, patientId, cancellation) switch
            {
                { State: ClaimState.Held } => "month-closed-held",
                { State: ClaimState.Ready } => "month-closed",
                _ => "month-closed-alone",
            });
    }

    [Function("ConsoleReopenMonth")]
    [Needs(Right.CloseMonths)]
    public async Task<IResult> Reopen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/reopen")] HttpRequest request,
        string practiceId, string patientId, string month, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (!ServiceMonth.TryParse(month, out var asked) || await views.MonthAsync(person.Practice, patientId, asked, cancellation) is not var (patient, _)) return await pages.NotHereAsync();
        var fault = Ids.IsValid(form["id"]) ? WhyFault(form["why"]) : "open this page again and write it once more.";
        if (fault is not null) return await AgainAsync(request, patientId, month, Typed.In("reopen", form, ("why", fault)), cancellation);
        return await reopening.ReopenAsync(person.Practice, patient, asked, form["id"]!, person.StaffId ?? person.Account.Id, form["why"].ToString().Trim(), durable, cancellation) is { } refusal
            ? await AgainAsync(request, patientId, month, Typed.In("reopen", form, ("", ReopenRefusalText.For(refusal))), cancellation)
            : ConsolePages.Then(ConsolePaths.PatientMonth(practiceId, patientId, asked), "month-open");
    }

    [Function("ConsoleComplexity")]
    [Needs(Right.DesignateComplexity)]
    public async Task<IResult> Complexity(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/complexity")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (!ServiceMonth.TryParse(month, out var asked) || await views.MonthAsync(person.Practice, patientId, asked, cancellation) is null) return await pages.NotHereAsync();
        var (note, faults) = ComplexityForm.Read(form, person.Practice, time.GetUtcNow());
        if (note is null) return await AgainAsync(request, patientId, month, Typed.In(ComplexityForm.Name, form, faults), cancellation);
        try
        {
            return await ledger.NoteComplexityAsync(new PatientMonthKey(practiceId, patientId, asked), note, form["seen"].ToString(), cancellation)
                ? ConsolePages.Then(ConsolePaths.PatientMonth(practiceId, patientId, asked), "complexity-noted", "complexity")
                : await AgainAsync(request, patientId, month, Typed.In(ComplexityForm.Name, form, ("", "The month is closed; it keeps what it was decided on.")), cancellation);
        }
        catch (ChangedMeanwhileException)
        {
            return await ShowAsync(request, patientId, month, Typed.In(ComplexityForm.Name, form), StatusCodes.Status409Conflict, cancellation);
        }
    }

    internal static string? WhyFault(string? why) => why?.Trim() is not { Length: > 0 and <= MostWords } ? $"write why, in up to {MostWords} characters." : null;

    private Task<IResult> AgainAsync(HttpRequest request, string patient, string month, Typed typed, CancellationToken cancellation) =>
        ShowAsync(request, patient, month, typed, StatusCodes.Status422UnprocessableEntity, cancellation);

    private async Task<IResult> ShowAsync(HttpRequest request, string patientId, string month, Typed typed, int status, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        if (!ServiceMonth.TryParse(month, out var asked) || await views.MonthAsync(practice, patientId, asked, cancellation) is not var (patient, facts)) return await pages.NotHereAsync();
        // Only the form of complexity comes too late: the others change nothing that somebody could have typed.
        IReadOnlyList<EditedField> edited = status == StatusCodes.Status409Conflict ? ComplexityForm.Compare(typed.Fields!, facts.Rows.Complexity) : [];
        if (edited.Count > 0) typed = typed with { Fields = EditedFields.Kept(typed.Fields!, edited) };
        return await pages.ShowAsync<PatientMonthPage>(request, new PatientMonthModel(
            patient, facts, facts.Preview ? await closing.RefusalAsync(practice, patient, asked, facts.Rows, cancellation) : null,
            facts.Preview ? null : await reopening.RefusalAsync(new PatientMonthKey(practice.Id, patientId, asked), facts.Rows, cancellation)) 
        {
            Typed = typed, ComplexityMeanwhile = edited, Delivery = await deliveries.FindAsync(new PatientMonthKey(practice.Id, patientId, asked), cancellation), Claim = facts.Preview ? null : await claims.FindAsync(practice.Id, asked.ToString(), patientId, cancellation),
        }, status);
    }
}
