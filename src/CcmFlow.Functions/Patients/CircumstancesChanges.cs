using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Patients;

/// <summary>What differs between two states of a patient's circumstances, as the audit trail may tell it: which fact, and of lists how many; no day, code or sum of the patient's.</summary>
public static class CircumstancesChanges
{
    private const string None = "none";

    public static IReadOnlyList<FieldChange> Of(PatientCircumstances before, PatientCircumstances after) =>
    [
        .. List("stays", before.Stays, after.Stays),
        .. List("hospice", before.Hospice, after.Hospice),
        .. One("initiatingVisit", before.InitiatingVisit, after.InitiatingVisit),
        .. One<string>("carePlanningBilledBefore", before.CarePlanningBilledBefore ? "yes" : null, after.CarePlanningBilledBefore ? "yes" : null),
        .. One("accessModel", before.AccessModel, after.AccessModel),
        .. List("otherServices", before.OtherServices, after.OtherServices),
        .. One<string>("medicareSecondary", before.MedicareSecondary?.ToString(), after.MedicareSecondary?.ToString()),
        .. List("earlierDecisions", before.EarlierDecisions, after.EarlierDecisions),
        .. One("deductible", before.Deductible, after.Deductible),
        .. List("checkedMonths", before.CheckedMonths, after.CheckedMonths),
    ];

    // Records that hold lists are equal by what they are written as.
    private static IEnumerable<FieldChange> List<T>(string name, IReadOnlyList<T> before, IReadOnlyList<T> after) =>
        SectionTag.Of(before) == SectionTag.Of(after) ? [] : [new FieldChange(name, Recorded(before.Count), after.Count == 0 ? None : after.Count == before.Count ? $"{after.Count} recorded, not the same" : Recorded(after.Count))];

    private static IEnumerable<FieldChange> One<T>(string name, T? before, T? after) where T : class =>
        SectionTag.Of(before) == SectionTag.Of(after) ? [] : [new FieldChange(name, before is null ? None : "recorded", after is null ? None : before is null ? "recorded" : "recorded, not the same")];

    private static string Recorded(int count) => count == 0 ? None : $"{count} recorded";
}
