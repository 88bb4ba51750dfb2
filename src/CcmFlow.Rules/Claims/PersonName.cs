namespace CcmFlow.Rules.Claims;

public sealed record PersonName(string Last, string First, string? Middle = null);
