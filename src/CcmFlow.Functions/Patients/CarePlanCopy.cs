using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Patients;

/// <summary>That the patient or caregiver was given a copy of the care plan (CMS MLN909188; Noridian Medical Review FAQ).</summary>
/// <param name="NotedAt">UTC.</param>
/// <param name="GivenOn">The practice's local day; null: the day on which it was noted.</param>
/// <param name="By">Account or team member who noted it; null: of a copy from before this was kept.</param>
public sealed record CarePlanCopy(DateTimeOffset NotedAt, DateOnly? GivenOn = null, string? By = null)
{
    /// <summary>The local day on which the patient got it.</summary>
    public DateOnly Day(LocalZone zone) => GivenOn ?? zone.LocalDate(NotedAt);
}
