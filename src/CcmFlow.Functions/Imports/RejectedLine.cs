using System.Text.RegularExpressions;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Imports;

/// <summary>A line that was not taken.</summary>
/// <param name="Line">From 1; of a Bundle the number of the entry.</param>
/// <param name="Field">Empty where it is the line as a whole.</param>
public sealed partial record RejectedLine(string File, int Line, string Field, string Reason, string Mend)
{
    /// <summary>Readers say "field is wrong in some way: mend".</summary>
    public static RejectedLine Of(BadLine bad)
    {
        var cut = bad.Reason.IndexOf(": ", StringComparison.Ordinal);
        var (reason, mend) = cut < 0 ? (bad.Reason, "") : (bad.Reason[..cut], bad.Reason[(cut + 2)..]);
        var field = FieldAtStart().Match(reason).Groups["field"].Value;
        // A field keeps the name that it has in the file.
        return new RejectedLine(bad.File, bad.Line, field, field.Length > 0 ? $"{reason}." : Sentence(reason), Sentence(mend));
    }

    private static string Sentence(string words) => words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    [GeneratedRegex("^(?<field>[A-Za-z_.]+) (is|names) ")]
    private static partial Regex FieldAtStart();
}
