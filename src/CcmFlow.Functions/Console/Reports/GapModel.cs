using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Console.Reports;

/// <param name="Hours">The team's hours a month as they were asked for.</param>
/// <param name="Fault">What is wrong with them.</param>
/// <param name="Phase">Of a month that has not begun, or that nobody had, nothing is told.</param>
public sealed record GapModel(RevenueGap Gap, MonthPhase Phase, string Hours, string? Fault);
