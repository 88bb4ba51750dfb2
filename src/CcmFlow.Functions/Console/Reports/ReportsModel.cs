using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Console.Months;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Console.Reports;

/// <summary>What a practice manager reads of a month.</summary>
/// <param name="Expected">What the codes that are or would be billed bring, by code, at the practice's locality.</param>
/// <param name="IsOver">Consent and texts are those of the month's end, not of today.</param>
/// <param name="Left">Patients who qualify and are not billed, and what the smallest code would bring for them.</param>
public sealed record ReportsModel(
    ServiceMonth Month, MonthPhase Phase, MonthCounts Counts, IReadOnlyList<CodeMoney> Expected, string Prices, Unbilled Left, IReadOnlyList<(string Reason, int Patients)> Reasons,
    AccessReport Access, Engagement Engagement, bool IsOver, NumberReport Numbers);

public sealed record CodeMoney(string Code, int Claims, int Units, decimal Amount);

public sealed record Unbilled(int Patients, string Code, decimal Each);

/// <summary>
/// Where those stand with consent and texts who qualify and are living. Consent adds up to <paramref name="Patients"/>: who stopped the texts unasked, or before
/// answering, has a line of their own.
/// </summary>
public sealed record Engagement(int Patients, int NotAsked, int StoppedBeforeAnswering, int AskAgain, int Asked, int Consented, int Declined, int Left, int MayBeTexted, int StoppedTexts, int NotReachable);
