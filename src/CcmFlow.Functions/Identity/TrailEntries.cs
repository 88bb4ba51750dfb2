using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Trail;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>What the trail says of a request: ids of its route, never what was typed.</summary>
internal static class TrailEntries
{
    private static readonly string[] Own = ["practiceId", "patientId"];

    public static TrailEntry Of(HttpContext http, GuardedRoute route, string practice, Person? person)
    {
        var values = http.Request.RouteValues;
        var about = values.Where(v => !Own.Contains(v.Key)).Select(v => v.Value as string).OfType<string>().Select(Safe).ToList();
        return new TrailEntry(
            practice, person?.Account.Id ?? TrailEntry.Machine, route.Function, !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)),
            values["patientId"] is string patient ? Safe(patient) : null, about.Count == 0 ? null : string.Join(' ', about), null);
    }

    /// <summary>Whatever somebody wrote into an address stays out of the trail unless it has an id's form.</summary>
    private static string Safe(string value) => Ids.IsValid(value, 128) ? value : Ids.ForKey(value);
}
