using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>An identity provider with a key of its own, and the tokens that a forger would try.</summary>
public sealed class TestIssuer : IDisposable
{
    public const string Name = "https://issuer.example/";
    private readonly RSA ours = RSA.Create(2048);
    private readonly RSA theirs = RSA.Create(2048);

    public TestIssuer()
    {
        Published = new OpenIdConnectConfiguration { Issuer = Name };
        Published.SigningKeys.Add(new RsaSecurityKey(ours) { KeyId = "k1" });
    }

    public OpenIdConnectConfiguration Published { get; }

    public string Good(string subject, DateTimeOffset now) => Token(subject, now.AddMinutes(-1), now.AddHours(1), Name, Cli.Demo.DemoWorldOptions.Audience, new SigningCredentials(Key(ours), SecurityAlgorithms.RsaSha256));

    /// <summary>By what is wrong with them.</summary>
    public IReadOnlyDictionary<string, string> Bad(string subject, DateTimeOffset now)
    {
        var signing = new SigningCredentials(Key(ours), SecurityAlgorithms.RsaSha256);
        string Signed(DateTimeOffset from, DateTimeOffset until, string issuer = Name, string audience = Cli.Demo.DemoWorldOptions.Audience, SigningCredentials? by = null) =>
            Token(subject, from, until, issuer, audience, by ?? signing);
        var good = Good(subject, now);
        return new Dictionary<string, string>
        {
            ["garbage"] = "garbage",
            ["expired"] = Signed(now.AddHours(-2), now.AddHours(-1)),
            ["not yet good"] = Signed(now.AddHours(1), now.AddHours(2)),
            ["another audience"] = Signed(now.AddMinutes(-1), now.AddHours(1), audience: "api://another"),
            ["another issuer"] = Signed(now.AddMinutes(-1), now.AddHours(1), issuer: "https://evil.example/"),
            ["another key"] = Signed(now.AddMinutes(-1), now.AddHours(1), by: new SigningCredentials(Key(theirs), SecurityAlgorithms.RsaSha256)),
            ["public key as secret"] = Signed(now.AddMinutes(-1), now.AddHours(1), by: new SigningCredentials(new SymmetricSecurityKey(ours.ExportSubjectPublicKeyInfo()) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256)),
            ["unsigned"] = $"{Part("""{"alg":"none","typ":"JWT"}""")}.{good.Split('.')[1]}.",
            ["changed"] = $"{good.Split('.')[0]}.{Part("""{"sub":"demo-1-cora","aud":"api://ccmflow","iss":"https://issuer.example/","exp":9999999999}""")}.{good.Split('.')[2]}",
        };
    }

    public static IReadOnlyList<string> Forgeries { get; } =
        ["garbage", "expired", "not yet good", "another audience", "another issuer", "another key", "public key as secret", "unsigned", "changed"];

    public void Dispose()
    {
        ours.Dispose();
        theirs.Dispose();
    }

    private static RsaSecurityKey Key(RSA rsa) => new(rsa) { KeyId = "k1" };

    private static string Token(string subject, DateTimeOffset from, DateTimeOffset until, string issuer, string audience, SigningCredentials by) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = from.UtcDateTime,
            Expires = until.UtcDateTime,
            IssuedAt = from.UtcDateTime,
            Claims = new Dictionary<string, object> { ["sub"] = subject },
            SigningCredentials = by,
        });

    private static string Part(string json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));
}
