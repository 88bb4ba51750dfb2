namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Which instance ids Durable Functions takes.</summary>
internal static class InstanceIds
{
    private const int MaxLength = 100;

    public static void Check(string instanceId)
    {
        if (instanceId.Length > MaxLength)
            throw new ArgumentException($"An instance ID must not be longer than {MaxLength} characters.", nameof(instanceId));
        if (instanceId.StartsWith('@'))
            throw new ArgumentException("An instance ID must not start with '@'.", nameof(instanceId));
        if (instanceId.AsSpan().ContainsAny(@"/\#?") || instanceId.Any(char.IsControl))
            throw new ArgumentException(@"An instance ID must not contain '/', '\', '#', '?' or control characters.", nameof(instanceId));
    }
}
