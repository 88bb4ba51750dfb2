using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>A client in the services, whatever other clients there are.</summary>
internal sealed class NamedClient(DurableTaskClient client) : IAsyncDisposable
{
    public DurableTaskClient Client { get; } = client;

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}

internal sealed class NamedClients(IEnumerable<NamedClient> clients) : IDurableTaskClientProvider
{
    public DurableTaskClient GetClient(string? name = null)
    {
        name ??= Options.DefaultName;
        // Names of options are case-sensitive.
        return clients.FirstOrDefault(c => string.Equals(c.Client.Name, name, StringComparison.Ordinal))?.Client
            ?? throw new ArgumentOutOfRangeException(
                nameof(name),
                name,
                "The value of this argument must be in the set of available clients: "
                + $"[{string.Join(", ", clients.Select(c => $"\"{c.Client.Name}\""))}].");
    }
}
