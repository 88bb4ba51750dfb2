namespace CcmFlow.Functions.Claims;

/// <summary>An interchange on its way to the claims folder. Once sealed its bytes are stored and no claim joins it.</summary>
public sealed record OpenInterchange(int Number, DateTimeOffset CreatedAt, bool Sealed);
