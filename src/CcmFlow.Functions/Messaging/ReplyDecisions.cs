using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>Reads a patient's text, finds whose it is and decides what it leads to. Changes nothing.</summary>
public sealed class ReplyDecisions(PatientStore patients, PhoneBook phones, NeedStore needs, InboundStore inbox)
{
    /// <returns>The decision, and everybody of the number as just read.</returns>
    public async Task<(InboundDecision Decision, IReadOnlyList<PatientRecord> People)> DecideAsync(InboundText text, CancellationToken cancellation)
    {
        var people = await PeopleAsync(text, cancellation);
        var decision = people.Count switch
        {
            0 => OfStranger(text, await OpenNeedOfAsync(text, cancellation)),
            1 => OfOne(text, people[0]),
            _ => OfSeveral(text, people),
        };
        return (decision, people);
    }

    /// <summary>The living who answer this number now, in order of id: a number that a patient gave up speaks for nobody.</summary>
    private async Task<List<PatientRecord>> PeopleAsync(InboundText text, CancellationToken cancellation)
    {
        var people = new List<PatientRecord>();
        foreach (var id in await phones.FindAsync(text.From, text.Practice, PhoneRole.Patient, cancellation))
            if (await patients.FindAsync(text.Practice, id, cancellation) is { Roster: { Deceased: false } roster } patient && roster.Phone == text.From)
                people.Add(patient);
        return people;
    }

    /// <summary>The case that an unknown number's earlier text opened: "she fell", "hurry" and "not breathing" are one case, not three.</summary>
    private async Task<string?> OpenNeedOfAsync(InboundText text, CancellationToken cancellation)
    {
        foreach (var need in (await needs.OpenAsync(text.Practice, cancellation)).Where(n => !n.Everybody.Any() && n.Id != NeedStore.IdOf(text.Id)))
            if ((await inbox.GetAsync(text.Practice, NeedStore.TextOf(need.Id), cancellation)).From == text.From) return need.Id;
        return null;
    }

    private static InboundDecision OfOne(InboundText text, PatientRecord patient) => Of(text, patient, [], text.Body);

    /// <param name="said">The text, without the name it is signed with.</param>
    private static InboundDecision Of(InboundText text, PatientRecord patient, IReadOnlyList<string> others, string said)
    {
        var reading = ReplyClassifier.Classify(said, patient.Roster.Language, ContextOf([patient]));
        var actions = ReplyPolicy.Decide(reading, StandingOf([patient], text), text.MediaCount > 0, LeavingWords.Find(said) is not null);
        return new InboundDecision(patient.Id, others, patient.OpenNeed, actions, Reading(reading, patient.Id))
        {
            Question = actions.Answered ? patient.OpenCheckIn : null,
            // HELP is answered to everybody, also to those who get no texts (CTIA).
            AnswersTheNumber = actions.Answer == TextTemplate.HelpAnswer && patient.Texting != TextingState.Allowed,
            Language = patient.Roster.Language,
        };
    }

    /// <summary>
    /// A couple's phone. A red flag may be any one's and a STOP is the number's; an answer counts for the one whose first name it is signed
    /// with, and for nobody else. Without a name the phone is asked once who it was.
    /// </summary>
    private static InboundDecision OfSeveral(InboundText text, List<PatientRecord> people)
    {
        var reading = ReplyClassifier.Classify(text.Body, people[0].Roster.Language, ContextOf(people));
        var disturbed = reading.IsRedFlag || reading.Has(ReplyIntent.OptOut) || reading.Has(ReplyIntent.OptIn);
        if (!disturbed && SharedPhone.WhoAnswers(text.Body, [.. people.Select(p => p.Roster.GivenName)]) is { } signed)
            return Of(text, people[signed.Person], [.. people.Select(p => p.Id).Where((_, person) => person != signed.Person)], signed.Remainder);
        var standing = StandingOf(people, text);
        var actions = ReplyPolicy.Decide(reading, standing, text.MediaCount > 0, LeavingWords.Find(text.Body) is not null);
        var personal = actions.ConsentGiven || actions.ConsentDeclined || actions.ConsentRevoked || (standing.CheckInOpen && reading.Has(ReplyIntent.OkCheckin) && actions.Need is null);
        if (personal) actions = SharedPhonePolicy.AskWho(actions, standing.UnclearBefore);
        if (!standing.TextsAllowed && !actions.OptIn && actions.Answer != TextTemplate.HelpAnswer) actions = actions with { Answer = null };
        return new InboundDecision(
            null, [.. people.Select(p => p.Id)], people.Select(p => p.OpenNeed).FirstOrDefault(n => n is not null),
            actions with { ConsentGiven = false, ConsentDeclined = false, ConsentRevoked = false, Answered = false }, Reading(reading, null))
        {
            AnswersTheNumber = true,
            Language = people[0].Roster.Language,
        };
    }

    /// <summary>A patient's new phone, a daughter's, or a wrong number: a red flag is answered and paged as any other, HELP is answered; a person reads the text in any other case.</summary>
    private static InboundDecision OfStranger(InboundText text, string? openNeed)
    {
        var reading = ReplyClassifier.Classify(text.Body, "en", ReplyContext.Any);
        var actions = ReplyPolicy.Decide(reading, new ReplyStanding(false, false, false, TextsAllowed: false), text.MediaCount > 0);
        var helps = actions.Answer == TextTemplate.HelpAnswer;
        var kept = new ReplyActions
        {
            Need = actions.Need,
            Safety = actions.Safety,
            OptOut = actions.OptOut,
            OptIn = actions.OptIn,
            Answer = helps ? TextTemplate.HelpAnswer : null,
            Task = helps ? actions.Task : StaffTaskKind.ReadText,
        };
        return new InboundDecision(null, [], openNeed, kept, Reading(reading, null) with { Intents = InboundReading.UnknownSender.Intents })
        {
            AnswersTheNumber = true,
            Language = text.Body.Contains("AYUDA", StringComparison.OrdinalIgnoreCase) ? "es" : "en",
        };
    }

    private static ReplyContext ContextOf(IReadOnlyList<PatientRecord> people) =>
        people.Any(IsAsked) ? ReplyContext.Consent : people.Any(p => p.OpenCheckIn is not null) ? ReplyContext.Checkin : ReplyContext.Any;

    /// <summary>A request counts as open only for somebody who may be texted: a YES after STOP is the carrier's opt-in word, not consent.</summary>
    private static bool IsAsked(PatientRecord p) => p is { Enrollment: Enrollment.Asked, Texting: TextingState.Allowed };

    private static ReplyStanding StandingOf(IReadOnlyList<PatientRecord> people, InboundText text) => new(
        people.Any(IsAsked), people.Any(p => p.HasActiveConsent), people.Any(p => p.OpenCheckIn is not null), people.All(p => p.Texting == TextingState.Allowed),
        people.Max(p => p.UnclearTexts.Count(id => id != text.Id)));

    private static InboundReading Reading(ReplyClassification reading, string? patient) => new(
        [.. reading.Intents.Select(i => i.ToString())], [.. reading.Evidence.Select(e => e.RuleId).Distinct()], reading.LexiconVersion, patient, null);
}
