namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function; the name is its identity in logs, routes and the task hub.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
