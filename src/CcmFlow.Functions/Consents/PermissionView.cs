using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Consents;

/// <summary>A patient's three permissions with everything that was ever said about them. PHI.</summary>
/// <param name="CcmEndsOn">After a revocation: the last day of CCM, in the practice's zone.</param>
/// <param name="History">In the order in which it happened.</param>
public sealed record PermissionView(
    Enrollment Ccm, CcmConsent? Consent, ConsentRequest? OpenRequest, DateOnly? CcmEndsOn, TextingState Texting, bool NumberMustBeConfirmed, PhiPreference Phi,
    IReadOnlyList<PermissionEvent> History)
{
    public static PermissionView From(PatientRecord patient, Practice practice, IReadOnlyList<PermissionEvent> history)
    {
        var (ccm, texting) = (patient.Permissions.Ccm, patient.Permissions.Texting);
        DateOnly? ends = ccm is { Standing: Enrollment.Revoked, Consent.RevokedAt: { } revoked } ? ServiceMonth.Of(revoked, practice.Zone).Last : null;
        return new PermissionView(ccm.Standing, ccm.Consent, ccm.Request, ends, texting.State, texting.MustBeConfirmed, patient.Permissions.Phi, history);
    }
}
