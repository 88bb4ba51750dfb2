namespace CcmFlow.Rules.Consent;

/// <summary>What the patient must be told before consenting to CCM (CMS CCM FAQ 2022, MLN909188).</summary>
public enum ConsentElement
{
    /// <summary>That CCM is available and what it is.</summary>
    Availability,

    /// <summary>That cost sharing may apply.</summary>
    CostSharing,

    /// <summary>That only one practitioner can furnish and be paid for CCM in a calendar month.</summary>
    OnePractitionerPerMonth,

    /// <summary>That the patient may stop at any time, effective at the end of the calendar month.</summary>
    RightToStopAtMonthEnd,
}
