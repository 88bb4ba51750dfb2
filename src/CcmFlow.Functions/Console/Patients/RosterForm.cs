using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Patients.Mends;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The roster's facts as a form sends them: beside each value what it was.</summary>
internal static class RosterForm
{
    public const string Name = "roster";
    public const string Was = "was.";
    public const string Seen = "seen";

    /// <summary>The month of the claim that it is mended for.</summary>
    public const string Claim = "claim";

    /// <summary>Facts that the form does not bring stay; rows of coverages that are empty are none.</summary>
    public static IReadOnlyDictionary<string, string> Read(IFormCollection form) => RosterFacts.All.Where(fact => fact.Name == RosterFacts.Others ? form.ContainsKey(ColumnOf("name")) : form.ContainsKey(fact.Name))
        .ToDictionary(fact => fact.Name, fact => fact.Name == RosterFacts.Others ? Rows(form) : form[fact.Name].ToString().Trim(), StringComparer.Ordinal);

    public static IReadOnlyList<EditedField> Compare(IFormCollection form, RosterPatient now, IReadOnlyDictionary<string, string> typed) =>
        [.. RosterFacts.All.Where(f => typed.ContainsKey(f.Name)).Select(f => new EditedField(f.Name, f.Label, form[Was + f.Name].ToString().ReplaceLineEndings("\n"), f.Read(now), typed[f.Name]))];

    public static string ColumnOf(string column) => $"{RosterFacts.Others}.{column}";

    private static string Rows(IFormCollection form)
    {
        var values = CoverageLines.Columns.Select(column => form[ColumnOf(column)]).ToList();
        return string.Join('\n', Enumerable.Range(0, values.Max(v => v.Count)).Select(i => values.Select(v => i < v.Count ? v[i]!.Trim().Replace(CoverageLines.Between, ' ') : "").ToList())
            // Kind and relationship are choices with a value of their own.
            .Where(row => row.Index().Any(v => v.Item.Length > 0 && CoverageLines.Columns[v.Index] is not ("kind" or "relationship"))).Select(row => string.Join(CoverageLines.Between, row)));
    }
}
