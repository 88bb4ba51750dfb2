using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Carries out the machine's effects by activities; what an activity finds out comes back as an event.</summary>
public static class NeedEffects
{
    public static async Task<UrgentNeedEvent?> CarryOutAsync(TaskOrchestrationContext context, NeedOrders orders, UrgentNeedEffect effect)
    {
        var (id, state) = (orders.Id, orders.State);
        async Task<bool> Text(TextOrder order) => await PageByText.Call(context, new PageTextOrder(order, PageChannel.Text)) == PageOutcome.Sent;
        switch (effect)
        {
            case FindOnCall find:
                return new OnCallFound(find.Round, find.Step, await FindOnCallPeople.Call(context, new OnCallQuestion(id, state.Policy, find.Step)));
            case SendPage { Channel: PageChannel.Voice } page:
                return await PlaceCall.Call(context, orders.Call(page)) ? null : new PageNotDelivered(page.Round, page.Step, page.Person, PageChannel.Voice);
            case SendPage page:
                var sent = await PageByText.Call(context, new PageTextOrder(orders.Page(page), page.Channel));
                return sent.Fault is { } fault ? new PageNotDelivered(page.Round, page.Step, page.Person, page.Channel, fault) : null;
            case SendReminder reminder:
                await Text(orders.Reminder(reminder));
                return null;
            case TellMovedOn moved:
                await Text(orders.MovedOn(moved));
                return null;
            case ConfirmTaken taken:
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Taken, state.Holder, state.Policy.Steps[state.Step].Level));
                await Text(orders.Now(TextTemplate.PageAccepted, taken.Person, "taken"));
                return null;
            case NoteUntaken:
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Untaken, null, null));
                return null;
            case TellAlreadyTaken told:
                await Text(orders.Now(TextTemplate.PageAlreadyTaken, told.Person, "other"));
                return null;
            case TellPatientWroteAgain again:
                return await Text(orders.WroteAgain(again)) ? null : new HolderNotReached(again.Person);
            case TellPatient told:
                await TellWaitingPatient.Call(context, orders.StillPaging(told));
                return null;
            case AskOutcome ask:
                if (!await Text(orders.Outcome(ask))) await PlaceCall.Call(context, orders.Call(ask.Person, "outcome"));
                return null;
            case LogMinutes minutes:
                await LogCallMinutes.Call(context, new CallMinutes(id, minutes.Person, minutes.Minutes, state.OpenedAt, orders.Epoch));
                return null;
            case AskMinutes:
                await AddNeedTask.Call(context, new NeedTask(id, StaffTaskKind.NoteCallMinutes, "minutes"));
                return null;
            case Alarm alarm:
                await TellSupervisor.Call(context, orders.Alarm(alarm));
                await AddNeedTask.Call(context, new NeedTask(id, StaffTaskKind.CheckOnCall, $"{alarm.Reason}.{alarm.Round}.{alarm.Step}"));
                return null;
            case HandToSupervisor handed:
                await HandOverNeed.Call(context, new NeedHandOver(id, state.CaseCode, orders.Epoch, handed.Round));
                return null;
            case Close:
                await NoteNeed.Call(context, new NeedNote(id, NeedNoteKind.Closed, state.Holder, null) { At = orders.At });
                if (state.Holder is { } holder) await Text(orders.Closed(holder));
                return null;
            default:
                throw new InvalidOperationException($"The effect {effect.GetType().Name} has nobody to carry it out.");
        }
    }
}
