using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console;

/// <summary>What somebody typed into a form and what is wrong with it: a form that is not taken comes back as it was sent.</summary>
/// <param name="Form">The form's name on its page; null: none was sent.</param>
/// <param name="Faults">Mends by field, a line each.</param>
public sealed record Typed(string? Form, IFormCollection? Fields, IReadOnlyDictionary<string, string> Faults)
{
    public static Typed Nothing { get; } = new(null, null, new Dictionary<string, string>());

    public static Typed In(string form, IFormCollection fields, params IEnumerable<(string Field, string Mend)> faults) =>
        new(form, fields, faults.GroupBy(f => f.Field).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(f => f.Mend)), StringComparer.Ordinal));

    /// <summary>What this form had, when it is the one that was sent.</summary>
    public Typed For(string form) => Form == form ? this : Nothing;

    public string Value(string field, string? otherwise = null) => Fields is not null && Fields.TryGetValue(field, out var value) ? value.ToString() : otherwise ?? "";

    public bool Has(string field, string value, bool otherwise) => Fields is null ? otherwise : Fields[field].Contains(value);

    public string? Fault(string field) => Faults.GetValueOrDefault(field);
}
