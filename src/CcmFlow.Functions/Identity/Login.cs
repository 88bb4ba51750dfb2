namespace CcmFlow.Functions.Identity;

/// <summary>Who somebody is to an identity provider.</summary>
/// <param name="Subject">As in <see cref="Practices.Account.Logins"/>.</param>
public sealed record Login(string Subject)
{
    /// <summary>From the claims of a token or of the platform: tenant and object id, as they never change hands, else the subject; null when there is neither.</summary>
    public static Login? From(Func<string, string?> claim)
    {
        var oid = claim("oid") ?? claim("http://schemas.microsoft.com/identity/claims/objectidentifier");
        var tid = claim("tid") ?? claim("http://schemas.microsoft.com/identity/claims/tenantid");
        if (oid is { Length: > 0 } && tid is { Length: > 0 }) return new Login($"{tid}/{oid}");
        return (claim("sub") ?? claim("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier")) is { Length: > 0 } subject ? new Login(subject) : null;
    }
}
