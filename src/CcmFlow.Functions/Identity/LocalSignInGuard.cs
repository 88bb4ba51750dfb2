using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// Sign-in by name works on loopback only. The app does not start when its server listens elsewhere; and a request that some tunnel brought
/// (webhooks come through one) is no local one, whatever address it seems to come from.
/// </summary>
public sealed class LocalSignInGuard(IdentitySettings settings, IServer? server = null) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (settings.Local && Outside() is { } address)
            throw new InvalidOperationException($"{Hosting.SettingNames.IdentityLocal} is on and the app listens on {address}: sign-in without a password is for loopback only. Listen on 127.0.0.1, or turn it off.");
        return Task.CompletedTask;
    }

    public bool IsLocal(HttpRequest request)
    {
        if (!settings.Local) return false;
        var from = request.HttpContext.Connection.RemoteIpAddress;
        return from is not null && IPAddress.IsLoopback(from) && IsLoopbackName(request.Host.Host)
            && !request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
    }

    private string? Outside() => server?.Features.Get<IServerAddressesFeature>()?.Addresses
        .FirstOrDefault(a => !Uri.TryCreate(a, UriKind.Absolute, out var uri) || !IsLoopbackName(uri.Host));

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
