using System.Reflection;
using CcmFlow.Embedded.DurableTask;

namespace CcmFlow.Embedded.Functions;

/// <summary>
/// How the embedded Functions host runs. Bound from the configuration section <c>EmbeddedFunctions</c>, then changed by
/// what was passed to <see cref="EmbeddedFunctionsBuilderExtensions.UseEmbedded"/>.
/// </summary>
public sealed class EmbeddedFunctionsOptions
{
    public const string Section = "EmbeddedFunctions";

    /// <summary>Where the functions are; the entry assembly when null.</summary>
    public Assembly? FunctionAssembly { get; set; }

    /// <summary>What Kestrel listens on; port 0 takes a free one (see <see cref="EmbeddedFunctionsAddress"/>).</summary>
    public string Url { get; set; } = "http://127.0.0.1:7071";

    /// <summary>The path that a browser at the bare address is led to; null: there is nothing.</summary>
    public string? HomePath { get; set; }

    /// <summary>Opens functions of level Function. Without it (and without a master key) they answer 401.</summary>
    public string? FunctionKey { get; set; }

    /// <summary>Opens functions of every level, and the Event Grid webhook.</summary>
    public string? MasterKey { get; set; }

    public bool TimersEnabled { get; set; } = true;

    /// <summary>Requests with a longer body answer 413. In bytes.</summary>
    public long MaxRequestBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// How long requests, timers and activities in hand may go on when the host stops; then their cancellation tokens are cancelled. Keep
    /// it below <c>HostOptions.ShutdownTimeout</c> (30 s), which ends everything.
    /// </summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Where it is kept when timer functions ran, so that one that was missed while the host was down runs once at the next start. Null:
    /// not kept.
    /// </summary>
    public string? StateFolder { get; set; }

    /// <summary>Changes the embedded durable engine, which the host adds when the app has durable functions.</summary>
    public Action<EmbeddedDurableTaskOptions>? DurableTask { get; set; }

    /// <summary>The types that are searched instead of the whole assembly: tests hold several apps in one assembly.</summary>
    internal IReadOnlyList<Type>? FunctionTypes { get; set; }
}
