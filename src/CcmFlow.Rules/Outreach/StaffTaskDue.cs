using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Outreach;

/// <summary>Until when a person has to have done what a patient's text asks for, in the practice's office hours.</summary>
public static class StaffTaskDue
{
    /// <summary>Somebody who asks for a call gets it the same working day, or the next before noon.</summary>
    public static TimeSpan CallWithin { get; } = TimeSpan.FromHours(4);

    /// <summary>A text that could not be read may be more than it seems.</summary>
    public static TimeSpan ReadWithin { get; } = TimeSpan.FromHours(2);

    private static readonly TimeSpan OtherwiseWithin = TimeSpan.FromHours(8);

    public static DateTimeOffset After(StaffTaskKind kind, DateTimeOffset at, LocalZone zone) => BusinessHours.After(at, kind switch
    {
        StaffTaskKind.ReadText => ReadWithin,
        StaffTaskKind.CallBack => CallWithin,
        _ => OtherwiseWithin,
    }, zone);
}
