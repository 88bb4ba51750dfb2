namespace CcmFlow.Functions.Api;

/// <summary>What somebody says of work that they did.</summary>
/// <param name="Note">PHI.</param>
public sealed record TaskNote(string? Note);
