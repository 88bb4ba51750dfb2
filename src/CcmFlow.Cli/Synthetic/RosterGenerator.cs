using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CcmFlow.Cli.Simulation;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Synthetic;

/// <summary>
/// Writes the FHIR export of two practices that do not exist, for demos, rehearsals and tests: Bulk Data layout, one NDJSON file a
/// resource type. The same arguments give the same bytes on every machine (chance comes from <see cref="Dice"/>, no clock is read).
/// </summary>
public static class RosterGenerator
{
    // Relaxed: a file for people to look into, where "+1" and "García" stand as they are; it never becomes part of a page.
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="folder">Made when missing; files of the same names are replaced, others are left alone.</param>
    /// <param name="patients">How many; there are phone numbers for about 70,000.</param>
    /// <param name="seed">Another seed gives other people.</param>
    /// <param name="month">The month that the roster is for: nothing in it is dated in or after this month.</param>
    public static void Write(string folder, int patients, int seed, ServiceMonth month)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(patients);
        Directory.CreateDirectory(folder);
        var dice = new Dice(seed);
        var people = Enumerable.Range(1, patients).Select(number => new SyntheticPatient(dice, number, month)).ToArray();
        var phones = new PhoneBook();
        WriteLines(folder, "Organization", SyntheticResources.Organizations());
        WriteLines(folder, "Practitioner", SyntheticResources.Practitioners());
        WriteLines(folder, "Patient", people.Select(person => SyntheticResources.Patient(person, person.HasPhone ? phones.Next(person.Place.AreaCode) : null)));
        WriteLines(folder, "Condition", people.SelectMany(SyntheticResources.Conditions));
        WriteLines(folder, "MedicationRequest", people.SelectMany(SyntheticResources.Medications));
        WriteLines(folder, "CarePlan", people.SelectMany(SyntheticResources.CarePlans));
        WriteLines(folder, "Encounter", people.SelectMany(SyntheticResources.Encounters));
        WriteLines(folder, "Observation", people.SelectMany(SyntheticObservations.Of));
        WriteLines(folder, "Coverage", people.SelectMany(SyntheticResources.Coverages));
    }

    private static void WriteLines(string folder, string resourceType, IEnumerable<object> resources)
    {
        using var file = File.Create(Path.Combine(folder, resourceType + ".ndjson"));
        foreach (var resource in resources)
        {
            JsonSerializer.Serialize(file, resource, resource.GetType(), Json);
            file.WriteByte((byte)'\n');
        }
    }
}
