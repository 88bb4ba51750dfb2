using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing;

/// <summary>What decides whether a person may close a patient-month before it closes by itself.</summary>
/// <param name="Today">In the practice's zone.</param>
/// <param name="Billable">On what is known now.</param>
/// <param name="NeedOpen">An urgent need of the month is not closed: its minutes would come late.</param>
/// <param name="TimerOn">Somebody times work of the month that is not logged yet.</param>
public sealed record ManualClose(DateOnly Today, ServiceMonth Month, bool Billable, bool Died, bool NeedOpen, bool TimerOn)
{
    /// <summary>
    /// Null: it may. A month that is over waits for nothing but late notes. While it runs, the date of service may be any from the day that the threshold is met
    /// (CMS FAQ no. 4), so a month that is billable may be closed; one that is not could still become so. Policy: what is being worked on is ended first.
    /// </summary>
    public CloseRefusal? Refusal =>
        Today < Month.First ? CloseRefusal.NotBegun
        : NeedOpen ? CloseRefusal.NeedOpen
        : TimerOn ? CloseRefusal.TimerOn
        : Today <= Month.Last && !Billable && !Died ? CloseRefusal.NotBillableYet
        : null;

    /// <summary>The date that a claim carries, given the last that the rules allow: none lies after the day of the close.</summary>
    public static DateOnly? ServiceDate(DateOnly? latest, DateOnly today) => latest > today ? today : latest;
}

public enum CloseRefusal
{
    NotBegun,
    NeedOpen,
    TimerOn,
    NotBillableYet,
}

public static class CloseRefusalText
{
    public static string For(CloseRefusal refusal) => refusal switch
    {
        CloseRefusal.NotBegun => "The month has not begun.",
        CloseRefusal.NeedOpen => "An urgent need of this patient is open: close the case first, so that its minutes count.",
        CloseRefusal.TimerOn => "A timer is on for this patient: stop it first, so that its minutes count.",
        CloseRefusal.NotBillableYet => "On what is logged nothing may be billed yet, and the month still runs: close it when it is billable, or when the month is over.",
        _ => refusal.ToString(),
    };
}
