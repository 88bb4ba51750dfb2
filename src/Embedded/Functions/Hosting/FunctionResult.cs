using System.Reflection;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>How the return value of a function is awaited, and what it gives.</summary>
internal sealed class FunctionResult
{
    private readonly Func<object?, ValueTask<object?>> wait;

    private FunctionResult(Type? value, Func<object?, ValueTask<object?>> wait) => (Value, this.wait) = (value, wait);

    /// <summary>The type of what the function gives, or null when it gives nothing.</summary>
    public Type? Value { get; }

    public static FunctionResult Of(Type returned) => returned switch
    {
        _ when returned == typeof(void) => new(null, _ => default),
        _ when returned == typeof(Task) => new(null, async task => { await (Task)task!; return null; }),
        _ when returned == typeof(ValueTask) => new(null, async task => { await (ValueTask)task!; return null; }),
        _ when Is(returned, typeof(Task<>)) => new(returned.GetGenericArguments()[0], Waiter(nameof(TaskOf), returned)),
        _ when Is(returned, typeof(ValueTask<>)) => new(returned.GetGenericArguments()[0], Waiter(nameof(ValueTaskOf), returned)),
        _ => new(returned, value => new(value)),
    };

    public ValueTask<object?> WaitAsync(object? returned) => wait(returned);

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static Func<object?, ValueTask<object?>> Waiter(string method, Type returned) =>
        typeof(FunctionResult).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(returned.GetGenericArguments())
            .CreateDelegate<Func<object?, ValueTask<object?>>>();

    private static async ValueTask<object?> TaskOf<T>(object? task) => await (Task<T>)task!;

    private static async ValueTask<object?> ValueTaskOf<T>(object? task) => await (ValueTask<T>)task!;
}
