using System.Globalization;
using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The form that records what a patient said, in words.</summary>
internal static class ConsentForm
{
    public const string Name = "consent";
    public const string Day = "saidOn";
    public const string Hour = "saidAt";

    public static string Told(ConsentElement element) => element switch
    {
        ConsentElement.Availability => "What CCM is and that somebody can be reached day and night",
        ConsentElement.CostSharing => "That it may cost the patient a share",
        ConsentElement.OnePractitionerPerMonth => "That only one practice can bill it in a month",
        _ => "That the patient may stop at any time, with the end of the month",
    };

    /// <summary>
    /// The request with the day and hour of the form: the hour alone is today's, the day alone is a day of which nobody knows the hour, and neither is now. What is no day or
    /// hour stays as it was typed, for the request to refuse.
    /// </summary>
    public static PermissionRequest Dated(PermissionRequest said, IFormCollection form, LocalZone zone, DateTimeOffset now)
    {
        var (day, hour) = (form[Day].ToString().Trim(), form[Hour].ToString().Trim());
        if (hour.Length == 0) return said with { On = day };
        if (!TimeOnly.TryParseExact(hour, ["HH:mm", "HH:mm:ss"], out var time)) return said with { At = hour };
        if (day.Length == 0) day = zone.LocalDate(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date) ? said with { At = zone.AtLocal(date, time).ToString("O", CultureInfo.InvariantCulture) } : said with { On = day };
    }

    /// <summary>Why it was not recorded; null: it was, now or before.</summary>
    public static (string Field, string Mend)? Refused(PermissionOutcome outcome) => outcome switch
    {
        PermissionOutcome.IdUsed => ("", "This form was sent before with other words or another day. Look at the history below, then send it again."),
        PermissionOutcome.OfAnotherNumber => (Day, PermissionEndpoints.AnotherNumber),
        _ => null,
    };

    /// <summary>A fault of the request as whoever sits before the form can mend it.</summary>
    public static (string Field, string Mend) Plain(PermissionRequest said, (string Field, string Mend) fault) => fault.Field switch
    {
        "by" => ("", "your account names no team member who could have heard it."),
        "id" => ("", "open the patient's page again and send the form once more."),
        "at" => (Hour, fault.Mend == WrittenInstant.Mend ? "an hour such as 14:30, or nothing." : fault.Mend),
        "on" => (Day, fault.Mend),
        "step" or "channel" => (fault.Field, "choose from the list."),
        "elements" => ("elements", $"tell the patient this too, then tick it: {string.Join("; ", said.MissingElements.Select(e => char.ToLowerInvariant(Told(e)[0]) + Told(e)[1..]))}."),
        "wording" => ("", "a wish for health information in texts is recorded from the patient's own answer to the warning."),
        _ => fault,
    };
}
