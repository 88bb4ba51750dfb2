using CcmFlow.Embedded.Functions.Hosting;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>What the function gave; middleware may put something else in its place. Its value is null before the function has run.</summary>
    public static InvocationResult GetInvocationResult(this FunctionContext context) => new Given((InvocationContext)context);

    private sealed class Given(InvocationContext invocation) : InvocationResult
    {
        public override object? Value
        {
            get => invocation.Result;
            set => invocation.Complete(value);
        }
    }
}
