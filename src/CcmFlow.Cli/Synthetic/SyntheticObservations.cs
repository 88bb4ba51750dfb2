using System.Globalization;

namespace CcmFlow.Cli.Synthetic;

/// <summary>A1c of people with diabetes and blood pressure of people with hypertension, over two years up to their last visit.</summary>
internal static class SyntheticObservations
{
    private const string Diabetes = "44054006";
    private const string Hypertension = "59621000";
    private const string Loinc = "http://loinc.org";
    private const string Ucum = "http://unitsofmeasure.org";
    private const int Days = 730;

    public static IEnumerable<object> Of(SyntheticPatient patient)
    {
        if (patient.Conditions.Any(c => c.Snomed == Diabetes))
            foreach (var (day, n) in Visits(patient, "a1c", 85, 200)) yield return A1c(patient, day, n);
        if (patient.Conditions.Any(c => c.Snomed == Hypertension))
            foreach (var (day, n) in Visits(patient, "pressure", 40, 150)) yield return Pressure(patient, day, n);
    }

    private static IEnumerable<(DateOnly Day, int Number)> Visits(SyntheticPatient patient, string about, int least, int most)
    {
        var number = 0;
        for (var day = patient.LastVisitOn; day > patient.LastVisitOn.AddDays(-Days); day = day.AddDays(-patient.Between(least, most, about, "gap", number))) yield return (day, ++number);
    }

    // Most stand near their goal, some far above; a value wanders a little around what is the person's usual one.
    private static object A1c(SyntheticPatient patient, DateOnly day, int number)
    {
        var usual = 6.1 + (4.6 * Math.Pow(patient.Roll("a1c"), 2.2));
        var value = Math.Round((decimal)(usual + (1.2 * (patient.Roll("a1c", number) - 0.5))), 1);
        return new
        {
            resourceType = "Observation", id = $"{patient.Id}-a{number}", status = "final", code = Code("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood"),
            subject = Subject(patient), effectiveDateTime = At(day), valueQuantity = Quantity(value, "%"),
        };
    }

    private static object Pressure(SyntheticPatient patient, DateOnly day, int number)
    {
        var systolic = (int)(116 + (38 * Math.Pow(patient.Roll("pressure"), 1.4)) + (20 * (patient.Roll("pressure", number) - 0.5)));
        var diastolic = (int)(systolic * (0.52 + (0.1 * patient.Roll("diastolic", number))));
        return new
        {
            resourceType = "Observation", id = $"{patient.Id}-b{number}", status = "final", code = Code("85354-9", "Blood pressure panel with all children optional"),
            subject = Subject(patient), effectiveDateTime = At(day),
            component = new[]
            {
                new { code = Code("8480-6", "Systolic blood pressure"), valueQuantity = Quantity(systolic, "mm[Hg]") },
                new { code = Code("8462-4", "Diastolic blood pressure"), valueQuantity = Quantity(diastolic, "mm[Hg]") },
            },
        };
    }

    private static object Code(string code, string display) => new { coding = new[] { new { system = Loinc, code, display } } };

    private static object Quantity(decimal value, string unit) => new { value, unit, system = Ucum, code = unit };

    private static object Subject(SyntheticPatient patient) => new { reference = $"Patient/{patient.Id}" };

    private static string At(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T16:00:00Z");
}
