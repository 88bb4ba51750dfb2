namespace Microsoft.DurableTask;

internal static class TaskInput
{
    /// <summary>No input is the type's default value, also for a value type.</summary>
    public static TInput As<TInput>(object? input) => input switch
    {
        TInput typed => typed,
        null => default!,
        _ => throw new ArgumentException($"Input type '{input.GetType()}' does not match expected type '{typeof(TInput)}'."),
    };
}
