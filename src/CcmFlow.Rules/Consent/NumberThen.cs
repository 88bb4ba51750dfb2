namespace CcmFlow.Rules.Consent;

/// <summary>Of which number a wish about texts was said.</summary>
public static class NumberThen
{
    /// <summary>The number on file came after it was said: it was about another number, or none, and does not give this one for texts (47 CFR 64.1200(f)(9)).</summary>
    /// <param name="history">All that was recorded of the patient.</param>
    public static bool IsAnother(PermissionEvent said, IEnumerable<PermissionEvent> history) =>
        said is TextingGranted or PhiTextsPreferred && history.Any(e => e is NumberRecorded or NumberRemoved && e.At > said.At);
}
