using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace CcmFlow.Embedded.Functions.Tests.Invocation;

public sealed class Scoped;

public sealed class Trace
{
    public List<string> Steps { get; } = [];

    public TaskCompletionSource Entered { get; } = new();

    public TaskCompletionSource Leave { get; } = new();
}

public sealed class InvocationApp(Trace trace, Scoped scoped) : IDisposable
{
    [Function("Invoked")]
    public string Invoked([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, FunctionContext context)
    {
        trace.Steps.Add($"run {context.Items["from"]} {context.InstanceServices.GetService(typeof(Scoped)) == scoped}");
        return $"{context.FunctionDefinition.Name} {context.FunctionDefinition.InputBindings["request"].Type} {request.Method}";
    }

    [Function("Waits")]
    public async Task Waits([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
    {
        trace.Entered.SetResult();
        await trace.Leave.Task;
        trace.Steps.Add($"left {request.Method}");
    }

    public void Dispose() => trace.Steps.Add("dispose");
}

public sealed class Outer(Trace trace) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        trace.Steps.Add($"outer {context.FunctionDefinition.Name}");
        context.Items["from"] = "outer";
        await next(context);
        trace.Steps.Add("outer done");
    }
}

public sealed class ShortCut : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        context.GetHttpContext()!.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
