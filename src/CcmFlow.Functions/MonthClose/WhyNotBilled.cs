using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Why a patient's month is not billed, in sentences: the same on the month's page, in its report and at the command line.</summary>
public static class WhyNotBilled
{
    /// <param name="patient">With consent and texts as they stood for the month.</param>
    /// <param name="reasons">What the decision, or its preview, names.</param>
    public static string Sentences(PatientCard patient, IReadOnlyList<ReasonCode> reasons)
    {
        if (patient.Deceased) return "The patient has died.";
        return reasons.Contains(ReasonCode.NoConsent) && ConsentStory(patient) is { } story ? story : string.Join(' ', reasons.Select(ReasonText.For));
    }

    /// <summary>One of them, as the month's page has it.</summary>
    public static string Sentence(PatientCard patient, ReasonCode reason) => reason == ReasonCode.NoConsent && ConsentStory(patient) is { } story ? story : ReasonText.For(reason);

    /// <summary>Why there is no consent says more than that there is none, and what else is missing follows from it.</summary>
    private static string? ConsentStory(PatientCard patient) => patient switch
    {
        { Consent: Enrollment.Consented or Enrollment.Revoked or Enrollment.Lapsed } => null,
        { Consent: Enrollment.Declined } => "The patient was asked and said no to CCM.",
        { Texting: TextingState.OptedOut } => "The patient stopped the texts before consenting; staff have to ask about CCM by phone.",
        { Texting: TextingState.NoNumber } => "There is no phone number to ask for consent; staff have to ask at the next visit.",
        { Texting: TextingState.NotReachable } => "The number cannot take texts; staff have to ask for consent by phone.",
        { Consent: Enrollment.Asked } => "The patient was asked for consent by text and reminded, and has not clearly said yes or no; staff have to call.",
        _ => "Consent to CCM was not asked for this month.",
    };
}
