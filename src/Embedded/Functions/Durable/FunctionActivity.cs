using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>Shows an activity function to the engine.</summary>
internal sealed class FunctionActivity(FunctionExecutable function, IServiceProvider services) : ITaskActivity
{
    private readonly IHostApplicationLifetime lifetime = services.GetRequiredService<IHostApplicationLifetime>();

    public Type InputType { get; } = function.Descriptor.TriggerParameter.ParameterType;

    public Type OutputType { get; } = FunctionResult.Of(function.Descriptor.Method.ReturnType).Value ?? typeof(object);

    public async Task<object?> RunAsync(TaskActivityContext context, object? input)
    {
        await using var scope = services.CreateAsyncScope();
        var invocation = new InvocationContext(function, scope.ServiceProvider, input, lifetime.ApplicationStopping);
        await function.RunAsync(invocation);
        return invocation.Result;
    }
}
