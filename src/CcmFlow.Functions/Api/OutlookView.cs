using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Api;

/// <summary>How far a patient's month is and where it leads at the pace so far. Seconds; whole days left after today.</summary>
public sealed record OutlookView(
    string Patient, string Month, int CountedSeconds, IReadOnlyList<CodeUnits> Codes, NextThreshold? Next, IReadOnlyList<string> Blocks,
    int ProjectedSeconds, int DaysLeft, bool WillMiss, string Sentence)
{
    public static OutlookView From(string patient, string month, MonthOutlook outlook) => new(
        patient, month, outlook.CountedSeconds, outlook.Codes, outlook.Next, [.. outlook.Blocks.Select(ReasonText.For)],
        outlook.ProjectedSeconds, outlook.DaysLeft, outlook.WillMiss, outlook.Sentence);
}
