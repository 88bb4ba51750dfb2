using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Consents;

/// <summary>
/// The record of a consent given by text. The request and the page it links to tell all four elements (CMS MLN909188), so
/// they are recorded as told, with the version of the wording that the patient saw.
/// </summary>
public static class ConsentEvidence
{
    public static CcmConsent FromReply(PatientRecord patient, InboundText reply, Practice practice) => new(
        reply.ReceivedAt,
        nameof(ConsentMethod.SmsReply),
        [.. Enum.GetNames<ConsentElement>()],
        practice.Billing.PractitionerNpi,
        reply.Id,
        patient.AskedWording,
        RevokedAt: null,
        LastVisitOn: patient.Roster.LastVisitOn);
}
