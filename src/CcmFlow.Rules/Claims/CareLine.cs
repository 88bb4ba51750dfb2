namespace CcmFlow.Rules.Claims;

/// <summary>What the care-management rules look at of a line.</summary>
internal sealed record CareLine(string Code, int Units, DateOnly? Date);
