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

/// <summary>A patient's text: read by the rules, then stored and turned into what is left to do.</summary>
public sealed class PatientReplies(PatientStore patients, PhoneBook phones, PracticeStore practices, NeedStore needs, WorklistStore worklist)
{
    public async Task<(InboundOutcome Outcome, InboundReading Reading)> ApplyAsync(InboundText text, CancellationToken cancellation)
    {
        var candidates = new List<PatientRecord>();
        foreach (var id in await phones.FindAsync(text.From, text.Practice, PhoneRole.Patient, cancellation))
            candidates.Add(await patients.GetAsync(text.Practice, id, cancellation));
        if (candidates.Count == 0) return await FromUnknownAsync(text, cancellation);

        var context = candidates.Any(p => p.Enrollment == Enrollment.Asked) ? ReplyContext.Consent
            : candidates.Any(p => p.OpenCheckIn is not null) ? ReplyContext.Checkin
            : ReplyContext.Any;
        var reading = ReplyClassifier.Classify(text.Body, candidates[0].Roster.Language, context);
        var patient = Addressee(candidates);
        var actions = ReplyPolicy.Decide(reading, StandingOf(patient), text.MediaCount > 0);
        // On a shared phone nobody can tell who said YES: a person asks.
        if (candidates.Count(p => p.Enrollment == Enrollment.Asked) > 1 && (actions.ConsentGiven || actions.ConsentDeclined))
            actions = actions with { ConsentGiven = false, ConsentDeclined = false, Answer = null, Task = StaffTaskKind.ReadText };

        var practice = await practices.GetAsync(text.Practice, cancellation);
        var month = ServiceMonth.Of(text.ReceivedAt, practice.Zone);
        foreach (var one in actions.OptOut || actions.OptIn ? candidates : [patient])
            await patients.ChangeAsync(text.Practice, one.Id, p => Changed(p, one.Id == patient.Id, actions, text, practice), cancellation);
        if (actions.Task is { } task)
            await worklist.AddAsync(NewTask(text, patient.Id, month, task), cancellation);

        var outcome = new InboundOutcome
        {
            Texts = Texts(text, patient, month, actions),
            MonthEvents = Signals(actions, candidates, patient, text.Practice, month),
        };
        if (actions.Need is { } severity) outcome = await WithNeedAsync(outcome, text, patient, month, severity, cancellation);
        return (outcome, Read(reading, [.. reading.Intents.Select(i => i.ToString())], patient.Id));
    }

    /// <summary>A patient's new phone, a daughter's, or a wrong number: a red flag is answered and paged as any other; a person reads the text in any case.</summary>
    private async Task<(InboundOutcome Outcome, InboundReading Reading)> FromUnknownAsync(InboundText text, CancellationToken cancellation)
    {
        var reading = ReplyClassifier.Classify(text.Body, "en", ReplyContext.Any);
        var actions = ReplyPolicy.Decide(reading, new ReplyStanding(false, false, false, TextsAllowed: false), text.MediaCount > 0);
        var month = ServiceMonth.Of(text.ReceivedAt, (await practices.GetAsync(text.Practice, cancellation)).Zone);
        await worklist.AddAsync(NewTask(text, null, month, StaffTaskKind.ReadText), cancellation);
        var noted = Read(reading, InboundReading.UnknownSender.Intents, null);
        if (actions is not { Need: { } severity, Safety: { } safety }) return (new InboundOutcome(), noted);
        var need = await needs.OpenAsync(text.Practice, text.Id, null, month.ToString(), severity, text.ReceivedAt, cancellation);
        var answer = new TextOrder(text.Practice, TextClass.Safety, safety, $"safety.{text.Id}") { ReplyTo = text.Id };
        return (new InboundOutcome { Needs = [need.Id], Texts = [answer] }, noted);
    }

    private static InboundReading Read(ReplyClassification reading, IReadOnlyList<string> intents, string? patient) =>
        new(intents, [.. reading.Evidence.Select(e => e.RuleId).Distinct()], reading.LexiconVersion, patient, null);

    /// <summary>The one to whom an open request or check-in went, else the first by id.</summary>
    private static PatientRecord Addressee(List<PatientRecord> candidates) =>
        candidates.Find(p => p.Enrollment == Enrollment.Asked) ?? candidates.Find(p => p.OpenCheckIn is not null) ?? candidates[0];

    private static ReplyStanding StandingOf(PatientRecord p) => new(
        p.Enrollment == Enrollment.Asked, p.Enrollment == Enrollment.Consented, p.OpenCheckIn is not null, p.Texting == TextingState.Allowed);

    private static PatientRecord Changed(PatientRecord p, bool addressee, ReplyActions actions, InboundText text, Practice practice)
    {
        var after = p;
        if (actions.OptOut && p.Texting == TextingState.Allowed) after = after with { Texting = TextingState.OptedOut };
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

    private static List<TextOrder> Texts(InboundText text, PatientRecord patient, ServiceMonth month, ReplyActions actions)
    {
        var texts = new List<TextOrder>();
        if (actions.Safety is { } safety)
            texts.Add(TextOrder.ToPatient(TextClass.Safety, safety, text.Practice, patient.Id, month, $"safety.{text.Id}"));
        if (actions.Answer is { } answer)
            texts.Add(TextOrder.ToPatient(TextClass.Reply, answer, text.Practice, patient.Id, month, $"answer.{text.Id}"));
        return texts;
    }

    private static List<MonthEvent> Signals(ReplyActions actions, List<PatientRecord> candidates, PatientRecord patient, string practice, ServiceMonth month)
    {
        var signals = new List<MonthEvent>();
        void Signal(PatientRecord p, PatientSignal signal)
        {
            var key = new PatientMonthKey(practice, p.Id, month);
            signals.Add(new MonthEvent(key.Instance, signal));
            // Dropped by the engine where this month asks for no consent.
            if (p.Enrollment == Enrollment.Asked) signals.Add(new MonthEvent(key.ConsentInstance, signal));
        }
        if (actions.OptOut) candidates.ForEach(p => Signal(p, PatientSignal.Stopped));
        else if (actions.ConsentGiven) Signal(patient, PatientSignal.ConsentGiven);
        else if (actions.ConsentDeclined) Signal(patient, PatientSignal.ConsentDeclined);
        else if (actions.Answered) Signal(patient, PatientSignal.Answered);
        return signals;
    }

    /// <summary>A need that is open takes the new text in; else the text opens one.</summary>
    private async Task<InboundOutcome> WithNeedAsync(
        InboundOutcome outcome, InboundText text, PatientRecord patient, ServiceMonth month, NeedSeverity severity, CancellationToken cancellation)
    {
        var open = (await patients.GetAsync(text.Practice, patient.Id, cancellation)).OpenNeed;
        if (open is not null && open != $"n{text.Id}")
        {
            var instance = new NeedId(text.Practice, open).Instance;
            return outcome with { Needs = [open], NeedEvents = [new NeedEvent(instance, new PatientWroteAgain(severity))] };
        }
        var need = await needs.OpenAsync(text.Practice, text.Id, patient.Id, month.ToString(), severity, text.ReceivedAt, cancellation);
        if (need.ClosedAt is null)
            await patients.ChangeAsync(text.Practice, patient.Id, p => p.OpenNeed is null ? p with { OpenNeed = need.Id } : p, cancellation);
        return outcome with { Needs = [need.Id] };
    }
}
