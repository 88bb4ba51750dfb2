using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// Who pays for a month: as the roster had it when the month was decided. A roster knows one payer, that of today: a plan that the patient joined in May has not
/// agreed to pay for April. PHI.
/// </summary>
/// <param name="PayerName">As the roster had it; null: it did not say.</param>
public sealed record MonthCoverage(PayerKind Payer, string? PayerName, string? MemberId, RosterCoverage? Coverage)
{
    public static MonthCoverage Of(RosterPatient roster) => new(roster.Payer, roster.PayerName, roster.MemberId, roster.Coverage);

    /// <summary>The roster names another payer by now. One that was not known before, or is not told now, is no other one.</summary>
    public bool IsAnotherThan(RosterPatient roster)
    {
        if (Payer == PayerKind.Unknown || roster.Payer == PayerKind.Unknown) return false;
        var filing = ClaimCoverage.Filing(Payer);
        if (filing != ClaimCoverage.Filing(roster.Payer)) return true;
        return filing != ClaimFiling.MedicarePartB && PayerName is { } then && roster.PayerName is { } now && !string.Equals(then.Trim(), now.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The roster as a claim of the month reads it: member id and names as they were mended since, unless they are of another payer.</summary>
    public RosterPatient Onto(RosterPatient roster) => IsAnotherThan(roster) ? roster with { Payer = Payer, PayerName = PayerName, MemberId = MemberId, Coverage = Coverage } : roster;
}
