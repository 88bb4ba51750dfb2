using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>What decides on a patient's claims beyond roster and consent, from its form.</summary>
public sealed class CircumstancesPageEndpoint(ConsolePages pages, PatientViews views, PatientStore patients, CircumstancesRecords records)
{
    [Function("ConsoleCircumstances")]
    [Needs(Right.RecordCircumstances)]
    public async Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PatientEndpoints.Route + "/circumstances")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var typed = CircumstancesForm.Read(form);
        var (after, faults) = CircumstancesForm.Apply(patient.Circumstances, typed);
        if (after is null) return await AgainAsync(request, patientId, Typed.In(CircumstancesPart.Form, form, faults), typed, [], cancellation);
        var (now, saved) = await records.SaveAsync(person.Practice, person.Account.Id, patientId, form[CircumstancesForm.Seen].ToString(), after, cancellation);
        if (saved) return ConsolePages.Then(ConsolePaths.Patient(practiceId, patientId), "circumstances-saved", "circumstances");
        var edited = CircumstancesForm.Compare(form, now.Circumstances, typed);
        return await AgainAsync(request, patientId, Typed.In(CircumstancesPart.Form, form), edited.ToDictionary(e => e.Name, e => e.Kept, StringComparer.Ordinal), edited, cancellation);
    }

    private async Task<IResult> AgainAsync(
        HttpRequest request, string patientId, Typed typed, IReadOnlyDictionary<string, string> values, IReadOnlyList<EditedField> meanwhile, CancellationToken cancellation) =>
        await views.OfAsync(Person.Required(request), patientId, cancellation) is { } model
            ? await pages.ShowAsync<PatientPage>(
                // The values carry what was typed; the form's own fields are not shown a second time.
                request, model with { Typed = typed with { Fields = null }, Circumstances = values, CircumstancesMeanwhile = meanwhile },
                meanwhile.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity)
            : await pages.NotHereAsync();
}
