using System.Collections;
using System.Globalization;

namespace CcmFlow.Embedded.DurableTask.Engine.History;

/// <summary>
/// What a provider says of an exception, as what can be written down: text, double, truth, instant, and lists and dictionaries
/// of these. Anything else becomes its text. The real engine's messages do the same.
/// </summary>
internal static class FailureProperties
{
    private const int MaxDepth = 32;

    public static Dictionary<string, object?>? Plain(IDictionary<string, object?>? properties) =>
        properties?.ToDictionary(entry => entry.Key, entry => Plain(entry.Value, MaxDepth), StringComparer.Ordinal);

    private static object? Plain(object? value, int depth) => value switch
    {
        null or string or bool or DateTime or DateTimeOffset => value,
        int or long or float or double or decimal when Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) => number,
        IDictionary<string, object?> inner when depth > 0 =>
            inner.ToDictionary(entry => entry.Key, entry => Plain(entry.Value, depth - 1), StringComparer.Ordinal),
        IEnumerable items when depth > 0 => items.Cast<object?>().Select(item => Plain(item, depth - 1)).ToList(),
        IFormattable text => text.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
