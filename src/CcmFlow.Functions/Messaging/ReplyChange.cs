using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Messaging;

/// <summary>What a decided text changes in a patient's record, with the text as the evidence.</summary>
public static class ReplyChange
{
    private const int UnclearKept = 3;

    /// <param name="addressee">The text is this patient's; else it is of somebody who shares the phone.</param>
    public static PatientChange Of(PatientRecord patient, bool addressee, ReplyActions actions, InboundText text, Practice practice)
    {
        var events = Words(patient, actions, text, practice).Concat(addressee ? Answers(patient, actions, text, practice) : []).ToList();
        var unclear = actions.Unclear ? [.. patient.UnclearTexts.Where(id => id != text.Id).Append(text.Id).TakeLast(UnclearKept)] : addressee ? [] : patient.UnclearTexts;
        var answered = addressee && actions.Answered && patient.OpenCheckIn is not null;
        var same = !answered && unclear.SequenceEqual(patient.UnclearTexts);
        return new PatientChange(same ? patient : patient with { UnclearTexts = unclear, OpenCheckIn = answered ? null : patient.OpenCheckIn }, events);
    }

    /// <summary>How far a STOP in this text reaches.</summary>
    public static RevocationScope Scope(InboundText text, Practice practice) =>
        RevocationScopes.Of(practice.Zone.LocalDate(text.ReceivedAt), practice.RevokeAllFrom);

    /// <summary>STOP and START are the number's: they hold for everybody who has it.</summary>
    private static IEnumerable<PermissionEvent> Words(PatientRecord patient, ReplyActions actions, InboundText text, Practice practice)
    {
        var wording = patient.Permissions.Ccm.Request?.Wording;
        if (actions.OptOut) yield return new TextsStopped(By(text, "stop") with { Wording = wording }, Scope(text, practice));
        if (actions.OptIn) yield return new TextsResumed(By(text, "start"));
    }

    // The request and the page it links to tell all four elements (CMS MLN909188), so they are recorded as told.
    private static IEnumerable<PermissionEvent> Answers(PatientRecord patient, ReplyActions actions, InboundText text, Practice practice)
    {
        if (actions.ConsentGiven)
        {
            yield return new ConsentGiven(
                By(text, "yes"), ConsentMethod.SmsReply, Enum.GetValues<ConsentElement>(), practice.Billing.PractitionerNpi, patient.Roster.LastVisitOn);
        }
        if (actions.ConsentDeclined) yield return new ConsentDeclined(By(text, "no"));
        if (actions.ConsentRevoked) yield return new ConsentRevoked(By(text, "leave"));
    }

    private static Evidence By(InboundText text, string what) =>
        new($"text.{text.Id}.{what}", text.ReceivedAt, Evidence.Patient, EvidenceChannel.Text) { MessageId = text.Id, Words = text.Body };
}
