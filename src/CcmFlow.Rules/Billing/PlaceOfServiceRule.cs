namespace CcmFlow.Rules.Billing;

/// <summary>
/// Place of service on the claim: where the practitioner would ordinarily see the patient face to face (AAFP on the CMS FAQ). CCM is no telehealth
/// service, so neither 02 nor 10 and no modifier 93 or 95.
/// </summary>
public static class PlaceOfServiceRule
{
    private const string Office = "11";

    /// <summary>The place that stands on the claim: the practice's own where it gives one, else that of its kind.</summary>
    public static string For(PracticeFacts practice) => practice.PlaceOfService ?? practice.Type switch
    {
        PracticeType.ProviderBased => "22",
        PracticeType.Fqhc => "50",
        PracticeType.Rhc => "72",
        _ => Office,
    };

    /// <summary>Telehealth places never go with CCM.</summary>
    public static bool IsTelehealth(string placeOfService) => placeOfService is "02" or "10";

    /// <summary>Hospital outpatient departments, on or off the campus, are paid the facility amount.</summary>
    public static bool IsFacility(string placeOfService) => placeOfService is "19" or "22";
}
