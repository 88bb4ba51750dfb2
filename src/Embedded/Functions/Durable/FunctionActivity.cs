using CcmFlow.Embedded.DurableTask;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>Shows an activity function to the engine.</summary>
internal sealed class FunctionActivity(FunctionExecutable function, IServiceProvider services) : ITaskActivity
{
    private readonly FunctionRuntime runtime = services.GetRequiredService<FunctionRuntime>();

    public Type InputType { get; } = function.Descriptor.TriggerParameter.ParameterType;

    public Type OutputType { get; } = FunctionResult.Of(function.Descriptor.Method.ReturnType).Value ?? typeof(object);

    public async Task<object?> RunAsync(TaskActivityContext context, object? input)
    {
        await using var scope = services.CreateAsyncScope();
        using var time = runtime.Begin();
        var invocation = new InvocationContext(function, scope.ServiceProvider, input, time.Token);
        try
        {
            await function.RunAsync(invocation);
        }
        catch (OperationCanceledException cancelled) when (time.HostStops)
        {
            // Not the activity's outcome: it runs again when the task hub is opened next.
            throw new ActivityAbandonedException(cancelled);
        }
        return invocation.Result;
    }
}
