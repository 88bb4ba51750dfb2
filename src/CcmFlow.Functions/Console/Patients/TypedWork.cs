using CcmFlow.Functions.Api;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>When and how long somebody worked, as a form has it: a day, the minutes, and the hour where that is known. With the hour it is clear what came before a consent of that day.</summary>
internal static class TypedWork
{
    /// <param name="work">What else is known of it.</param>
    /// <returns>The work with its time; or the field that is wrong.</returns>
    public static (TimeEntryRequest? Work, (string Field, string Mend)? Fault) Read(IFormCollection form, LocalZone zone, TimeEntryRequest work)
    {
        if (!DateOnly.TryParseExact(form["date"], "yyyy-MM-dd", out var date)) return (null, ("date", "the day on which the work was done."));
        if (TypedMinutes.Seconds(form["minutes"]) is not { } seconds) return (null, ("minutes", TypedMinutes.Mend));
        if (form["from"].ToString().Trim() is not { Length: > 0 } from) return (work with { Date = date, Seconds = seconds }, null);
        if (!TimeOnly.TryParseExact(from, ["HH:mm", "HH:mm:ss"], out var began)) return (null, ("from", "the hour at which it began, such as 14:30, or nothing."));
        var start = zone.AtLocal(date, began);
        var end = start.AddSeconds(seconds);
        return ServiceMonth.Of(end.AddTicks(-1), zone) == ServiceMonth.Of(date)
            ? (work with { Start = start, End = end }, null)
            : (null, ("from", "the work reaches into the next month: log each month's part by itself."));
    }
}
