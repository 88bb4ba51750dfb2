using System.Globalization;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>The texts and calls of a case with their keys: what is ordered twice under a key goes out once.</summary>
/// <param name="Epoch">Names the start of the case: one that had to be started again pages again.</param>
/// <param name="At">The orchestration's time (UTC).</param>
public sealed record NeedOrders(NeedId Id, string Epoch, UrgentNeedState State, DateTime At)
{
    private string Place => string.Create(CultureInfo.InvariantCulture, $"{State.Round}.{State.Step}");

    /// <summary>The same order over either carrier: the second one is a copy of the first, not another page.</summary>
    public TextOrder Page(SendPage page) => Text(TextTemplate.Page, page.Person, $"page.{page.Round}.{page.Step}.{page.Person}");

    public CallOrder Call(SendPage page) =>
        new(Id, State.CaseCode, page.Person, $"{Epoch}.call.{page.Round}.{page.Step}.{page.Person}.{page.Try}", page.Round, page.Step);

    /// <summary>A call outside the steps: that it was not answered tells the machine nothing.</summary>
    public CallOrder Call(string person, string occasion) => new(Id, State.CaseCode, person, $"{Epoch}.{occasion}.{Place}.{person}", 0, 0);

    public TextOrder Reminder(SendReminder reminder) =>
        Text(TextTemplate.PageReminder, reminder.Person, $"remind.{reminder.Round}.{reminder.Step}.{reminder.Person}");

    public TextOrder MovedOn(TellMovedOn moved) => Text(TextTemplate.PageEscalated, moved.Person, $"moved.{moved.Round}.{moved.Step}.{moved.Person}");

    /// <summary>An answer to what the person did in the present step.</summary>
    public TextOrder Now(TextTemplate template, string person, string occasion) => Text(template, person, $"{occasion}.{Place}.{person}");

    public TextOrder WroteAgain(TellPatientWroteAgain again) =>
        Text(TextTemplate.PagePatientWroteAgain, again.Person, $"again.{At.ToString("HHmmss", CultureInfo.InvariantCulture)}.{again.Person}");

    public TextOrder Outcome(AskOutcome ask) => Text(TextTemplate.PageOutcomeReminder, ask.Person, $"outcome.{Place}.{ask.Person}") with
    {
        Minutes = (int)(State.Policy.OutcomeWithin - State.Policy.AskOutcomeAfter).TotalMinutes,
    };

    public TextOrder Closed(string holder) => Text(TextTemplate.PageClosed, holder, $"closed.{holder}") with { Minutes = null };

    /// <summary>To whoever supervises when it is sent.</summary>
    public TextOrder Alarm(Alarm alarm) => Text(
        alarm.Reason is AlarmReason.ClinicianOptedOut or AlarmReason.ContactBroken or AlarmReason.TooFewTookTheCase ? TextTemplate.PagingAlarm : TextTemplate.SupervisorAlarm,
        "", $"alarm.{alarm.Reason}.{alarm.Round}.{alarm.Step}");

    public WaitingPatient StillPaging(TellPatient told) => new(Id, $"{Id.Need}.{Epoch}.still.{told.Time}");

    private TextOrder Text(TextTemplate template, string person, string key) => new(Id.Practice, TextClass.Page, template, $"{Epoch}.{key}")
    {
        Staff = person,
        Need = Id.Need,
        CaseCode = State.CaseCode,
        Round = State.Round,
        Step = State.Step,
        Minutes = Math.Max(1, (int)(At - State.OpenedAt.UtcDateTime).TotalMinutes),
    };
}
