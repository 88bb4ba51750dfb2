using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Demo;

/// <summary>Who watches a run.</summary>
public interface IDemoProgress
{
    void Phase(string what);

    /// <param name="now">Virtual time (UTC).</param>
    /// <param name="share">Of the run, 0 to 1.</param>
    void Now(DateTimeOffset now, double share);

    /// <summary>The month has run and its files are written.</summary>
    void Done(DemoResult result);

    /// <summary>Keeps the closed month's app reachable, with its console open for each practice's administrator, until the person ends it.</summary>
    Task ServeAsync(DemoWorld world, IReadOnlyList<Practice> practices, ServiceMonth month, DemoOutputs outputs, CancellationToken cancellation);
}
