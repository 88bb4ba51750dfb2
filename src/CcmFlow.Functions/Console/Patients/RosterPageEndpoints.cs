using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The form that mends what the roster says of a patient.</summary>
public sealed class RosterPageEndpoints(ConsolePages pages, PatientStore patients, MemberIds members, RosterMending mending)
{
    private const string Route = PatientEndpoints.Route + "/roster";

    [Function("ConsoleRoster")]
    [Needs(Right.MendRoster)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation) =>
        await patients.FindAsync(practiceId, patientId, cancellation) is { } patient
            ? await pages.ShowAsync<RosterPage>(request, await ModelAsync(patient, request.Query[RosterForm.Claim].ToString(), cancellation))
            : await pages.NotHereAsync();

    [Function("ConsoleMendRoster")]
    [Needs(Right.MendRoster)]
    public async Task<IResult> Save([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var typed = RosterForm.Read(form);
        var model = await ModelAsync(patient, form[RosterForm.Claim].ToString(), cancellation);
        switch (await mending.SaveAsync(person.Practice, patient, form[RosterForm.Seen].ToString(), typed, person.StaffId ?? person.Account.Id, cancellation))
        {
            case MendOutcome.Meanwhile { Now: var now }:
                var edited = RosterForm.Compare(form, now.Roster, typed);
                return await pages.ShowAsync<RosterPage>(
                    request, model with { Patient = now, Meanwhile = edited, Values = With(model.Values, edited.Select(e => KeyValuePair.Create(e.Name, e.Kept))) }, StatusCodes.Status409Conflict);
            case MendOutcome.Refused refused:
                return await pages.ShowAsync<RosterPage>(
                    request, model with { Typed = Typed.In(RosterForm.Name, form, refused.Faults) with { Fields = null }, Values = With(model.Values, typed) }, StatusCodes.Status422UnprocessableEntity);
            case MendOutcome.Saved saved:
                var said = saved.Lost ? "roster-lost" : saved.Changed.Count > 0 ? "roster-mended" : "roster-same";
                return model.Claim is { } month && person.May(Right.SeeClaims) && !saved.Lost
                    ? ConsolePages.Then(ConsolePaths.Packet(practiceId, month.ToString(), patientId), said)
                    : ConsolePages.Then(ConsolePaths.Patient(practiceId, patientId), said, "on-file");
            case var other:
                throw new InvalidOperationException($"A mend ended as {other.GetType().Name}.");
        }
    }

    private async Task<RosterModel> ModelAsync(PatientRecord patient, string claim, CancellationToken cancellation) => new(
        patient, RosterFacts.Of(patient.Roster), await members.OthersAsync(patient, cancellation), ServiceMonth.TryParse(claim, out var month) ? month : null);

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> values, IEnumerable<KeyValuePair<string, string>> others)
    {
        var after = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (name, value) in others) after[name] = value;
        return after;
    }
}
