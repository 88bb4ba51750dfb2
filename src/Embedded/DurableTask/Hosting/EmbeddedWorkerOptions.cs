using Microsoft.DurableTask.Worker;

namespace CcmFlow.Embedded.DurableTask.Hosting;

internal sealed class EmbeddedWorkerOptions : DurableTaskWorkerOptions
{
    public string TaskHub { get; set; } = TaskHubs.Default;
}
