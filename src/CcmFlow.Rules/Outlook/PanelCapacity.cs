namespace CcmFlow.Rules.Outlook;

/// <summary>How many patients a team can carry in a month.</summary>
public static class PanelCapacity
{
    private const int SecondsPerHour = 3600;

    /// <summary>Whole patients; only countable time is reckoned, so what is spent on calls that reach nobody must be taken off the hours before.</summary>
    public static int Patients(decimal staffHours, CarePattern pattern) => (int)decimal.Floor(Math.Max(0, staffHours) * SecondsPerHour / pattern.Seconds);

    /// <summary>Staff hours a month for so many patients.</summary>
    public static decimal Hours(int patients, CarePattern pattern) => (decimal)patients * pattern.Seconds / SecondsPerHour;
}
