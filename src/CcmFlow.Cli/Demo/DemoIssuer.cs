using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CcmFlow.Cli.Demo;

/// <summary>Gives out the bearer tokens of a rehearsal, so that its REST API can be tried as a person. Its key dies with the process.</summary>
public sealed class DemoIssuer : IDisposable
{
    private const string Name = "https://issuer.demo.invalid/";
    private const string KeyId = "demo";

    /// <summary>As long as a sign-in lasts at most.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly RSA key = RSA.Create(2048);

    public DemoIssuer()
    {
        Published = new OpenIdConnectConfiguration { Issuer = Name };
        Published.SigningKeys.Add(new RsaSecurityKey(key.ExportParameters(includePrivateParameters: false)) { KeyId = KeyId });
    }

    public OpenIdConnectConfiguration Published { get; }

    /// <param name="login">Of an account.</param>
    /// <param name="now">Virtual time (UTC).</param>
    public string Token(string login, DateTimeOffset now) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Name,
        Audience = DemoWorldOptions.Audience,
        IssuedAt = now.UtcDateTime,
        NotBefore = now.UtcDateTime,
        Expires = (now + Lifetime).UtcDateTime,
        Claims = new Dictionary<string, object> { ["sub"] = login },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    public void Dispose() => key.Dispose();
}
