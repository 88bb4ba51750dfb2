using System.Collections.Frozen;

namespace CcmFlow.Functions.Console;

/// <summary>What the fields of forms are called on their pages: a refusal names a field as the form does. Forms that know their own labels are not here.</summary>
internal static class FormLabels
{
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["date"] = "Day", ["minutes"] = "Minutes", ["activity"] = "What was done", ["from"] = "Began at", ["note"] = "Note",
        ["establishedOn"] = "Established on", ["reviewOn"] = "Review on", ["elements"] = "The patient was told", ["plan.elements"] = "The plan holds",
        ["saidOn"] = "Said on", ["saidAt"] = "At", ["givenOn"] = "Given on",
        ["step"] = "What happened", ["channel"] = "How", ["words"] = "The patient's words", ["why"] = "Why", ["id"] = "Id",
        ["sentOn"] = "Sent on", ["deadline"] = "The payer's deadline", ["how"] = "How", ["level"] = "Level",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null: the field has no label there, and the mend stands alone.</summary>
    public static string? Of(string? form, string field) => Labels.GetValueOrDefault($"{form}.{field}") ?? Labels.GetValueOrDefault(field);
}
