using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CcmFlow.Embedded.Functions;

/// <summary>Where the embedded host listens; known once it has started.</summary>
public sealed class EmbeddedFunctionsAddress
{
    private readonly IServer server;

    internal EmbeddedFunctionsAddress(IServer server) => this.server = server;

    /// <summary>Scheme, host and port, without the route prefix.</summary>
    public Uri BaseAddress => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
        && !address.EndsWith(":0", StringComparison.Ordinal)
        ? new Uri(address)
        : throw new InvalidOperationException("The host has no address before it has started.");
}
