using CcmFlow.Functions.Api;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>Minutes: by the timer that the server keeps, or by hand.</summary>
public sealed class TimeEndpoints(ConsolePages pages, PatientViews views, PatientStore patients, StaffTimers timers, TimerStop stop, TimeLog log, PatientStandings standings, TimeProvider time)
{
    [Function("ConsoleTimer")]
    [Needs(Right.LogTime)]
    public async Task<IResult> Timer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PatientEndpoints.Route + "/timer")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        if (person.StaffId is not { } staff) return await AgainAsync(request, patientId, "timer", form, ("", "Your account names no team member: minutes are logged by one."), cancellation);
        switch (form["act"].ToString())
        {
            case "start":
                var runs = await timers.StartAsync(practiceId, staff, patientId, cancellation);
                return runs.Patient == patientId
                    ? Back(practiceId, patientId, "timer-started")
                    : await AgainAsync(request, patientId, "timer", form, ("", "Your timer runs for another patient. Stop or throw away that one first."), cancellation);
            case "pause":
                await timers.PauseAsync(practiceId, staff, patientId, cancellation);
                return Back(practiceId, patientId, "timer-paused");
            case "drop":
                if (await timers.PauseAsync(practiceId, staff, patientId, cancellation) is { } unwanted) await timers.EndAsync(practiceId, unwanted, cancellation);
                return Back(practiceId, patientId, "timer-dropped");
            default:
                return await StopAsync(request, person, patient, form, cancellation);
        }
    }

    [Function("ConsoleLogTime")]
    [Needs(Right.LogTime)]
    public async Task<IResult> ByHand(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PatientEndpoints.Route + "/time")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var (entry, wrong) = TypedWork.Read(form, person.Practice.Zone, new TimeEntryRequest(form["id"], null, null, person.StaffId, ActivityOf(form)));
        if (entry is null) return await AgainAsync(request, patientId, "time", form, wrong!.Value, cancellation);
        var month = ServiceMonth.Of(entry.Date ?? person.Practice.Zone.LocalDate(entry.Start!.Value));
        if (entry.Fault(person.Practice, month, time.GetUtcNow()) is { } fault) return await AgainAsync(request, patientId, "time", form, Plain("time", fault), cancellation);
        var appended = await log.LogAsync(person.Practice, patient, month, entry.ToEntry(person.Practice), cancellation);
        return appended.Outcome == AppendOutcome.Kept
            ? await ResultAsync(person.Practice, patient, appended, cancellation)
            : await AgainAsync(request, patientId, "time", form, ("", "This form was sent before with other minutes. Look at the list of entries; if these are further ones, send them again."), cancellation);
    }

    private async Task<IResult> StopAsync(HttpRequest request, Person person, PatientRecord patient, IFormCollection form, CancellationToken cancellation)
    {
        var stopped = await stop.StopAsync(person.Practice, person.StaffId!, patient, ActivityOf(form), cancellation);
        if (stopped.Fault is { } fault) return await AgainAsync(request, patient.Id, "timer", form, Plain("timer", fault), cancellation);
        if (!stopped.Found) return Back(person.Practice.Id, patient.Id, "timer-gone");
        return stopped.Logged is [.., var last] ? await ResultAsync(person.Practice, patient, last, cancellation) : Back(person.Practice.Id, patient.Id, "timer-short");
    }

    internal static CareActivity ActivityOf(IFormCollection form) => Enum.TryParse<CareActivity>(form["activity"], out var activity) && Enum.IsDefined(activity) ? activity : CareActivity.Other;

    private async Task<IResult> ResultAsync(Practice practice, PatientRecord patient, Appended appended, CancellationToken cancellation)
    {
        var entry = appended.Entry!;
        var day = entry.Entry.Date ?? practice.Zone.LocalDate(entry.Entry.Start!.Value);
        var month = ServiceMonth.Of(day);
        var consent = (await standings.AsOfAsync(practice, patient, month, cancellation)).Consent;
        var early = consent is null || day < practice.Zone.LocalDate(consent.ObtainedAt);
        return DoneBefore.When(appended.Repeated, Back(practice.Id, patient.Id, Said.Logged(month, ServiceMonth.Of(time.GetUtcNow(), practice.Zone), entry.Late, early)));
    }

    private static IResult Back(string practice, string patient, string said) => ConsolePages.Then(ConsolePaths.Patient(practice, patient), said, "minutes");

    /// <summary>A fault of the entry, at the field of the form that it is of.</summary>
    internal static (string, string) Plain(string form, (string Field, string Mend) fault) => (form, fault.Field) switch
    {
        (_, "staffId") => ("", "Your account names no team member: minutes are logged by one."),
        ("time", "seconds" or "date, seconds") => ("minutes", fault.Mend),
        ("time", "date") => fault,
        ("time", "end") => ("minutes", fault.Mend.StartsWith("lies in the future", StringComparison.Ordinal) ? "the work would end later than now: log it when it is done, or mend the hour at which it began." : fault.Mend),
        ("time", "start, end") => ("date", fault.Mend),
        (_, "id") => ("", "Open the patient's page again and send the form once more."),
        _ => ("", fault.Mend),
    };

    private async Task<IResult> AgainAsync(HttpRequest request, string patientId, string formName, IFormCollection form, (string, string) fault, CancellationToken cancellation) =>
        await views.OfAsync(Person.Required(request), patientId, cancellation) is { } model
            ? await pages.ShowAsync<PatientPage>(request, model with { Typed = Typed.In(formName, form, fault) }, StatusCodes.Status422UnprocessableEntity)
            : await pages.NotHereAsync();
}
