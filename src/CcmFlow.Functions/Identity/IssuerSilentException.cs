namespace CcmFlow.Functions.Identity;

/// <summary>The issuer of bearer tokens does not answer. The caller may be right: they are asked to come again, not told to sign in.</summary>
public sealed class IssuerSilentException(Exception cause) : Exception("The issuer's published keys cannot be read. Look whether IdentityAuthority is right and can be reached from here.", cause);
