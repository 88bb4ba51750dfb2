using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Console.Reports;

/// <param name="Hours">The team's hours a month as they were asked for.</param>
/// <param name="Fault">What is wrong with them.</param>
public sealed record GapModel(RevenueGap Gap, string Hours, string? Fault);
