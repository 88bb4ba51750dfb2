using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

/// <summary>
/// Small programs as one would write them to find out what the real engine does, and the lines that it writes (observed, or
/// read in the sources of the 1.25 packages). Each runs stand-alone, through worker and client of the service collection.
/// </summary>
public abstract partial class SdkProbes
{
    private protected abstract bool OnDisk { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Runs the program; its transcript must be exactly <paramref name="expected"/>.</summary>
    private async Task ProbeAsync(
        Action<ProbeHost, DurableTaskRegistry> tasks,
        Func<ProbeHost, Task> program,
        string expected,
        Action<IDurableTaskWorkerBuilder>? worker = null,
        Action<IDurableTaskClientBuilder>? client = null)
    {
        await using var host = await ProbeHost.StartAsync(OnDisk, tasks, worker, client);
        await program(host);
        Assert.Equal(expected.ReplaceLineEndings("\n"), host.Transcript);
    }
}

public sealed class Probes_in_memory : SdkProbes
{
    private protected override bool OnDisk => false;
}

public sealed class Probes_on_the_log : SdkProbes
{
    private protected override bool OnDisk => true;
}
