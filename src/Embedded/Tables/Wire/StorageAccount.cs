using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Where an account's Table service is and how requests to it are authorised.</summary>
/// <param name="Endpoint">The service's address without a query: a shared access signature never lies in it.</param>
/// <param name="Name">The account's name.</param>
/// <param name="Authentication">Put into each attempt to send a request.</param>
internal sealed record StorageAccount(Uri Endpoint, string Name, HttpPipelinePolicy Authentication)
{
    public static StorageAccount Of(Uri endpoint, TableSharedKeyCredential credential)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new(endpoint, credential.AccountName, new SharedKeyPolicy(credential));
    }

    public static StorageAccount Of(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        var scope = (options?.Audience ?? TableAudience.AzurePublicCloud).Scope;
        HttpPipelinePolicy policy = options is { EnableTenantDiscovery: true }
            ? new TenantDiscoveryPolicy(credential, scope)
            : new BearerTokenAuthenticationPolicy(credential, scope);
        return new(endpoint, EndpointUri.AccountOf(endpoint), policy);
    }

    /// <exception cref="ArgumentException">The signature would travel in the clear, or the address has one already.</exception>
    public static StorageAccount Of(Uri endpoint, AzureSasCredential credential)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
            throw new ArgumentException("A shared access signature is sent over https only: use an https endpoint.", nameof(endpoint));
        if (EndpointUri.SignatureOf(endpoint) is not null)
            throw new ArgumentException("The endpoint has a shared access signature already: leave it or the credential out.", nameof(endpoint));
        return new(EndpointUri.WithoutQuery(endpoint), EndpointUri.AccountOf(endpoint), new SasPolicy(credential));
    }

    /// <summary>The account that an address with a shared access signature in its query opens.</summary>
    /// <exception cref="ArgumentException">The address has none.</exception>
    public static StorageAccount OfSignedUri(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var signature = EndpointUri.SignatureOf(endpoint)
            ?? throw new ArgumentException("The endpoint has no shared access signature: add one or pass a credential.", nameof(endpoint));
        return Of(EndpointUri.WithoutQuery(endpoint), new AzureSasCredential(signature));
    }
}
