using System.Runtime.CompilerServices;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// What of a practice's settings a claim, or the decision that it carries, rests on. Beside it stands <see cref="BillingFacts"/>, of the patient. Name, address, numbers,
/// place of service, fees and plans change what a draft says; what the practice attests, which conditions it counts and whom it has as practitioners may change what the
/// rules decide. Nobody has to tell the two apart: who drafts a claim anew decides anew, too. What a month keeps as its own (<see cref="MonthTerms"/>) stays what it was.
/// </summary>
public static class BillingSettings
{
    // A practice as read is never changed, and drafts many claims.
    private static readonly ConditionalWeakTable<Practice, string> Known = [];

    /// <summary>Tells one state of them from another. More than a claim may say is among it: one look too many is harmless, one too few is not.</summary>
    public static string TagOf(Practice practice) => Known.GetValue(practice, p => SectionTag.Of(new
    {
        p.Billing, p.TimeZone, p.EarlierTerms, p.CertifiedEhr, p.Access247, p.GeneralSupervision, p.Eligibility,
        // Who says how hard a decision was is one of them, or is not.
        Physicians = p.Team.Staff.Concat(p.Team.Former).Where(member => member.Physician).Select(member => member.Id).Distinct().Order(StringComparer.Ordinal),
    }));
}
