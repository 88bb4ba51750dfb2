namespace Microsoft.DurableTask.Client;

/// <summary>Finds clients by name.</summary>
public interface IDurableTaskClientProvider
{
    /// <summary>The default client when no name is given. Throws <see cref="ArgumentOutOfRangeException"/> for an unknown name.</summary>
    DurableTaskClient GetClient(string? name = null);
}
