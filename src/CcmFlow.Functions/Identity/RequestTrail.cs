using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// A request in the audit trail: an entry before it, so that nothing happens without one; and a second one, which names the first, when a request that was to change something was
/// refused, changed nothing or failed. An act that is carried out takes one write. Of a process that dies in between the first entry stays alone.
/// </summary>
public sealed class RequestTrail(AuditTrail trail, WorklistStore worklist, NeedStore needs, ILogger<RequestTrail> log)
{
    private const int LongestId = 512;

    /// <summary>What the trail says of a request. An act on work or on a case is about the patient of it, whom its address does not name.</summary>
    public async Task<TrailEntry> EntryAsync(HttpContext http, GuardedRoute route, string practice, Person? person)
    {
        var entry = TrailEntries.Of(http, route, practice, person);
        return entry.Patient is null && await PatientAsync(http.Request.RouteValues, practice, http.RequestAborted) is { } patient ? entry with { Patient = patient } : entry;
    }

    /// <summary>A request that was turned away at the door.</summary>
    public async Task RefusedAsync(HttpContext http, GuardedRoute route, Person person, Refusal why) =>
        await trail.AppendAsync(await EntryAsync(http, route, person.Practice.Id, person) with { Outcome = why.ToString() }, http.RequestAborted);

    /// <summary>Runs what was asked for between its entries. What the trail cannot take beforehand does not happen.</summary>
    /// <param name="run">Gives what the function gave.</param>
    public async Task<T> AroundAsync<T>(TrailEntry entry, HttpContext http, Func<Task<T>> run)
    {
        var begun = await trail.AppendAsync(entry, http.RequestAborted);
        T result;
        try
        {
            result = await run();
        }
        catch (Exception error) when (entry.Changes)
        {
            await EndAsync(begun, ActOutcome.Of(StatusOf(error, http), null));
            throw;
        }
        if (entry.Changes) await EndAsync(begun, ActOutcome.Of(StatusOf(result, http), (result as IEndOfAct)?.End));
        return result;
    }

    private async Task<string?> PatientAsync(RouteValueDictionary values, string practice, CancellationToken cancellation)
    {
        if (Id(values, "taskId") is { } task) return (await worklist.FindAsync(practice, task, cancellation))?.Patient;
        return Id(values, "needId") is { } need ? (await needs.FindAsync(practice, need, cancellation))?.Patient : null;
    }

    private static string? Id(RouteValueDictionary values, string name) => values[name] is string id && Ids.IsValid(id, LongestId) ? id : null;

    private async Task EndAsync(TrailLink begun, ActOutcome? outcome)
    {
        if (outcome is null) return;
        try
        {
            // Also for a caller who is gone: the entry before it must not stand as done.
            await trail.AppendAsync(begun.Entry with { Outcome = outcome.ToString(), Answers = begun.Number }, CancellationToken.None);
        }
#pragma warning disable CA1031 // What is answered is as true without this entry, and somebody waits for it with what they typed.
        catch (Exception error)
#pragma warning restore CA1031
        {
            log.LogError("The audit trail of {Practice} did not take what became of entry {Number} ({Outcome}): {Error}", begun.Entry.Practice, begun.Number, outcome, error.GetType().FullName);
        }
    }

    /// <summary>Results are carried out after this; most say their status before.</summary>
    private static int StatusOf(object? result, HttpContext http) => (result as IStatusCodeHttpResult)?.StatusCode ?? http.Response.StatusCode;

    private static int StatusOf(Exception error, HttpContext http) => error switch
    {
        BadHttpRequestException wrong => wrong.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
