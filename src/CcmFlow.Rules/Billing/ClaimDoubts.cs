using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing;

/// <summary>What only a person can judge about a claim that the rules let go, each in a sentence free of patient data; and what of it a person may confirm.</summary>
public static class ClaimDoubts
{
    /// <summary>Billable if the threshold was met before (ccm-rules 3.8): no later work counts, but whether the service was complete the record does not say.</summary>
    public const string Died = "The patient has died: a person has to confirm that the service was complete before.";

    /// <summary>A month is a plan's or it is not, whatever it was opened for: whoever opened it for minutes has said nothing of the payer.</summary>
    public const string AnotherPayerThanBefore =
        "Before it was opened again the month was decided for another payer than the roster names now: confirm that the payer on file now pays for this month.";

    private const string DiedOnNoDay = "The patient has died, and the record does not say when: record the day, then look at the claim again.";

    // Of a decision from before its doubts were told one by one.
    private const string Marked = "The month is marked for review: a person has to look at its warnings before the claim goes.";

    // Voicemail alone cannot be billed (Noridian, Feb 2017), and in hospice a claim without GV or GW is denied (Novitas), which no word of a person puts on it.
    private static readonly WarningCode[] NotForAWord = [WarningCode.OnlyVoicemail, WarningCode.HospiceElection];

    private static readonly HashSet<string> Confirmable = [Died, AnotherPayerThanBefore, Marked, .. Enum.GetValues<WarningCode>().Except(NotForAWord).Select(Sentence)];

    /// <param name="month">The service month. Who died after it was served as long as it lasted.</param>
    /// <param name="died">The patient has died, <paramref name="on"/> which day; null: nobody knows.</param>
    /// <param name="on">Local to the practice.</param>
    /// <param name="decision">What the claim rests on.</param>
    /// <param name="policy">The practice's, as it was for the month.</param>
    public static IReadOnlyList<string> Of(ServiceMonth month, bool died, DateOnly? on, ClosedDecision decision, BillingPolicy policy)
    {
        var doubts = new List<string>();
        if (died && !(on > month.Last)) doubts.Add(on is null ? DiedOnNoDay : Died);
        if (!decision.NeedsReview) return doubts;
        var marks = decision.Warnings.Where(w => BillingWarnings.HoldsTheMonth(w) || (w == WarningCode.CoverageNotChecked && policy.HoldWhenCoverageNotChecked)).Select(Sentence).ToList();
        return [.. doubts, .. marks.DefaultIfEmpty(Marked)];
    }

    /// <summary>Whether a person who looked may let the claim go all the same. What makes a claim wrong, whatever anybody says of it, is mended instead.</summary>
    public static bool MayBeConfirmed(string fault) => Confirmable.Contains(fault);

    private static string Sentence(WarningCode warning) => $"Marked for review: {ReasonText.For(warning)}";
}
