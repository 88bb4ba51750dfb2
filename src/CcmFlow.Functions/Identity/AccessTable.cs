using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Identity;

/// <summary>Every HTTP function of the app with what it asks for. One that says nothing keeps the app from starting.</summary>
public sealed class AccessTable
{
    private readonly FrozenDictionary<string, GuardedRoute> routes;

    private AccessTable(IEnumerable<GuardedRoute> routes) => this.routes = routes.ToFrozenDictionary(r => r.Function, StringComparer.Ordinal);

    public static AccessTable Own { get; } = Of(typeof(AccessTable).Assembly.GetTypes());

    public IReadOnlyList<GuardedRoute> Routes => routes.Values;

    /// <exception cref="InvalidOperationException">Names the functions that say neither <see cref="NeedsAttribute"/> nor <see cref="OpenToAttribute"/>, or both.</exception>
    public static AccessTable Of(IEnumerable<Type> types)
    {
        var found = types.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Function: method.GetCustomAttribute<FunctionAttribute>(), Trigger: TriggerOf(method)))
            .Where(f => f.Function is not null && f.Trigger is not null).ToList();
        var silent = found.Where(f => f.Method.IsDefined(typeof(NeedsAttribute)) == f.Method.IsDefined(typeof(OpenToAttribute))).Select(f => f.Function!.Name).ToList();
        if (silent.Count > 0) throw new InvalidOperationException($"These HTTP functions do not say who may call them (one of [Needs] and [OpenTo]): {string.Join(", ", silent)}.");
        return new AccessTable(found.Select(f => new GuardedRoute(
            f.Function!.Name, f.Trigger!.Route ?? f.Function.Name, f.Trigger.Methods ?? [], f.Trigger.AuthLevel == AuthorizationLevel.Function,
            f.Method.GetCustomAttribute<NeedsAttribute>()?.Right, f.Method)));
    }

    public GuardedRoute? Find(string function) => routes.GetValueOrDefault(function);

    private static HttpTriggerAttribute? TriggerOf(MethodInfo method) =>
        method.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(t => t is not null);
}
