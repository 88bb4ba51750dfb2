using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Cli.Billing;

/// <summary><c>ccmflow eligibility</c></summary>
public static class EligibilityCommand
{
    public static Command Create()
    {
        var fhir = FhirOption.Create();
        var asOf = AsOfOption.Create();
        var json = new Option<bool>("--json") { Description = "One JSON object a patient." };
        var command = new Command("eligibility", "Who of a FHIR roster may be offered CCM, one line a patient with the reasons. The output is health information.") { fhir, asOf, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(fhir)!, AsOfOption.Read(parsed.GetValue(asOf)!), parsed.GetValue(json), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo fhir, DateOnly asOf, bool json, InvocationConfiguration console, CancellationToken cancellation)
    {
        var roster = await FhirRosterReader.ReadAsync(fhir.FullName, asOf, cancellation);
        foreach (var person in roster.Patients)
        {
            var result = RosterImport.Assess(person, asOf);
            console.Output.WriteLine(json ? AsJson(person, result, asOf) : AsText(person, result, asOf));
        }
        foreach (var bad in roster.BadLines) console.Error.WriteLine($"{bad.File}:{bad.Line}: {bad.Reason}");
        return 0;
    }

    private static string AsText(RosterPatient person, EligibilityResult result, DateOnly asOf) => string.Join("  ",
        person.Id,
        !person.Deceased ? "living" : "deceased",
        Age(person, asOf)?.ToString(CultureInfo.InvariantCulture) ?? "age unknown",
        result.Conditions.Count == 0 ? "no conditions" : string.Join("; ", result.Conditions.Select(c => $"{c.Name} {c.Icd10}")),
        result.Eligible ? "eligible" : "not eligible",
        string.Join(" ", result.Reasons.Select(r => r.Text)));

    private static string AsJson(RosterPatient person, EligibilityResult result, DateOnly asOf) => JsonSerializer.Serialize(
        new
        {
            id = person.Id,
            living = !person.Deceased,
            age = Age(person, asOf),
            conditions = result.Conditions.Select(c => new { name = c.Name, ccw = c.CcwName, icd10 = c.Icd10, needsCoderReview = c.NeedsCoderReview }),
            eligible = result.Eligible,
            reasons = result.Reasons.Select(r => new { code = r.Code.ToString(), positive = r.Positive, text = r.Text }),
        },
        CcmJson.Options);

    

    private static int? Age(RosterPatient person, DateOnly asOf) => person.BirthDate is { } birth ? CcmEligibility.AgeOn(birth, asOf) : null;
}
