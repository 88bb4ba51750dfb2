using System.Reflection;

namespace CcmFlow.Embedded.Functions.Discovery;

/// <summary>What is wrong with the app's functions; all of it is told at once, before anything runs.</summary>
internal sealed class StartupErrors
{
    private readonly List<string> errors = [];

    public void Add(string error) => errors.Add(error);

    public void Add(FunctionDescriptor function, ParameterInfo parameter, string error) =>
        Add($"Function '{function.Name}' ({function.EntryPoint}), parameter '{parameter.Name}': {error}");

    public void Add(FunctionDescriptor function, string error) => Add($"Function '{function.Name}' ({function.EntryPoint}): {error}");

    public void ThrowIfAny()
    {
        if (errors.Count == 0) return;
        throw new InvalidOperationException(
            "The functions cannot start:" + string.Concat(errors.Select(error => Environment.NewLine + "- " + error)));
    }
}
