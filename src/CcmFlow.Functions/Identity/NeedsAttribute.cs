using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Identity;

/// <summary>The right that a route asks for. A route of a practice has <c>{practiceId}</c> in it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsAttribute(Right right) : Attribute
{
    public Right Right { get; } = right;
}
