namespace CcmFlow.Functions.Claims;

/// <summary>An 837P file. The file name is null until it lies in the claims folder.</summary>
public sealed record InterchangeRecord(int Number, string? FileName, int Claims, decimal Total, string? Sha256);
