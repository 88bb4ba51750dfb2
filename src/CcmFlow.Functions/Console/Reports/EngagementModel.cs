using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Engagement;

namespace CcmFlow.Functions.Console.Reports;

public sealed record EngagementModel(ServiceMonth Month, EngagementReport Report);
