using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Outlook;

/// <summary>A patient of the roster as the revenue gap sees him.</summary>
/// <param name="Eligible">CCM may be offered.</param>
/// <param name="Locality">Payment locality; null for the national amount.</param>
/// <param name="Qmb">Owes no coinsurance.</param>
/// <param name="Enrolled">Has consented.</param>
/// <param name="Billed">A claim was made for the month.</param>
/// <param name="Reason">Why not, where that is known; from a roster alone it is not.</param>
public sealed record GapPatient(bool Eligible, Locality? Locality, bool Qmb = false, bool Enrolled = false, bool Billed = false, GapReason? Reason = null);
