using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Api;

/// <summary>What must be right in recorded circumstances before a claim rests on them.</summary>
internal static class CircumstancesCheck
{
    private const int MostOfEach = 100;
    private const decimal MostDeductible = 10_000;

    /// <summary>The first field that is wrong, with the mend; null when all is well.</summary>
    public static (string Field, string Mend)? Fault(PatientCircumstances c)
    {
        // A client may send null where a list belongs.
        if (c.Stays is null || c.Hospice is null || c.OtherServices is null || c.CheckedMonths is null || c.EarlierDecisions is null) return ("body", "write [] for a list with nothing in it, not null.");
        if (c.Stays.Count > MostOfEach || c.Hospice.Count > MostOfEach || c.OtherServices.Count > MostOfEach || c.EarlierDecisions.Count > MostOfEach || c.CheckedMonths.Count > MostOfEach) return ("body", "at most 100 of each.");
        if (c.Stays.Contains(null!) || c.Hospice.Contains(null!) || c.OtherServices.Contains(null!) || c.EarlierDecisions.Contains(null!)) return ("body", "leave an entry out of a list instead of writing null.");
        // What a client leaves out is read as the first day of all.
        if (c.Stays.Any(s => s.From == default)) return ("stays", "give the day from which a stay counts.");
        if (c.Hospice.Any(s => s.From == default)) return ("hospice", "give the day from which an election counts.");
        if (c.OtherServices.Any(s => s.Month == default)) return ("otherServices", "give the month of each service as yyyy-MM.");
        if (c.EarlierDecisions.Any(d => d.Month == default)) return ("earlierDecisions", "give the month of each decision as yyyy-MM.");
        if (c.EarlierDecisions.Any(d => d.Decision is not { Lines: not null, Adjustments: not null } || d.Decision.DecidedOn == default)) return ("earlierDecisions", "give what was decided: paid, decidedOn, lines and adjustments.");
        if (c.Stays.Any(s => s.To < s.From)) return ("stays", "a stay cannot end before it began.");
        if (c.Stays.Any(s => s.Setting is not (PatientSetting.HospitalInpatient or PatientSetting.SnfPartA))) return ("stays", "give the setting: HospitalInpatient or SnfPartA.");
        if (c.Hospice.Any(s => s.To < s.From)) return ("hospice", "an election cannot end before it began.");
        if (c.InitiatingVisit is { } seen && seen.Date == default) return ("initiatingVisit.date", "give the day of the visit.");
        if (c.InitiatingVisit is { } visit && !IsCode(visit.Code)) return ("initiatingVisit.code", "five letters and digits, such as 99214.");
        if (c.OtherServices.Any(s => !IsCode(s.Code) || !Enum.IsDefined(s.By))) return ("otherServices", "give the code, five letters and digits such as G0181, and by whom.");
        if (c.AccessModel is { } access && access.To < access.From) return ("accessModel", "an alignment cannot end before it began.");
        if (c.AccessModel is { } aligned && aligned.From == default) return ("accessModel", "give the day from which the alignment counts.");
        if (c.Deductible is { Year: < 2000 or > 2199 }) return ("deductible.year", "give the year of the deductible.");
        return c.Deductible is { Left: < 0 or > MostDeductible } ? ("deductible.left", "dollars that are open of the year's deductible, 0 or more.") : null;
    }

    private static bool IsCode(string? code) => code is { Length: 5 } && code.All(char.IsAsciiLetterOrDigit);
}
