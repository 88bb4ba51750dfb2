using System.Reflection;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Identity;

/// <summary>An HTTP function and who may come in.</summary>
/// <param name="Route">As in its trigger, without the prefix.</param>
/// <param name="Keyed">The platform asks for a function key: a machine's way in.</param>
/// <param name="Needs">Null: open, guarded by something of its own.</param>
public sealed record GuardedRoute(string Function, string Route, IReadOnlyList<string> Methods, bool Keyed, Right? Needs, MethodInfo Method)
{
    /// <summary>The longest body that it takes.</summary>
    public long MostBytes { get; } = Method.GetCustomAttribute<MostBodyAttribute>()?.Bytes ?? MostBodyAttribute.Usual;

    public bool IsConsole => Route.StartsWith("console", StringComparison.Ordinal);

    /// <summary>The values of the route's parameters in a path; null: it is another path.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var (ours, theirs) = (Route.Split('/'), path.Split('/'));
        if (ours.Length != theirs.Length) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < ours.Length; i++)
        {
            if (ours[i] is ['{', .. var name, '}'] && theirs[i].Length > 0) values[name] = theirs[i];
            else if (!ours[i].Equals(theirs[i], StringComparison.OrdinalIgnoreCase)) return null;
        }
        return values;
    }
}
