using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Functions.Messaging;

/// <summary>A patient's text: decided once, stored, then applied as often as it takes.</summary>
public sealed class PatientReplies(
    InboundStore inbox, PatientStore patients, PhoneBook phones, PracticeStore practices, NeedStore needs, WorklistStore worklist)
{
    public async Task<InboundOutcome> ApplyAsync(InboundText text, CancellationToken cancellation)
    {
        var decision = await inbox.DecisionAsync(text.Practice, text.Id, cancellation)
            ?? await inbox.DecideAsync(text.Practice, text.Id, await DecideAsync(text, cancellation), cancellation);
        var practice = await practices.GetAsync(text.Practice, cancellation);
        var month = ServiceMonth.Of(text.ReceivedAt, practice.Zone);
        var actions = decision.Actions;
        if (decision.Patient is { } id)
        {
            foreach (var one in actions.OptOut || actions.OptIn ? decision.Others.Append(id) : [id])
                await patients.ChangeAsync(text.Practice, one, p => Changed(p, one == id, actions, text, practice), cancellation);
        }
        if (actions.Task is { } task)
            await worklist.AddAsync(NewTask(text, decision.Patient, month, task), cancellation);
        var outcome = new InboundOutcome { Texts = Texts(text, decision, month), MonthEvents = Signals(text.Practice, decision, month) };
        return actions.Need is { } severity ? await WithNeedAsync(outcome, text, decision, month, severity, cancellation) : outcome;
    }

    private async Task<InboundDecision> DecideAsync(InboundText text, CancellationToken cancellation)
    {
        var candidates = await CandidatesAsync(text, cancellation);
        if (candidates.Count == 0) return Unknown(text);
        var context = candidates.Any(IsAsked) ? ReplyContext.Consent : candidates.Any(p => p.OpenCheckIn is not null) ? ReplyContext.Checkin : ReplyContext.Any;
        var reading = ReplyClassifier.Classify(text.Body, candidates[0].Roster.Language, context);
        var patient = candidates.Find(IsAsked) ?? candidates.Find(p => p.OpenCheckIn is not null) ?? candidates[0];
        var actions = ReplyPolicy.Decide(reading, StandingOf(patient), text.MediaCount > 0);
        // On a shared phone nobody can tell who said YES: a person asks.
        if (candidates.Count(IsAsked) > 1 && (actions.ConsentGiven || actions.ConsentDeclined))
            actions = actions with { ConsentGiven = false, ConsentDeclined = false, Answer = null, Task = StaffTaskKind.ReadText };
        return new InboundDecision(
            patient.Id, [.. candidates.Where(c => c.Id != patient.Id).Select(c => c.Id)], [.. candidates.Where(IsAsked).Select(c => c.Id)], patient.OpenNeed, actions,
            Read(reading, [.. reading.Intents.Select(i => i.ToString())], patient.Id));
    }

    /// <summary>The living who answer this number now, in order of id: a number that a patient gave up speaks for nobody.</summary>
    private async Task<List<PatientRecord>> CandidatesAsync(InboundText text, CancellationToken cancellation)
    {
        var candidates = new List<PatientRecord>();
        foreach (var id in await phones.FindAsync(text.From, text.Practice, PhoneRole.Patient, cancellation))
            if (await patients.FindAsync(text.Practice, id, cancellation) is { Roster: { Deceased: false } roster } patient && roster.Phone == text.From)
                candidates.Add(patient);
        return candidates;
    }

    /// <summary>A patient's new phone, a daughter's, or a wrong number: a red flag is answered and paged as any other; a person reads the text in any case.</summary>
    private static InboundDecision Unknown(InboundText text)
    {
        var reading = ReplyClassifier.Classify(text.Body, "en", ReplyContext.Any);
        var actions = ReplyPolicy.Decide(reading, new ReplyStanding(false, false, false, TextsAllowed: false), text.MediaCount > 0);
        var kept = new ReplyActions { Need = actions.Need, Safety = actions.Safety, Task = StaffTaskKind.ReadText };
        return new InboundDecision(null, [], [], null, kept, Read(reading, InboundReading.UnknownSender.Intents, null));
    }

    /// <summary>A request counts as open only for somebody who may be texted: a YES after STOP is the carrier's opt-in word, not consent.</summary>
    private static bool IsAsked(PatientRecord p) => p is { Enrollment: Enrollment.Asked, Texting: TextingState.Allowed };

    private static ReplyStanding StandingOf(PatientRecord p) => new(
        IsAsked(p), p.Enrollment == Enrollment.Consented, p.OpenCheckIn is not null, p.Texting == TextingState.Allowed);

    private static PatientRecord Changed(PatientRecord p, bool addressee, ReplyActions actions, InboundText text, Practice practice)
    {
        var after = p;
        // STOP closes an open request for consent, too: it was answered.
        if (actions.OptOut && p.Texting == TextingState.Allowed)
            after = after with { Texting = TextingState.OptedOut, Enrollment = p.Enrollment == Enrollment.Asked ? Enrollment.None : p.Enrollment, AskedWording = null };
        if (actions.OptIn && p.Texting == TextingState.OptedOut) after = after with { Texting = TextingState.Allowed };
        if (!addressee) return after;
        if (actions.ConsentGiven && p.Enrollment == Enrollment.Asked)
            after = after with { Enrollment = Enrollment.Consented, Consent = ConsentEvidence.FromReply(p, text, practice), AskedWording = null };
        if (actions.ConsentDeclined && p.Enrollment == Enrollment.Asked) after = after with { Enrollment = Enrollment.Declined, AskedWording = null };
        if (actions.Answered && p.OpenCheckIn is not null) after = after with { OpenCheckIn = null };
        return after;
    }

    private static StaffTask NewTask(InboundText text, string? patient, ServiceMonth month, StaffTaskKind kind) => new(
        text.Practice, StaffTask.IdOf(kind, month.ToString(), patient, text.Id), kind, patient, month.ToString(), text.ReceivedAt,
        text.ReceivedAt.AddHours(24), Done: false);

    private static List<TextOrder> Texts(InboundText text, InboundDecision decision, ServiceMonth month)
    {
        var texts = new List<TextOrder>();
        if (decision.Actions.Safety is { } safety)
        {
            // To the number that wrote, whatever the record says.
            texts.Add(new TextOrder(text.Practice, TextClass.Safety, safety, $"safety.{text.Id}") { ReplyTo = text.Id, Patient = decision.Patient, Month = month });
        }
        if (decision.Actions.Answer is { } answer && decision.Patient is { } patient)
            texts.Add(TextOrder.ToPatient(TextClass.Reply, answer, text.Practice, patient, month, $"answer.{text.Id}"));
        return texts;
    }

    private static List<MonthEvent> Signals(string practice, InboundDecision decision, ServiceMonth month)
    {
        var signals = new List<MonthEvent>();
        void Signal(string patient, PatientSignal signal)
        {
            var key = new PatientMonthKey(practice, patient, month);
            // Dropped by the engine where nobody runs under the id.
            signals.Add(new MonthEvent(key.Instance, signal));
            signals.Add(new MonthEvent(key.ConsentInstance, signal));
        }
        if (decision.Patient is not { } id) return signals;
        if (decision.Actions.OptOut) foreach (var one in decision.Others.Append(id)) Signal(one, PatientSignal.Stopped);
        else if (decision.Actions.ConsentGiven) Signal(id, PatientSignal.ConsentGiven);
        else if (decision.Actions.ConsentDeclined) Signal(id, PatientSignal.ConsentDeclined);
        else if (decision.Actions.Answered) Signal(id, PatientSignal.Answered);
        return signals;
    }

    /// <summary>A need that is open takes the new text in; else the text opens one.</summary>
    private async Task<InboundOutcome> WithNeedAsync(
        InboundOutcome outcome, InboundText text, InboundDecision decision, ServiceMonth month, NeedSeverity severity, CancellationToken cancellation)
    {
        if (decision.JoinsNeed is { } open && open != NeedStore.IdOf(text.Id))
        {
            var joined = new NeedId(text.Practice, open);
            return outcome with { Need = new NeedStart(joined, text.Id, severity), NeedEvents = [new NeedEvent(joined.Instance, new PatientWroteAgain(severity))] };
        }
        var need = await needs.OpenAsync(text.Practice, text.Id, decision.Patient, month.ToString(), severity, text.ReceivedAt, cancellation);
        if (need.ClosedAt is null && decision.Patient is { } id)
            await patients.ChangeAsync(text.Practice, id, p => p.OpenNeed is null ? p with { OpenNeed = need.Id } : p, cancellation);
        return outcome with { Need = new NeedStart(new NeedId(text.Practice, need.Id), text.Id, severity) };
    }

    private static InboundReading Read(ReplyClassification reading, IReadOnlyList<string> intents, string? patient) =>
        new(intents, [.. reading.Evidence.Select(e => e.RuleId).Distinct()], reading.LexiconVersion, patient, null);
}
