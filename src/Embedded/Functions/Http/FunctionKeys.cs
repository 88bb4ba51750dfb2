using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Checks the key of a request. Without a configured key nothing but anonymous functions is open.</summary>
internal sealed class FunctionKeys(string? functionKey, string? masterKey)
{
    public bool Allow(HttpRequest request, AuthorizationLevel level) => level switch
    {
        AuthorizationLevel.Anonymous => true,
        AuthorizationLevel.Function => Presented(request) is { } key && (Same(key, functionKey) | Same(key, masterKey)),
        _ => Presented(request) is { } key && Same(key, masterKey),
    };

    private static string? Presented(HttpRequest request) =>
        request.Headers["x-functions-key"].ToString() is { Length: > 0 } header ? header
        : request.Query["code"].ToString() is { Length: > 0 } code ? code
        : null;

    // Hashes have one length, so that the comparison tells nothing about the key's length either.
    private static bool Same(string presented, string? expected) => !string.IsNullOrEmpty(expected)
        && CryptographicOperations.FixedTimeEquals(Hash(presented), Hash(expected));

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
