using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Functions.Messaging;

/// <summary>A patient's text: decided once, stored, then applied as often as it takes.</summary>
public sealed class PatientReplies(
    InboundStore inbox, ReplyDecisions decisions, PatientStore patients, PhoneBook phones, PracticeStore practices, NeedStore needs, WorklistStore worklist,
    CheckInAnswers answers, TaskClosing closing)
{
    /// <param name="decided">What an interrupted run decided on the text.</param>
    public async Task<InboundOutcome> ApplyAsync(InboundText text, InboundDecision? decided, CancellationToken cancellation)
    {
        var (decision, people) = decided is not null ? (decided, []) : await decisions.DecideAsync(text, cancellation);
        if (decided is null) await inbox.DecideAsync(text.Practice, text.Id, decision, cancellation);
        var practice = await practices.GetAsync(text.Practice, cancellation);
        var month = ServiceMonth.Of(text.ReceivedAt, practice.Zone);
        decision = await RecordAsync(decision, people, text, practice, cancellation);
        await AddTasksAsync(decision, text, practice, month, cancellation);
        var outcome = new InboundOutcome { Texts = Texts(text, decision, month), MonthEvents = Signals(text.Practice, decision, month) };
        return decision.Actions.Need is { } severity ? await WithNeedAsync(outcome, text, decision, month, severity, cancellation) : await AddedAsync(outcome, text, decision, cancellation);
    }

    /// <returns>The decision, without the consent when the request was closed before it could be recorded: then nobody is told that it was.</returns>
    private async Task<InboundDecision> RecordAsync(InboundDecision decision, IReadOnlyList<PatientRecord> people, InboundText text, Practice practice, CancellationToken cancellation)
    {
        var actions = decision.Actions;
        if (actions.OptOut) await phones.StopAsync(text.From, text.Practice, cancellation);
        if (actions.OptIn) await phones.ResumeAsync(text.From, text.Practice, cancellation);
        var addressee = decision.Patient;
        var concerned = actions.OptOut || actions.OptIn || (addressee is null && actions.Unclear) ? decision.Others.Append(addressee).OfType<string>() : [.. new[] { addressee }.OfType<string>()];
        var consented = false;
        foreach (var one in concerned)
        {
            var read = people.FirstOrDefault(p => p.Id == one);
            var (patient, _) = await patients.RecordAsync(text.Practice, one, p => ReplyChange.Of(p, one == addressee, actions, text, practice), cancellation, read);
            consented |= patient.Consent?.MessageId == text.Id;
        }
        if (addressee is not null && (consented || actions.ConsentDeclined || actions.ConsentRevoked))
            await closing.AfterAsync(new DoneAct(StaffAct.ConsentAnswered, text.Practice, addressee, null, WorklistStore.ByItself, text.ReceivedAt), cancellation);
        if (addressee is not null && actions.ConsentRevoked) await closing.AfterAsync(new DoneAct(StaffAct.ConsentEnded, text.Practice, addressee, null, WorklistStore.ByItself, text.ReceivedAt), cancellation);
        if (decision is { Question: { } question, Patient: { } id }) await answers.AddAsync(text, id, question, decision.Reading, cancellation);
        return !actions.ConsentGiven || consented
            ? decision
            : decision with { Actions = actions with { ConsentGiven = false, Answer = null, Task = StaffTaskKind.AskConsentByPhone } };
    }

    private async Task AddTasksAsync(InboundDecision decision, InboundText text, Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        if (decision.Actions.Task is { } task) await worklist.AddAsync(NewTask(task), cancellation);
        if (decision.Actions.OptOut && ReplyChange.Scope(text, practice) == RevocationScope.EverythingOfThePractice)
            await worklist.AddAsync(NewTask(StaffTaskKind.StopOtherTexts), cancellation);

        // Where the phone is several people's the id names them all: nobody's name is on the task by a guess.
        StaffTask NewTask(StaffTaskKind kind) => new(
            text.Practice, StaffTask.IdOf(kind, month.ToString(), decision.Patient, decision.Patient is null ? string.Join('.', decision.Others.Prepend(text.Id)) : text.Id),
            kind, decision.Patient, month.ToString(), text.ReceivedAt, StaffTaskDue.After(kind, text.ReceivedAt, practice.Zone), Done: false);
    }

    private static List<TextOrder> Texts(InboundText text, InboundDecision decision, ServiceMonth month)
    {
        var texts = new List<TextOrder>();
        TextOrder ToTheNumber(TextClass kind, Rules.Texts.TextTemplate template, string key) =>
            new(text.Practice, kind, template, key) { ReplyTo = text.Id, Month = month, Language = decision.Language };
        // To the number that wrote, whatever the record says.
        if (decision.Actions.Safety is { } safety) texts.Add(ToTheNumber(TextClass.Safety, safety, $"safety.{text.Id}") with { Patient = decision.Patient });
        if (decision.Actions.Answer is { } answer)
            texts.Add(decision is { AnswersTheNumber: false, Patient: { } patient }
                ? TextOrder.ToPatient(TextClass.Reply, answer, text.Practice, patient, month, $"answer.{text.Id}")
                : ToTheNumber(TextClass.Reply, answer, $"answer.{text.Id}"));
        return texts;
    }

    private static List<MonthEvent> Signals(string practice, InboundDecision decision, ServiceMonth month)
    {
        var signals = new List<MonthEvent>();
        // Dropped by the engine where nobody runs under the id.
        void Signal(string patient, PatientSignal signal) => signals.Add(new MonthEvent(new PatientMonthKey(practice, patient, month).Instance, signal));
        var actions = decision.Actions;
        if (actions.OptOut) foreach (var one in decision.Others.Append(decision.Patient).OfType<string>()) Signal(one, PatientSignal.Stopped);
        if (decision.Patient is not { } id) return signals;
        if (actions.ConsentRevoked) Signal(id, PatientSignal.Left);
        else if (actions.ConsentGiven) Signal(id, PatientSignal.ConsentGiven);
        else if (actions.ConsentDeclined) Signal(id, PatientSignal.ConsentDeclined);
        else if (actions.Answered) Signal(id, PatientSignal.Answered);
        return signals;
    }

    /// <summary>Whatever else comes while a need is open is part of its case; whoever has it hears of all but "fine".</summary>
    private async Task<InboundOutcome> AddedAsync(InboundOutcome outcome, InboundText text, InboundDecision decision, CancellationToken cancellation)
    {
        if (decision.JoinsNeed is not { } open || await needs.FindAsync(text.Practice, open, cancellation) is not { ClosedAt: null }) return outcome;
        var id = new NeedId(text.Practice, open);
        await needs.AddMessageAsync(id, text.Id, text.ReceivedAt, cancellation);
        var isFine = decision.Reading.Intents.All(intent => intent == nameof(ReplyIntent.OkCheckin));
        return isFine ? outcome : outcome with { NeedEvents = [new NeedEvent(id.Instance, new PatientAdded())] };
    }

    /// <summary>A need that is open takes the new text in; else the text opens one, which names everybody whose it may be.</summary>
    private async Task<InboundOutcome> WithNeedAsync(
        InboundOutcome outcome, InboundText text, InboundDecision decision, ServiceMonth month, NeedSeverity severity, CancellationToken cancellation)
    {
        if (decision.JoinsNeed is { } open && open != NeedStore.IdOf(text.Id))
        {
            var joined = new NeedId(text.Practice, open);
            return outcome with { Need = new NeedStart(joined, text.Id, severity), NeedEvents = [new NeedEvent(joined.Instance, new PatientWroteAgain(severity))] };
        }
        IReadOnlyList<string> possible = decision.Patient is null ? decision.Others : [];
        var need = await needs.OpenAsync(text.Practice, text.Id, decision.Patient, month.ToString(), severity, text.ReceivedAt, cancellation, possible);
        if (need.ClosedAt is null)
            foreach (var one in need.Everybody)
                await patients.ChangeAsync(text.Practice, one, p => p.OpenNeed is null ? p with { OpenNeed = need.Id } : p, cancellation);
        return outcome with { Need = new NeedStart(new NeedId(text.Practice, need.Id), text.Id, severity) };
    }
}
