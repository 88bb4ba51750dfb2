using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Hosting;

internal sealed class InvocationContext(
    FunctionExecutable function, IServiceProvider services, object? triggerInput, CancellationToken cancellationToken) : FunctionContext
{
    private static readonly NoRetry Never = new();

    /// <summary>What the trigger hands to its parameter.</summary>
    public object? TriggerInput => triggerInput;

    /// <summary>Whether the function ran to its end; middleware may have kept it from running.</summary>
    public bool HasRun { get; private set; }

    public object? Result { get; private set; }

    // An orchestrator has a context at each turn and asks it for next to nothing: what costs is made when it is asked for.
    public override string InvocationId => field ??= Guid.NewGuid().ToString();

    public override string FunctionId => function.Definition.Id;

    public override TraceContext TraceContext { get; } = new CurrentTrace(Activity.Current);

    public InvocationData Data => field ??= new();

    public override BindingContext BindingContext => Data;

    public override RetryContext RetryContext => Never;

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => function.Definition;

    public override IDictionary<object, object> Items
    {
        get => field ??= new Dictionary<object, object>();
        set;
    }

    public override IInvocationFeatures Features => field ??= new InvocationFeatures();

    public override CancellationToken CancellationToken => cancellationToken;

    public void Complete(object? result)
    {
        Result = result;
        HasRun = true;
    }

    private sealed class NoRetry : RetryContext
    {
        public override int RetryCount => 0;

        public override int MaxRetryCount => 0;
    }

    private sealed class CurrentTrace(Activity? activity) : TraceContext
    {
        public override string TraceParent => activity?.Id ?? "";

        public override string TraceState => activity?.TraceStateString ?? "";
    }
}
