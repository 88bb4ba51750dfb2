using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Hosting;

internal sealed class EmbeddedClientOptions : DurableTaskClientOptions
{
    public string TaskHub { get; set; } = TaskHubs.Default;
}
