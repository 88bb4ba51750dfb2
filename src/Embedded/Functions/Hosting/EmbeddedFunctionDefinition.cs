using System.Collections.Immutable;
using System.Reflection;
using CcmFlow.Embedded.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace CcmFlow.Embedded.Functions.Hosting;

internal sealed class EmbeddedFunctionDefinition(FunctionDescriptor function) : FunctionDefinition
{
    public override ImmutableArray<FunctionParameter> Parameters { get; } =
        [.. function.Method.GetParameters().Select(parameter => new FunctionParameter(
            parameter.Name ?? "", parameter.ParameterType, parameter.HasDefaultValue, parameter.HasDefaultValue ? parameter.DefaultValue : null))];

    public override string PathToAssembly => function.Method.Module.FullyQualifiedName;

    public override string EntryPoint => function.EntryPoint;

    public override string Id => function.Name;

    public override string Name => function.Name;

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } = function.Method.GetParameters()
        .Select(parameter => (parameter.Name, Attribute: parameter.GetCustomAttribute<BindingAttribute>()))
        .Where(binding => binding.Attribute is not null)
        .ToImmutableDictionary(binding => binding.Name!, binding => (BindingMetadata)new Input(binding.Name!, TypeOf(binding.Attribute!)));

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings => ImmutableDictionary<string, BindingMetadata>.Empty;

    // "httpTrigger" for HttpTriggerAttribute, as in the host's function metadata.
    private static string TypeOf(BindingAttribute attribute)
    {
        var name = attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private sealed class Input(string name, string type) : BindingMetadata
    {
        public override string Name => name;

        public override string Type => type;

        public override BindingDirection Direction => BindingDirection.In;
    }
}
