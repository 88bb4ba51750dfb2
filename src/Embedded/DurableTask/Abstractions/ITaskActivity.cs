namespace Microsoft.DurableTask;

/// <summary>An activity: does the work, at least once.</summary>
public interface ITaskActivity
{
    Type InputType { get; }

    Type OutputType { get; }

    Task<object?> RunAsync(TaskActivityContext context, object? input);
}
