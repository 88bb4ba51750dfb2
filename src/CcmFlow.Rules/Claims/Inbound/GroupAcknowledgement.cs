namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>999: the fate of a group of ours and its transaction sets.</summary>
/// <param name="FunctionalGroup">AK101, e.g. HC.</param>
/// <param name="Group">AK102, our GS06.</param>
/// <param name="Status">AK901: A, E, P partly, R (also M, W, X).</param>
/// <param name="Included">AK902.</param>
/// <param name="Received">AK903.</param>
/// <param name="Accepted">AK904.</param>
/// <param name="Codes">AK905 to AK909.</param>
/// <param name="Sets">One for each AK2; a set without a fault may be left out.</param>
public sealed record GroupAcknowledgement(
    InboundSource Source, int Position, string FunctionalGroup, string Group, string Status, int Included, int Received, int Accepted,
    IReadOnlyList<string> Codes, IReadOnlyList<SetAcknowledgement> Sets) : InboundItem(Source, Position);

/// <param name="Kind">AK201, e.g. 837.</param>
/// <param name="Set">AK202, our ST02.</param>
/// <param name="Status">IK501: A, E with errors, R (also M, W, X): a rejected set loses every claim of it.</param>
/// <param name="Codes">IK502 to IK506.</param>
/// <param name="Errors">Each IK3.</param>
public sealed record SetAcknowledgement(string Kind, string Set, string Status, IReadOnlyList<string> Codes, IReadOnlyList<SegmentError> Errors)
{
    public bool IsAccepted => Status is "A" or "E";
}

/// <param name="Segment">IK301.</param>
/// <param name="PositionInSet">IK302, counted from ST.</param>
/// <param name="Loop">IK303.</param>
/// <param name="Code">IK304: 1 unknown, 2 unexpected, 3 missing, 8 data errors…</param>
/// <param name="Claim">The CLM01 that a CTX names.</param>
/// <param name="Elements">Each IK4.</param>
public sealed record SegmentError(string Segment, int? PositionInSet, string Loop, string Code, string? Claim, IReadOnlyList<ElementError> Elements);

/// <param name="Element">IK401: position, "5-3" for a component.</param>
/// <param name="Code">IK403: 1 missing, 7 code, 8 date…</param>
/// <param name="Value">IK404: the bad value, which may be health information.</param>
public sealed record ElementError(string Element, string Code, string? Value);
