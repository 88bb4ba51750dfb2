using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Practices;

/// <summary>A practice's service month.</summary>
public sealed record PracticeMonth(string Practice, ServiceMonth Month);
