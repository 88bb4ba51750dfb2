namespace CcmFlow.Rules.OnCall;

/// <summary>Who is on call while the office is open. Outside these hours, and on holidays, the schedule's own rotation is.</summary>
/// <param name="Days">Days of the week, local.</param>
/// <param name="From">Local time, inclusive.</param>
/// <param name="To">Local time, exclusive; after <paramref name="From"/>.</param>
public sealed record BusinessCover(IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To, Rotation Rotation);
