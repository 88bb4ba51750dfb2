using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace CcmFlow.Embedded.Functions.Discovery;

/// <summary>Finds the methods marked with <see cref="FunctionAttribute"/>.</summary>
internal static partial class FunctionScanner
{
    private const BindingFlags AnyMethod =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<FunctionDescriptor> Scan(IEnumerable<Type> types, StartupErrors errors)
    {
        var found = types
            .SelectMany(type => type.GetMethods(AnyMethod))
            .Select(method => (Method: method, Name: method.GetCustomAttribute<FunctionAttribute>()?.Name))
            .Where(candidate => candidate.Name is not null)
            .OrderBy(candidate => candidate.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var twins in found.GroupBy(candidate => candidate.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var places = string.Join(" and ", twins.Select(twin => FunctionDescriptor.EntryPointOf(twin.Method)));
            errors.Add($"Function '{twins.Key}' is declared {twins.Count()} times: {places}.");
        }
        return [.. found.Select(candidate => Describe(candidate.Name!, candidate.Method, errors)).OfType<FunctionDescriptor>()];
    }

    private static FunctionDescriptor? Describe(string name, MethodInfo method, StartupErrors errors)
    {
        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(candidate => candidate.Trigger is not null)
            .ToList();
        if (Fault(name, method, triggers.Count) is { } fault)
        {
            errors.Add($"Function '{name}' ({FunctionDescriptor.EntryPointOf(method)}): {fault}");
            return null;
        }
        return new(name, method, triggers[0].Parameter, triggers[0].Trigger!);
    }

    private static string? Fault(string name, MethodInfo method, int triggers) => true switch
    {
        _ when !ValidName().IsMatch(name) => "the name must begin with a letter and hold only letters, digits, '_' and '-' (128 at most).",
        _ when triggers == 0 => "no parameter has a trigger attribute.",
        _ when triggers > 1 => $"{triggers} parameters have a trigger attribute; one is allowed.",
        // The SDK's build step leaves such methods out without a word.
        _ when !method.IsPublic || method.DeclaringType is not { IsVisible: true } => "the method and its class must be public.",
        _ when method.ContainsGenericParameters => "the method and its class must not be generic.",
        _ when !method.IsStatic && method.DeclaringType is { IsAbstract: true } => "its class is abstract.",
        _ when method.ReturnType == typeof(void) && IsAsync(method) => "it is async void; it must return a Task.",
        _ => null,
    };

    private static bool IsAsync(MethodInfo method) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.AsyncStateMachineAttribute), inherit: false);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$")]
    private static partial Regex ValidName();
}
