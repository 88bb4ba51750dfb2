using CcmFlow.Rules.Claims.Corrections;

namespace CcmFlow.Functions.Api;

/// <summary>An appeal that was sent.</summary>
/// <param name="Id">Names the act, so that it is done once.</param>
/// <param name="By">Team member or account.</param>
/// <param name="Why">What it says, in up to 500 characters.</param>
/// <param name="SentOn">Local day.</param>
/// <param name="Deadline">The last day for it as the payer tells.</param>
public sealed record AppealRequest(string? Id, string? By, string? Why, DateOnly? SentOn, AppealWay? How, AppealLevel? Level, DateOnly? Deadline)
{
    /// <summary>Null: something is missing.</summary>
    public ClaimAppeal? ToAppeal() => (SentOn, How, Level) is ({ } sentOn, { } how, { } level) ? new ClaimAppeal(sentOn, how, level, Deadline) : null;
}
