using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>Stays in a facility in words: time in them does not count, and whoever reads 0:00 has to see why.</summary>
internal static class StayWords
{
    /// <summary>Those that take days of the month away, from the roster and as recorded here, the earliest first.</summary>
    public static IReadOnlyList<PatientStay> In(PatientRecord patient, ServiceMonth month) =>
        [.. Of(patient).Where(stay => stay.From <= month.Last && !(stay.To <= month.First)).Distinct().OrderBy(stay => stay.From)];

    /// <summary>The stay that a day lies in; null: the patient was at home.</summary>
    public static PatientStay? On(PatientRecord patient, DateOnly day) => Of(patient).FirstOrDefault(stay => stay.Covers(day));

    public static string Kind(PatientStay stay) => stay.Setting == PatientSetting.SnfPartA ? "nursing facility stay (Part A)" : "hospital stay";

    /// <summary>The day of discharge counts again.</summary>
    public static string Sentence(PatientStay stay) =>
        $"In a {Kind(stay)} from {Shown.Day(stay.From)} {(stay.To is { } to ? $"until the discharge on {Shown.Day(to)}" : "on, with no day of discharge yet")}: minutes in that time do not count.";

    private static IEnumerable<PatientStay> Of(PatientRecord patient) => patient.Roster.Stays.Concat(patient.Circumstances.Stays);
}
