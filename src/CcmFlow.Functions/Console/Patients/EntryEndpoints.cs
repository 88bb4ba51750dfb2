using CcmFlow.Functions.Api;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A time entry that was logged wrongly: another stands in for it, with a reason, and the first is kept.</summary>
public sealed class EntryEndpoints(ConsolePages pages, PatientStore patients, LedgerStore ledger, TimeLog log, TimeProvider time)
{
    public const string Form = "entry";
    private const string Route = PatientEndpoints.Route + "/months/{month}/entries/{entryId}";

    [Function("ConsoleTimeEntry")]
    [Needs(Right.LogTime)]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, string month, string entryId, CancellationToken cancellation) =>
        ShowAsync(request, patientId, month, entryId, Typed.Nothing, StatusCodes.Status200OK, cancellation);

    [Function("ConsoleCorrectTimeEntry")]
    [Needs(Right.LogTime)]
    public async Task<IResult> Correct(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, string patientId, string month, string entryId, CancellationToken cancellation)
    {
        var (person, form) = (Person.Required(request), await request.ReadFormAsync(cancellation));
        if (await FindAsync(person, patientId, month, entryId, cancellation) is not { } found) return await pages.NotHereAsync();
        if (person.StaffId is not { } staff) return await AgainAsync(StatusCodes.Status422UnprocessableEntity, ("", "Your account names no team member: minutes are logged by one."));
        if (!Ids.IsValid(form["id"])) return await AgainAsync(StatusCodes.Status422UnprocessableEntity, ("", "Open this page again and send the form once more."));
        if (PatientMonthEndpoints.WhyFault(form["why"]) is { } mend) return await AgainAsync(StatusCodes.Status422UnprocessableEntity, ("why", mend));
        var (entry, fault) = Read(person, staff, found, form);
        if (fault is { } wrong) return await AgainAsync(StatusCodes.Status422UnprocessableEntity, wrong);
        var appended = await log.LogAsync(person.Practice, found.Patient, found.Month, entry!, cancellation);
        return appended.Outcome switch
        {
            AppendOutcome.Kept => ConsolePages.Then(ConsolePaths.PatientMonth(practiceId, patientId, found.Month), appended.Entry?.Late == true ? Said.Logged(found.Month, found.Month, late: true, early: false) : "entry-corrected", "entries"),
            AppendOutcome.CorrectedBefore => await AgainAsync(StatusCodes.Status409Conflict, ("", "somebody else has corrected this entry meanwhile, as it stands below. What you typed is still here.")),
            _ => await AgainAsync(StatusCodes.Status409Conflict, ("", "This form was sent before with something else. Look at the list of entries, then open this page again.")),
        };

        Task<IResult> AgainAsync(int status, (string, string) fault) => ShowAsync(request, patientId, month, entryId, Typed.In(Form, form, fault), status, cancellation);
    }

    private (TimeEntry? Entry, (string Field, string Mend)? Fault) Read(Person person, string staff, EntryModel found, IFormCollection form)
    {
        var (original, why, zone) = (found.Logged.Entry, form["why"].ToString().Trim(), person.Practice.Zone);
        if (form["act"] == "withdraw")
            return (TimeEntry.Withdrawing(original, form["id"]!, original.Date ?? (original.Start is { } began ? zone.LocalDate(began) : found.Month.First), staff, why), null);
        var (work, wrong) = TypedWork.Read(form, zone, new TimeEntryRequest(form["id"], null, null, staff) { Supersedes = original.Id });
        if (work is null) return (null, wrong);
        return work.Fault(person.Practice, found.Month, time.GetUtcNow()) is { } fault
            ? (null, TimeEndpoints.Plain("time", fault))
            : (TimeEntry.Correcting(original, form["id"]!, work.ToEntry(person.Practice), TimeEndpoints.ActivityOf(form), staff, why), null);
    }

    private async Task<EntryModel?> FindAsync(Person person, string patientId, string month, string entryId, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(person.Practice.Id, patientId, cancellation) is not { } patient) return null;
        var rows = await ledger.ReadAsync(new PatientMonthKey(person.Practice.Id, patientId, asked), cancellation);
        return rows.Entries.FirstOrDefault(e => e.Entry.Id == entryId) is { } logged
            ? new EntryModel(patient, asked, logged, rows.Entries.FirstOrDefault(e => e.Entry.Supersedes == entryId), rows.Decision is not null)
            : null;
    }

    private async Task<IResult> ShowAsync(HttpRequest request, string patientId, string month, string entryId, Typed typed, int status, CancellationToken cancellation) =>
        await FindAsync(Person.Required(request), patientId, month, entryId, cancellation) is { } found
            ? await pages.ShowAsync<EntryPage>(request, found with { Typed = typed }, status)
            : await pages.NotHereAsync();
}
