using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>
/// Carries out the machine's effects by activities; what an activity finds out comes back as an event. An activity that fails
/// after its retries never ends the case: the machine's deadline goes on from there.
/// </summary>
public static class NeedEffects
{
    public static async Task<UrgentNeedState> FollowAsync(TaskOrchestrationContext context, NeedRun run, UrgentNeedDecision decision)
    {
        var open = new List<UrgentNeedEffect>(decision.Effects);
        var state = decision.State;
        while (open.Count > 0)
        {
            // Paging comes before noting, alarming and telling: those may wait for storage, a page may not.
            var effect = open.Find(e => e is FindOnCall or SendPage) ?? open[0];
            open.Remove(effect);
            if (await TryAsync(context, run, state, effect) is not { } answer) continue;
            var next = UrgentNeedMachine.Decide(state, answer, new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero));
            state = next.State;
            open.AddRange(next.Effects);
        }
        return state;
    }

    private static async Task<UrgentNeedEvent?> TryAsync(TaskOrchestrationContext context, NeedRun run, UrgentNeedState state, UrgentNeedEffect effect)
    {
        try
        {
            return await CarryOutAsync(context, run, state, effect);
        }
        catch (TaskFailedException error)
        {
            context.CreateReplaySafeLogger(nameof(UrgentNeed)).LogError(
                "{Effect} of urgent need {Need} failed in {Activity}; the case goes on.", effect.GetType().Name, run.Id.Need, error.TaskName);
            return effect switch
            {
                SendPage page => new PageNotDelivered(page.Round, page.Step, page.Person),
                TellPatientWroteAgain again => new HolderNotReached(again.Person),
                _ => null,
            };
        }
    }

    private static async Task<UrgentNeedEvent?> CarryOutAsync(TaskOrchestrationContext context, NeedRun run, UrgentNeedState state, UrgentNeedEffect effect)
    {
        var id = run.Id;
        TextOrder Page(TextTemplate template, string person, string key) => new(id.Practice, TextClass.Page, template, $"{run.Epoch}.{key}")
        {
            Staff = person,
            Need = id.Need,
            CaseCode = state.CaseCode,
            Round = state.Round,
            Step = state.Step,
            Minutes = Math.Max(1, (int)(context.CurrentUtcDateTime - state.OpenedAt.UtcDateTime).TotalMinutes),
        };
        async Task<bool> Text(TextOrder order) => (await SendText.Call(context, order)).Kind == TextResultKind.Sent;
        switch (effect)
        {
            case FindOnCall find:
                return new OnCallFound(find.Round, find.Step, await FindOnCallPeople.Call(context, new OnCallQuestion(id, state.Policy, find.Step)));
            case SendPage page:
                return await Text(Page(TextTemplate.Page, page.Person, $"page.{page.Round}.{page.Step}.{page.Person}"))
                    ? null
                    : new PageNotDelivered(page.Round, page.Step, page.Person);
            case SendReminder reminder:
                await Text(Page(TextTemplate.PageReminder, reminder.Person, $"remind.{reminder.Round}.{reminder.Step}.{reminder.Person}"));
                return null;
            case TellMovedOn moved:
                await Text(Page(TextTemplate.PageEscalated, moved.Person, $"moved.{moved.Round}.{moved.Step}.{moved.Person}"));
                return null;
            case ConfirmTaken taken:
                await Text(Page(TextTemplate.PageAccepted, taken.Person, $"taken.{state.Round}.{state.Step}.{taken.Person}"));
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Taken, taken.Person, state.Policy.Steps[state.Step].Level));
                return null;
            case TellAlreadyTaken told:
                await Text(Page(TextTemplate.PageAlreadyTaken, told.Person, $"other.{state.Round}.{state.Step}.{told.Person}"));
                return null;
            case TellPatientWroteAgain again:
                return await Text(Page(TextTemplate.PagePatientWroteAgain, again.Person, $"again.{context.CurrentUtcDateTime:HHmmss}.{again.Person}"))
                    ? null
                    : new HolderNotReached(again.Person);
            case AskOutcome ask:
                await Text(Page(TextTemplate.PageOutcomeReminder, ask.Person, $"outcome.{state.Round}.{state.Step}.{ask.Person}") with
                {
                    Minutes = (int)(state.Policy.OutcomeWithin - state.Policy.AskOutcomeAfter).TotalMinutes,
                });
                return null;
            case LogMinutes minutes:
                await LogCallMinutes.Call(context, new CallMinutes(id, minutes.Person, minutes.Minutes, state.OpenedAt, run.Epoch!));
                return null;
            case AskMinutes:
                await AddNeedTask.Call(context, new NeedTask(id, StaffTaskKind.NoteCallMinutes, "minutes"));
                return null;
            case Alarm alarm:
                await TellSupervisor.Call(context, Page(TextTemplate.SupervisorAlarm, "", $"alarm.{alarm.Reason}.{alarm.Round}.{alarm.Step}"));
                await AddNeedTask.Call(context, new NeedTask(id, StaffTaskKind.CheckOnCall, $"{alarm.Reason}.{alarm.Round}.{alarm.Step}"));
                return null;
            case Close:
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Closed, state.Holder, null));
                if (state.Holder is { } holder) await Text(Page(TextTemplate.PageClosed, holder, $"closed.{holder}") with { Minutes = null });
                return null;
            default:
                throw new InvalidOperationException($"The effect {effect.GetType().Name} has nobody to carry it out.");
        }
    }
}
