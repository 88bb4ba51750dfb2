using System.Reflection;
using CcmFlow.Embedded.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>Runs a function: binds its parameters, makes its instance, awaits its result; inside the app's middleware.</summary>
internal sealed class FunctionExecutable
{
    private readonly IReadOnlyList<ParameterBinder> binders;
    private readonly MethodInvoker invoker;
    private readonly FunctionResult result;
    private readonly ObjectFactory? createInstance;
    private readonly FunctionPipeline middleware;
    private readonly FunctionExecutionDelegate pipeline;

    public FunctionExecutable(FunctionDescriptor function, IReadOnlyList<ParameterBinder> binders, FunctionPipeline middleware)
    {
        Descriptor = function;
        Definition = new EmbeddedFunctionDefinition(function);
        this.binders = binders;
        invoker = MethodInvoker.Create(function.Method);
        result = FunctionResult.Of(function.Method.ReturnType);
        createInstance = function.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(function.Method.DeclaringType!, []);
        this.middleware = middleware;
        pipeline = middleware.Around(context => ExecuteAsync((InvocationContext)context));
    }

    public FunctionDescriptor Descriptor { get; }

    public FunctionDefinition Definition { get; }

    public string Name => Descriptor.Name;

    public bool HasMiddleware => !middleware.IsEmpty;

    public Task RunAsync(InvocationContext context) => pipeline(context);

    /// <summary>The app's middleware around something else than the function itself.</summary>
    public FunctionExecutionDelegate Around(FunctionExecutionDelegate inner) => middleware.Around(inner);

    /// <summary>Runs the function without the app's middleware.</summary>
    public async Task ExecuteAsync(InvocationContext context)
    {
        var arguments = new object?[binders.Count];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = await binders[i](context);
        var instance = createInstance?.Invoke(context.InstanceServices, null);
        try
        {
            context.Complete(await result.WaitAsync(invoker.Invoke(instance, arguments.AsSpan())));
        }
        finally
        {
            if (instance is IAsyncDisposable asyncDisposable) await asyncDisposable.DisposeAsync();
            else (instance as IDisposable)?.Dispose();
        }
    }
}
