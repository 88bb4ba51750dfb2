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

    /// <summary>Of several ticks each is a field of its own: two people who tick different ones do not get in each other's way.</summary>
    public static IReadOnlyList<EditedField> Compare(IFormCollection form, PracticeSection section, Practice now, IReadOnlyDictionary<string, string> typed) => [.. section.Fields.SelectMany(f =>
    {
        var whole = new EditedField(f.Name, f.Label, Clean(form[Was + f.Name].ToString()), f.Read(now), typed[f.Name]);
        return f.Kind == FieldKind.Many ? f.Options(now).Select(o => new EditedField(f.Name, $"{f.Label}: {o.Words}", Ticked(whole.Was, o.Value), Ticked(whole.Now, o.Value), Ticked(whole.Typed, o.Value)) { Option = o.Value }) : [whole];
    })];

    /// <summary>What the form goes on with.</summary>
    public static IReadOnlyDictionary<string, string> Kept(IReadOnlyList<EditedField> edited) => edited.GroupBy(e => e.Name).ToDictionary(
        g => g.Key, g => g.First().Option is null ? g.First().Kept : string.Join('\n', g.Where(e => e.Kept == "true").Select(e => e.Option)), StringComparer.Ordinal);

    private static string Ticked(string values, string option) => values.Split('\n').Contains(option) ? "true" : "false";

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
