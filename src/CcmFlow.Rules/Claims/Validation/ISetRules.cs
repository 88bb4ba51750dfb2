using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>What a kind of transaction set has to hold beyond its map: sums, dates, ties between segments.</summary>
internal interface ISetRules
{
    /// <summary>CLM01 or CLP01 of the claim that is being read.</summary>
    string? Claim { get; }

    void Enter(MapMatch match);

    void End();
}
