using Microsoft.Azure.Functions.Worker.Middleware;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>The middleware of the app, in the order in which it was added.</summary>
internal sealed class FunctionPipeline
{
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> steps = [];

    public bool IsEmpty => steps.Count == 0;

    public void Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> step) => steps.Add(step);

    public FunctionExecutionDelegate Around(FunctionExecutionDelegate function) =>
        Enumerable.Reverse(steps).Aggregate(function, (next, step) => step(next));
}
