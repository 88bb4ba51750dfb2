using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>The route values of an HTTP invocation; empty for the other triggers.</summary>
internal sealed class InvocationData : BindingContext
{
    private readonly Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);

    public override IReadOnlyDictionary<string, object?> BindingData => values;

    public void Add(string name, object? value) => values[name] = value;
}
