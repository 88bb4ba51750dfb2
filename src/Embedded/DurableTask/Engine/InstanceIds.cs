namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Which instance ids are taken: <see cref="Check"/> for those that Durable Functions takes.</summary>
internal static class InstanceIds
{
    private const int MaxLength = 100;

    /// <summary>What each client call asks of an id or an event's name.</summary>
    public static void CheckText(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text is "" or ['\0', ..])
            throw new ArgumentException("Parameter cannot be an empty string or start with the null character.", parameter);
    }

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
