using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Claims.Clearinghouses;

public enum HttpsBody
{
    /// <summary>The X12 bytes as they are, <c>application/edi-x12</c>.</summary>
    Raw,
    /// <summary>A JSON object with the X12 text in one field.</summary>
    Json,
    /// <summary>The same with the bytes in base64.</summary>
    JsonBase64,
}

public enum HttpsSignIn
{
    /// <summary>The secret itself in a header.</summary>
    ApiKey,
    /// <summary>OAuth2 client credentials; the secret is the client's.</summary>
    OAuth2,
}

/// <summary>A clearinghouse's HTTPS interface.</summary>
public sealed record HttpsProfile
{
    /// <summary>POST of an interchange.</summary>
    public required Uri Submit { get; init; }

    public HttpsBody Body { get; init; }

    /// <summary>The field that holds the X12 in a JSON body.</summary>
    public string JsonField { get; init; } = "x12";

    public HttpsSignIn SignIn { get; init; }

    /// <summary>Header of an API key.</summary>
    public string KeyHeader { get; init; } = "Authorization";

    public Uri? TokenUrl { get; init; }
    public string? ClientId { get; init; }
    public string? Scope { get; init; }

    /// <summary>The clearinghouse documents that the header Idempotency-Key makes a repeated POST harmless.</summary>
    public bool Idempotent { get; init; }

    /// <summary>
    /// GET that tells of a submission after an unknown outcome: 200 it is there, 404 it is not. <c>{fileName}</c> and <c>{key}</c>
    /// stand for the interchange's. Null: there is no such thing.
    /// </summary>
    public string? Lookup { get; init; }

    /// <summary>GET of the waiting reports: a JSON array of names, or an object with one. Null: reports come another way.</summary>
    public Uri? Reports { get; init; }

    /// <summary>GET (and DELETE to confirm) of one report, with <c>{name}</c>.</summary>
    public string? Report { get; init; }

    internal IEnumerable<string> Faults()
    {
        if (!SecureAddress.Is(Submit)) yield return "submit: an absolute https address (http only on this machine).";
        if (SignIn == HttpsSignIn.OAuth2 && (TokenUrl is null || !SecureAddress.Is(TokenUrl))) yield return "tokenUrl: an absolute https address; OAuth2 needs it.";
        if (SignIn == HttpsSignIn.OAuth2 && string.IsNullOrWhiteSpace(ClientId)) yield return "clientId: missing; OAuth2 needs it.";
        if (Reports is not null && !SecureAddress.Is(Reports)) yield return "reports: an absolute https address.";
        if (Reports is not null && Report?.Contains("{name}", StringComparison.Ordinal) != true) yield return "report: an address with {name} in it, since an address of waiting answers is given.";
        foreach (var (field, address) in new[] { ("lookup", Lookup), ("report", Report) })
        {
            if (address is not null && !(Uri.TryCreate(address.Replace('{', '-').Replace('}', '-'), UriKind.Absolute, out var uri) && SecureAddress.Is(uri)))
                yield return $"{field}: an absolute https address.";
        }
    }
}
