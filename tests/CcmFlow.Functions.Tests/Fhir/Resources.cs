namespace CcmFlow.Functions.Tests.Fhir;

/// <summary>Single FHIR resources as lines; <c>more</c> is raw JSON members, starting with a comma.</summary>
internal static class Resources
{
    public static string Patient(string id = "p1", string more = "") =>
        $$"""{"resourceType":"Patient","id":"{{id}}","name":[{"use":"official","family":"Rivera","given":["Ana","Luz"]}],"birthDate":"1950-02-03"{{more}}}""";

    public static string Phone(string value, string use = "home") =>
        $$""","telecom":[{"system":"phone","use":"{{use}}","value":"{{value}}"}]""";

    public static string Address(string state, string zip) =>
        $$""","address":[{"line":["1 Elm St","Apt 2"],"city":"Lynn","state":"{{state}}","postalCode":"{{zip}}"}]""";

    public static string Condition(string patient = "p1", string code = "38341003", string clinical = "active", string verification = "confirmed", string id = "c1", string more = "") =>
        $$$"""{"resourceType":"Condition","id":"{{{id}}}","clinicalStatus":{"coding":[{"code":"{{{clinical}}}"}]},"verificationStatus":{"coding":[{"code":"{{{verification}}}"}]},"code":{"coding":[{"system":"http://snomed.info/sct","code":"{{{code}}}","display":"Hypertension"}]},"subject":{"reference":"Patient/{{{patient}}}"}{{{more}}}}""";

    public static string Encounter(string day, string kind = "AMB", string status = "finished", string id = "e1", string? practitioner = null, string more = "") =>
        $$$"""{"resourceType":"Encounter","id":"{{{id}}}","status":"{{{status}}}","class":{"code":"{{{kind}}}"},"subject":{"reference":"Patient/p1"},"period":{"start":"{{{day}}}T15:00:00-05:00"}{{{Participant(practitioner)}}}{{{more}}}}""";

    public static string Coverage(string payor, string more = "", string id = "cov1") =>
        $$"""{"resourceType":"Coverage","id":"{{id}}","status":"active","beneficiary":{"reference":"Patient/p1"},"payor":[{"display":"{{payor}}"}]{{more}}}""";

    public static string Benefit(string payer, string start, string id = "b1") =>
        $$$"""{"resourceType":"ExplanationOfBenefit","id":"{{{id}}}","status":"active","patient":{"reference":"urn:uuid:p1"},"billablePeriod":{"start":"{{{start}}}"},"contained":[{"resourceType":"Coverage","id":"coverage","type":{"text":"{{{payer}}}"},"payor":[{"display":"{{{payer}}}"}]}],"insurance":[{"focal":true,"coverage":{"reference":"#coverage","display":"{{{payer}}}"}}]}""";

    public static string A1c(string value, string code = "4548-4", string status = "final", string day = "2025-01-05", string id = "o1", string unit = "%", string more = "", string quantity = "", string patient = "p1") =>
        $$$"""{"resourceType":"Observation","id":"{{{id}}}","status":"{{{status}}}","code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"subject":{"reference":"Patient/{{{patient}}}"},"effectiveDateTime":"{{{day}}}T12:00:00Z","valueQuantity":{"value":{{{value}}},"unit":"{{{unit}}}"{{{quantity}}}}{{{more}}}}""";

    public static string Pressure(string diastolic, string systolic, string code = "85354-9", string day = "2025-01-05", string id = "o1", string unit = "mm[Hg]", bool lowerFirst = false)
    {
        string Component(string loinc, string value) => $$$"""{"code":{"coding":[{"system":"http://loinc.org","code":"{{{loinc}}}"}]},"valueQuantity":{"value":{{{value}}},"unit":"{{{unit}}}"}}""";
        var (upper, lower) = (Component("8480-6", systolic), Component("8462-4", diastolic));
        return $$$"""{"resourceType":"Observation","id":"{{{id}}}","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"{{{day}}}T12:00:00Z","component":[{{{(lowerFirst ? $"{lower},{upper}" : $"{upper},{lower}")}}}]}""";
    }

    private static string Participant(string? practitioner) =>
        practitioner is null ? "" : $$$""","participant":[{"individual":{"reference":"{{{practitioner}}}"}}]""";
}
