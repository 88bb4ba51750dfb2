namespace CcmFlow.Functions.Identity;

/// <summary>The route asks for no right: it says who comes here and what guards it instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenToAttribute(string whom) : Attribute
{
    public string Whom { get; } = whom;
}
