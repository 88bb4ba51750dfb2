using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CcmFlow.Functions.Console.Edits;

internal static class EditedFields
{
    /// <summary>The form with what the other one saved where this one typed nothing; several values of a field are lines.</summary>
    public static FormCollection Kept(IFormCollection form, IReadOnlyList<EditedField> edited)
    {
        var fields = form.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var field in edited) fields[field.Name] = new StringValues(field.Kept.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return new FormCollection(fields);
    }
}
