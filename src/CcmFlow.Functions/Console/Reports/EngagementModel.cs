using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Engagement;

namespace CcmFlow.Functions.Console.Reports;

/// <param name="Phase">Of a month that has not begun, or that nobody had, nothing is told.</param>
public sealed record EngagementModel(ServiceMonth Month, MonthPhase Phase, EngagementReport Report);
