using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Records;

/// <summary>
/// Where a practice's patient-months are written back. The secret is the app setting <c>Ehr:{practice id}:Secret</c>: the bearer token itself, or
/// with a <see cref="TokenUrl"/> the client's secret.
/// </summary>
public sealed record EhrProfile
{
    /// <summary>Base address of the FHIR R4 server; transactions are posted to it.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>OAuth2 client credentials; null: the secret is a bearer token.</summary>
    public Uri? TokenUrl { get; init; }
    public string? ClientId { get; init; }
    public string? Scope { get; init; }

    /// <summary>The setting that holds the practice's secret; its value is never shown.</summary>
    public static string SecretOf(string practice) => $"Ehr:{practice}:Secret";

    internal IEnumerable<string> Faults()
    {
        if (!SecureAddress.Is(Endpoint)) yield return "endpoint: an absolute https address (http only on this machine).";
        if (TokenUrl is not null && !SecureAddress.Is(TokenUrl)) yield return "tokenUrl: an absolute https address.";
        if (TokenUrl is not null && string.IsNullOrWhiteSpace(ClientId)) yield return "clientId: missing; signing in at a token address needs it.";
    }
}
