namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Runs around each invocation.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
