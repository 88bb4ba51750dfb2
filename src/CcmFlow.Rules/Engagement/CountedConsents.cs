using CcmFlow.Rules.Consent;

namespace CcmFlow.Rules.Engagement;

/// <summary>The consents among a patient's events that took effect: a YES that answered no open request, or said again what stood already, did not.</summary>
public static class CountedConsents
{
    public static IEnumerable<ConsentGiven> Of(IEnumerable<PermissionEvent> events)
    {
        var state = new PatientPermissions();
        foreach (var next in events.DistinctBy(e => e.Id).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var before = state.Ccm;
            state = state.After(next);
            if (next is ConsentGiven given && before.Standing != Enrollment.Consented && state.Ccm.Standing == Enrollment.Consented) yield return given;
        }
    }
}
