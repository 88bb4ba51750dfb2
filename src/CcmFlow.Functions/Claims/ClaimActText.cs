using System.Globalization;
using CcmFlow.Rules.Claims.Corrections;

namespace CcmFlow.Functions.Claims;

/// <summary>What was done about a claim, in words.</summary>
public static class ClaimActText
{
    /// <summary>To stand before when and by whom.</summary>
    public static string Past(ClaimActKind kind) => kind switch
    {
        ClaimActKind.Replacement => "Replacement asked for",
        ClaimActKind.Void => "Void asked for",
        ClaimActKind.TakenBack => "Taken back before it was sent",
        ClaimActKind.LookedAgain => "Looked at again",
        ClaimActKind.Confirmed => "Confirmed",
        ClaimActKind.KeptHeld => "Kept held on purpose",
        ClaimActKind.SentAgain => "Sent again as it is",
        ClaimActKind.Appealed => "Appeal recorded",
        ClaimActKind.WrittenOff => "Written off",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(ClaimAppeal appeal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Of(appeal.Level)}, sent on {appeal.SentOn:MMM d, yyyy} by {appeal.How.ToString().ToLowerInvariant()}{(appeal.Deadline is { } deadline ? $"; the payer's deadline is {deadline:MMM d, yyyy}" : "")}");

    public static string Of(AppealLevel level) => level switch
    {
        AppealLevel.First => "first level (Medicare: redetermination)",
        AppealLevel.Second => "second level (Medicare: reconsideration)",
        AppealLevel.Third => "third level (Medicare: hearing)",
        AppealLevel.Higher => "a higher level",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
