using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Carries out one effect of the machine by an activity. What the activity finds out comes back as an event.</summary>
public static class NeedEffects
{
    public static async Task<UrgentNeedEvent?> CarryOutAsync(TaskOrchestrationContext context, NeedId id, UrgentNeedState state, UrgentNeedEffect effect)
    {
        TextOrder Page(TextTemplate template, string person, string key) => new(id.Practice, TextClass.Page, template, key)
        {
            Staff = person,
            Need = id.Need,
            CaseCode = state.CaseCode,
            Round = state.Round,
            Step = state.Step,
            Minutes = Math.Max(1, (int)(context.CurrentUtcDateTime - state.OpenedAt.UtcDateTime).TotalMinutes),
        };
        switch (effect)
        {
            case FindOnCall find:
                return new OnCallFound(find.Round, find.Step, await FindOnCallPeople.Call(context, new OnCallQuestion(id, state.Policy, find.Step)));
            case SendPage page:
                return await TextAsync(context, Page(TextTemplate.Page, page.Person, $"page.{page.Round}.{page.Step}.{page.Person}"))
                    ? null
                    : new PageNotDelivered(page.Round, page.Step, page.Person);
            case SendReminder reminder:
                await TextAsync(context, Page(TextTemplate.PageReminder, reminder.Person, $"remind.{reminder.Round}.{reminder.Step}.{reminder.Person}"));
                return null;
            case TellMovedOn moved:
                await TextAsync(context, Page(TextTemplate.PageEscalated, moved.Person, $"moved.{moved.Round}.{moved.Step}.{moved.Person}"));
                return null;
            case ConfirmTaken taken:
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Taken, taken.Person, state.Policy.Steps[state.Step].Level, null));
                await TextAsync(context, Page(TextTemplate.PageAccepted, taken.Person, $"taken.{state.Round}.{state.Step}.{taken.Person}"));
                return null;
            case TellAlreadyTaken told:
                await TextAsync(context, Page(TextTemplate.PageAlreadyTaken, told.Person, $"other.{state.Round}.{state.Step}.{told.Person}"));
                return null;
            case TellPatientWroteAgain again:
                await TextAsync(context, Page(TextTemplate.PagePatientWroteAgain, again.Person, $"again.{context.CurrentUtcDateTime:HHmmss}.{again.Person}"));
                return null;
            case AskOutcome ask:
                await TextAsync(context, Page(TextTemplate.PageOutcomeReminder, ask.Person, $"outcome.{state.Round}.{state.Step}.{ask.Person}") with
                {
                    Minutes = (int)(state.Policy.OutcomeWithin - state.Policy.AskOutcomeAfter).TotalMinutes,
                });
                return null;
            case LogMinutes minutes:
                await LogCallMinutes.Call(context, new CallMinutes(id, minutes.Person, minutes.Minutes, state.AcknowledgedAt ?? state.OpenedAt));
                return null;
            case AskMinutes:
                await AddNeedTask.Call(context, new NeedTask(id, StaffTaskKind.NoteCallMinutes, "minutes"));
                return null;
            case Alarm alarm:
                await AddNeedTask.Call(context, new NeedTask(id, StaffTaskKind.CheckOnCall, $"{alarm.Reason}.{alarm.Round}.{alarm.Step}"));
                await TellSupervisor.Call(context, Page(TextTemplate.SupervisorAlarm, "", $"alarm.{alarm.Reason}.{alarm.Round}.{alarm.Step}"));
                return null;
            case Close:
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Closed, state.Holder, null, null));
                if (state.Holder is { } holder) await TextAsync(context, Page(TextTemplate.PageClosed, holder, $"closed.{holder}") with { Minutes = null });
                return null;
            default:
                throw new InvalidOperationException($"The effect {effect.GetType().Name} has nobody to carry it out.");
        }
    }

    /// <summary>False when the text did not reach the carrier, for whatever reason: a page that failed is never waited for.</summary>
    private static async Task<bool> TextAsync(TaskOrchestrationContext context, TextOrder order)
    {
        try
        {
            return (await SendText.Call(context, order)).Kind == TextResultKind.Sent;
        }
        catch (TaskFailedException)
        {
            return false;
        }
    }
}
