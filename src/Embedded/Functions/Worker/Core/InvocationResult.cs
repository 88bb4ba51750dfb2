namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function gave, for the middleware around it.</summary>
public abstract class InvocationResult<T>
{
    public abstract T? Value { get; set; }
}

/// <inheritdoc/>
public abstract class InvocationResult : InvocationResult<object>;
