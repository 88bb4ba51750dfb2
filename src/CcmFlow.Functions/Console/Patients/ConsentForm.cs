using CcmFlow.Functions.Consents;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The form that records what a patient said, in words.</summary>
internal static class ConsentForm
{
    public const string Name = "consent";

    public static string Told(ConsentElement element) => element switch
    {
        ConsentElement.Availability => "What CCM is and that somebody can be reached day and night",
        ConsentElement.CostSharing => "That it may cost the patient a share",
        ConsentElement.OnePractitionerPerMonth => "That only one practice can bill it in a month",
        _ => "That the patient may stop at any time, with the end of the month",
    };

    /// <summary>A fault of the request as whoever sits before the form can mend it.</summary>
    public static (string Field, string Mend) Plain(PermissionRequest said, (string Field, string Mend) fault) => fault.Field switch
    {
        "by" => ("", "your account names no team member who could have heard it."),
        "id" => ("", "open the patient's page again and send the form once more."),
        "step" or "channel" => (fault.Field, "choose from the list."),
        "elements" => ("elements", $"tell the patient this too, then tick it: {string.Join("; ", said.MissingElements.Select(e => char.ToLowerInvariant(Told(e)[0]) + Told(e)[1..]))}."),
        "wording" => ("", "a wish for health information in texts is recorded from the patient's own answer to the warning."),
        _ => fault,
    };
}
