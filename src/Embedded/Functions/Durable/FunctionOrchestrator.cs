using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>Shows an orchestration function to the engine.</summary>
internal sealed class FunctionOrchestrator(FunctionExecutable function, IServiceProvider services) : ITaskOrchestrator
{
    public Type InputType => typeof(object);

    public Type OutputType { get; } = FunctionResult.Of(function.Descriptor.Method.ReturnType).Value ?? typeof(object);

    public async Task<object?> RunAsync(TaskOrchestrationContext context, object? input)
    {
        // A turn that waits is dropped where it stands; its scope then goes with it, undisposed, as it has nothing to dispose.
        using var scope = services.CreateScope();
        var invocation = new InvocationContext(function, scope.ServiceProvider, context, CancellationToken.None);
        await (function.HasMiddleware ? TurnMiddleware.Run(function, invocation) : function.ExecuteAsync(invocation));
        return invocation.Result;
    }
}
