using CcmFlow.Rules.Outlook;

namespace CcmFlow.Rules.Billing;

/// <summary>On which day each code was met, and how much was missing to the next one.</summary>
internal static class ThresholdExplanation
{
    public static IEnumerable<ExplanationLine> Lines(BillingCase facts, BillingDecision decision, CodeFamily? family)
    {
        if (ClinicBundle.IsRequired(facts))
        {
            yield break;
        }

        var shown = family ?? (decision.PhysicianSeconds > 0 && decision.ClinicalStaffSeconds == 0 ? CodeFamily.Physician : CodeFamily.Staff);
        var seconds = FamilyChoice.SecondsOf(shown, decision.Time);
        foreach (var (code, number, needed) in Met(shown, seconds))
        {
            var day = shown.PractitionerTime ? decision.Time.PhysicianReached(needed) : decision.Time.ClinicalStaffReached(needed);
            yield return new($"{code}{(number > 1 ? $" a {Ordinal(number)} time" : "")} ({PlainWords.Time(needed)}) was met on {PlainWords.Day(day!.Value)}.", []);
        }

        if (NextThreshold.Of(shown, seconds, facts.Complexity) is { } next)
        {
            yield return new($"{PlainWords.Time(next.SecondsShort)} short of {(next.Code == shown.AddOn && shown.AddOnsIn(seconds) is > 0 and var before ? $"a {Ordinal(before + 1)} " : "")}{next.Code}.", []);
        }
    }

    private static IEnumerable<(string Code, int Number, int Needed)> Met(CodeFamily family, int seconds)
    {
        if (!family.IsMetBy(seconds))
        {
            yield break;
        }

        yield return (family.Base, 1, family.BaseSeconds);
        for (var number = 1; number <= family.Capped(family.AddOnsIn(seconds)); number++)
        {
            yield return (family.AddOn, number, family.BaseSeconds + (number * family.AddOnSeconds));
        }
    }

    private static string Ordinal(int number) => number switch
    {
        2 => "second",
        3 => "third",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}th"),
    };
}
