namespace CcmFlow.Rules.Billing;

/// <summary>The visit at which CCM was started.</summary>
/// <param name="Date">Local date.</param>
/// <param name="Code">CPT or HCPCS code.</param>
/// <param name="CcmDiscussed">CCM was discussed at that visit; otherwise it does not count (Noridian CCM Q&amp;A, Nov 2017).</param>
/// <param name="CarePlanningByPractitioner">
/// The billing practitioner documented extensive assessment and care planning in person, beyond the visit's usual effort: G0506.
/// </param>
public sealed record InitiatingVisit(DateOnly Date, string Code, bool CcmDiscussed, bool CarePlanningByPractitioner = false);
