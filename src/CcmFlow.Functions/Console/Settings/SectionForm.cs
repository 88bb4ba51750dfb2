using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>A section's values as a form sends them. Beside each value the form carries what it was, so that a second one to save is told field by field.</summary>
internal static class SectionForm
{
    public const string Seen = "seen";

    /// <summary>Before a field's name: what the field was when the form was made.</summary>
    public const string Was = "was.";

    /// <summary>Ticks and choices that are off are not sent: what the form does not have of them is off.</summary>
    public static IReadOnlyDictionary<string, string> Read(IFormCollection form, PracticeSection section, Practice practice) =>
        section.Fields.ToDictionary(f => f.Name, f => Value(form, f, practice), StringComparer.Ordinal);

    public static IReadOnlyList<EditedField> Compare(IFormCollection form, PracticeSection section, Practice now, IReadOnlyDictionary<string, string> typed) =>
        [.. section.Fields.Select(f => new EditedField(f.Name, f.Label, Clean(form[Was + f.Name].ToString()), f.Read(now), typed[f.Name]))];

    private static string Value(IFormCollection form, SectionField field, Practice practice) => field.Kind switch
    {
        FieldKind.Tick => form[field.Name].Contains("true") ? "true" : "false",
        FieldKind.Many => string.Join('\n', field.Options(practice).Select(o => o.Value).Where(value => form[field.Name].Contains(value))),
        // Typed as lines, or chosen place by place.
        FieldKind.Lines => string.Join('\n', Clean(string.Join('\n', form[field.Name].OfType<string>())).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        _ => field.AsStored(Clean(form[field.Name].ToString()).Trim()),
    };

    // Browsers send lines with CR LF.
    private static string Clean(string value) => value.ReplaceLineEndings("\n");
}
