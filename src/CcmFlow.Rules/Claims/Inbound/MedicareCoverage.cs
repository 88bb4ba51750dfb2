namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>What a 271 of Medicare means for a CCM claim on a day.</summary>
/// <param name="PartBActive">Part B pays for CCM.</param>
/// <param name="AdvantagePlan">The plan to bill in Medicare's place; null without one.</param>
/// <param name="IsQmb">A Qualified Medicare Beneficiary owes no coinsurance: do not bill the patient.</param>
/// <param name="InHospice">CCM for the terminal illness is the hospice's.</param>
/// <param name="DeductibleRemaining">Of Part B, US dollars; null when not told.</param>
/// <param name="PayersFirst">EB04 of payers that come before Medicare (12, 13, 14, 15, 16, 41, 42, 43, 47), each once.</param>
public sealed record MedicareCoverage(
    bool PartBActive, ForwardedTo? AdvantagePlan, bool IsQmb, bool InHospice, decimal? DeductibleRemaining, IReadOnlyList<string> PayersFirst)
{
    private static readonly string[] Advantage = ["HN", "HM", "PR", "PS", "IN"];
    private static readonly string[] First = ["12", "13", "14", "15", "16", "41", "42", "43", "47"];
    private static readonly string[] Active = ["1", "2", "3", "4", "5"];
    private static readonly ForwardedTo Unnamed = new("", "");

    public static MedicareCoverage On(EligibilityAnswer answer, DateOnly day)
    {
        var held = answer.Benefits.Where(benefit => benefit.HoldsOn(day)).ToList();
        var plan = held.FirstOrDefault(benefit => benefit.Information == "R" && Advantage.Contains(benefit.Insurance));
        return new MedicareCoverage(
            held.Any(benefit => Active.Contains(benefit.Information) && benefit.Insurance == "MB"),
            plan is null ? null : plan.Entity ?? Unnamed,
            held.Any(benefit => benefit.Insurance == "QM"),
            held.Any(benefit => benefit.ServiceTypes.Contains("45") && (benefit.Information is "X" or "1")),
            held.Where(benefit => benefit is { Information: "C", Insurance: "MB", TimePeriod: "29" }).Select(benefit => benefit.Amount).FirstOrDefault(),
            [.. held.Where(benefit => benefit.Information == "R" && First.Contains(benefit.Insurance)).Select(benefit => benefit.Insurance).Distinct()]);
    }
}
