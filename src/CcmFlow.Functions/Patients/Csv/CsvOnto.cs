using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Csv;

/// <summary>
/// What becomes of a patient who is known when a roster names them again. FHIR says everything. Of CSV a column that the header lacks keeps what is stored, an
/// empty cell of one that it has empties it, and what no column can say (medicines, stays, other coverages) stays.
/// </summary>
public static class CsvOnto
{
    /// <param name="read">As the file has the patient.</param>
    /// <param name="stored">As the roster has the patient so far.</param>
    public static RosterPatient Merged(RosterPatient read, RosterPatient stored)
    {
        if (read.Columns is not { } columns) return read;
        T Of<T>(string column, Func<RosterPatient, T> value) => value(columns.Contains(column) ? read : stored);
        var after = stored with
        {
            GivenName = read.GivenName,
            FamilyName = read.FamilyName,
            BirthDate = read.BirthDate,
            Sex = Of("sex", p => p.Sex),
            Phone = Of("phone", p => p.Phone),
            Language = Of("language", p => p.Language),
            AddressLine = Of("address", p => p.AddressLine),
            City = Of("city", p => p.City),
            State = Of("state", p => p.State),
            Zip = Of("zip", p => p.Zip),
            ZipPlus4 = read.ZipPlus4.Length == 0 && read.Zip == stored.Zip ? stored.ZipPlus4 : Of("zip", p => p.ZipPlus4),
            Payer = Of("payer", p => p.Payer),
            PayerName = Of("payer_name", p => p.PayerName),
            MemberId = Of("member_id", p => p.MemberId),
            Conditions = columns.Contains("conditions") ? [.. read.Conditions.Select(condition => Known(condition, stored) ?? condition)] : stored.Conditions,
            LastVisitOn = Of("last_visit", p => p.LastVisitOn),
            PractitionerNpi = Of("practitioner_npi", p => p.PractitionerNpi),
            CarePlans = columns.Contains("care_plan_since") ? CarePlans(read, stored) : stored.CarePlans,
        };
        after = after with
        {
            PractitionerName = after.PractitionerNpi == stored.PractitionerNpi ? stored.PractitionerName : null,
            Coverage = IsSamePlan(after, stored) ? stored.Coverage is { } coverage ? coverage with { MemberId = after.MemberId } : null : null,
        };
        // A death without a day is more than the column can say, so that an empty cell does not take it back.
        return columns.Contains("deceased_on") && !(read.DeceasedOn is null && stored is { Deceased: true, DeceasedOn: null })
            ? after with { Deceased = read.Deceased, DeceasedOn = read.DeceasedOn }
            : after;
    }

    /// <summary>Group and insured are of a plan; they do not go over to another one.</summary>
    private static bool IsSamePlan(RosterPatient after, RosterPatient stored) =>
        after.Payer == stored.Payer && (after.PayerName is null || stored.PayerName is null || string.Equals(after.PayerName, stored.PayerName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same active condition with what the column does not say, its onset among it.</summary>
    private static PatientCondition? Known(PatientCondition read, RosterPatient stored) =>
        stored.Conditions.FirstOrDefault(c => c.Active && c.Icd10 is { } code && Bare(code) == Bare(read.Icd10!));

    private static IReadOnlyList<RosterCarePlan> CarePlans(RosterPatient read, RosterPatient stored) =>
        read.CarePlans is [var plan] && stored.CarePlans.Any(p => p.Active && p.Start == plan.Start) ? stored.CarePlans : read.CarePlans;

    private static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
