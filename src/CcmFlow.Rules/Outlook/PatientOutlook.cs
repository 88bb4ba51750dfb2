namespace CcmFlow.Rules.Outlook;

/// <summary>The outlook of one patient of a practice.</summary>
public sealed record PatientOutlook(string PatientId, MonthOutlook Outlook)
{
    /// <summary>
    /// Who will miss the first code at the pace so far. First those whom minutes alone would save, those who lack the least before the others; then
    /// those for whom something else has to be put right as well.
    /// </summary>
    public static IReadOnlyList<PatientOutlook> WillMiss(IEnumerable<PatientOutlook> patients) =>
    [
        .. patients
            .Where(patient => patient.Outlook.WillMiss)
            .OrderBy(patient => patient.Outlook.Blocks.Count > 0)
            .ThenBy(patient => patient.Outlook.Next!.SecondsShort)
            .ThenBy(patient => patient.PatientId, StringComparer.Ordinal),
    ];
}
