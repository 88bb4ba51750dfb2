using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>A text of the month's plan.</summary>
/// <param name="Template">What is sent.</param>
/// <param name="At">When it is due (UTC), within the patient's daytime.</param>
/// <param name="OnlyIfSilent">Skipped when the patient has answered a check-in this month.</param>
public sealed record OutreachStep(TextTemplate Template, DateTimeOffset At, bool OnlyIfSilent = false);
