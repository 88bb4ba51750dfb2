using CcmFlow.Functions.Api;
using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The page of a patient, and what staff record on it apart from time.</summary>
public sealed class PatientEndpoints(ConsolePages pages, PatientViews views, PatientStore patients, PermissionRecords permissions, CarePlanWork plans, CarePlanCopies copies, TimeProvider time)
{
    internal const string Route = "console/{practiceId}/patients/{patientId}";
    private static readonly string[] Days = ["establishedOn", "reviewOn"];

    [Function("ConsolePatient")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation) =>
        await views.OfAsync(Person.Required(request), patientId, cancellation) is { } model ? await pages.ShowAsync<PatientPage>(request, model) : await pages.NotHereAsync();

    /// <summary>Consent by voice and the other permissions, with the patient's words.</summary>
    [Function("ConsoleConsent")]
    [Needs(Right.RecordConsent)]
    public async Task<IResult> Consent(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/consent")] HttpRequest request,
        string practiceId, string patientId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var said = new PermissionRequest(
            form["id"], form["step"], person.StaffId, Enum.TryParse<EvidenceChannel>(form["channel"], out var channel) ? channel : null, form["words"].ToString().Trim(),
            form["wording"].ToString() is { Length: > 0 } wording ? wording : null,
            [.. form["elements"].Select(e => Enum.TryParse<ConsentElement>(e, out var element) ? element : (ConsentElement?)null).OfType<ConsentElement>()]);
        var now = time.GetUtcNow();
        said = ConsentForm.Dated(said, form, person.Practice.Zone, now);
        var faults = said.Faults(person.Practice, patient, now);
        faults = [.. faults.Select(fault => ConsentForm.Plain(said, fault)), .. patient.Roster.Deceased ? [("step", "the patient has died: nothing changes any more.")] : Array.Empty<(string, string)>()];
        if (faults.Count > 0) return await AgainAsync(request, patientId, Typed.In(ConsentForm.Name, form, faults), null, cancellation);
        var outcome = await permissions.RecordAsync(person.Practice, patientId, said.ToEvent(person.Practice, patient, now), null, durable, cancellation);
        return ConsentForm.Refused(outcome) is { } refused
            ? await AgainAsync(request, patientId, Typed.In(ConsentForm.Name, form, refused), null, cancellation)
            : DoneBefore.When(outcome == PermissionOutcome.Known, ConsolePages.Then(ConsolePaths.Patient(practiceId, patientId), "consent-recorded", "consent"));
    }

    [Function("ConsoleCarePlan")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> CarePlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/care-plan")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return await pages.NotHereAsync();
        var asked = new CarePlanRequest([.. form["elements"].Where(e => Enum.TryParse<CarePlanElement>(e, out _)).Select(e => Enum.Parse<CarePlanElement>(e!))], Day(form["establishedOn"]), Day(form["reviewOn"]));
        var now = time.GetUtcNow();
        if (UnreadDay(form) is { } unread) return await AgainAsync(request, patientId, Typed.In("plan", form, unread), null, cancellation);
        if (asked.Fault(person.Practice.Zone.LocalDate(now)) is { } fault) return await AgainAsync(request, patientId, Typed.In("plan", form, (fault.Field, fault.Mend)), null, cancellation);
        var by = person.StaffId ?? person.Account.Id;
        try
        {
            var saved = await patients.ChangeAsync(
                practiceId, patientId, p => SectionTag.Of(p.CarePlan) == form["seen"] ? p with { CarePlan = asked.ToNote(by, now) } : throw new ChangedMeanwhileException(), cancellation);
            await plans.SettleAsync(person.Practice, saved, by, cancellation);
        }
        catch (ChangedMeanwhileException)
        {
            await plans.SettleRepeatedAsync(person.Practice, await patients.GetAsync(practiceId, patientId, cancellation), asked.ToNote(by, now), cancellation);
            return await AgainAsync(request, patientId, Typed.In("plan", form), form, cancellation);
        }
        return ConsolePages.Then(ConsolePaths.Patient(practiceId, patientId), "plan-saved", "plan");
    }

    [Function("ConsoleCarePlanCopy")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> CarePlanCopy(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/care-plan-copy")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return await pages.NotHereAsync();
        var form = await request.ReadFormAsync(cancellation);
        var fault = new CarePlanCopyRequest(form[CarePlanCopies.DayField]).TryDay(out var givenOn)
            ? await copies.GiveAsync(person.Practice, patientId, person.StaffId ?? person.Account.Id, givenOn, cancellation)
            : (CarePlanCopies.DayField, "a day such as 2026-04-30.");
        return fault is { } wrong
            ? await AgainAsync(request, patientId, Typed.In("copy", form, wrong), null, cancellation)
            : ConsolePages.Then(ConsolePaths.Patient(practiceId, patientId), "copy-given", "plan");
    }

    [Function("ConsoleTakeBackCarePlanCopy")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> CarePlanCopyBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/care-plan-copy/take-back")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return await pages.NotHereAsync();
        await copies.TakeBackAsync(Person.Required(request).Practice, patientId, cancellation);
        return ConsolePages.Then(ConsolePaths.Patient(practiceId, patientId), "copy-back", "plan");
    }

    /// <param name="late">The care plan's form that came after somebody else's; null: the form is wrong in itself.</param>
    private async Task<IResult> AgainAsync(HttpRequest request, string patientId, Typed typed, IFormCollection? late, CancellationToken cancellation)
    {
        if (await views.OfAsync(Person.Required(request), patientId, cancellation) is not { } model) return await pages.NotHereAsync();
        if (late is null) return await pages.ShowAsync<PatientPage>(request, model with { Typed = typed }, StatusCodes.Status422UnprocessableEntity);
        var edited = CarePlanForm.Compare(late, model.Patient, model.Plan);
        return await pages.ShowAsync<PatientPage>(request, model with { Typed = typed with { Fields = CarePlanForm.Kept(late, edited) }, PlanMeanwhile = edited }, StatusCodes.Status409Conflict);
    }

    /// <summary>A day that cannot be read is not the same as none.</summary>
    private static (string Field, string Mend)? UnreadDay(IFormCollection form) =>
        Days.FirstOrDefault(field => form[field].ToString().Trim().Length > 0 && Day(form[field]) is null) is { } wrong ? (wrong, "a day such as 2026-04-30.") : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", out var day) ? day : null;
}
