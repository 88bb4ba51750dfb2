namespace CcmFlow.Functions.Identity;

/// <summary>The route takes bodies of up to so many bytes; without it, <see cref="Usual"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MostBodyAttribute(long bytes) : Attribute
{
    /// <summary>For forms and JSON: many times what any of them needs.</summary>
    public const long Usual = 1L << 20;

    public long Bytes { get; } = bytes;
}
