using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>What makes a month complex, as a form has it.</summary>
internal static class ComplexityForm
{
    public const string Name = "complexity";
    public const string Was = "was.";
    private static readonly (string Name, string Label)[] Labels = [("mdm", "Decision making in the month"), ("by", "Who decided")];

    public static IReadOnlyList<(string Value, string Words)> Levels { get; } =
        [.. Enum.GetValues<MedicalDecisionMaking>().Select(m => (m.ToString(), m == MedicalDecisionMaking.None ? "none: the month is not complex" : Shown.Words(m)))];

    /// <summary>Those who may have decided: it is theirs alone.</summary>
    public static IReadOnlyList<(string Value, string Words)> Physicians(Practice practice) => [("", "choose"), .. practice.Team.Staff.Where(s => s.Physician).Select(s => (s.Id, s.Name))];

    public static IReadOnlyDictionary<string, string> Of(ComplexityNote? note) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mdm"] = note?.Mdm.ToString() ?? nameof(MedicalDecisionMaking.None), ["by"] = note?.By ?? "",
    };

    /// <summary>The note that was typed; else the mend by field.</summary>
    public static (ComplexityNote? Note, IReadOnlyList<(string Field, string Mend)> Faults) Read(IFormCollection form, Practice practice, DateTimeOffset now)
    {
        var faults = new List<(string, string)>();
        var level = form["mdm"].ToString();
        if (!Enum.TryParse<MedicalDecisionMaking>(level, out var mdm) || !Levels.Any(l => l.Value == level)) faults.Add(("mdm", "choose from the list."));
        if (!practice.Team.Staff.Any(s => s.Physician && s.Id == form["by"])) faults.Add(("by", "name the practitioner who decided; it cannot be handed on."));
        return faults.Count > 0 ? (null, faults) : (new ComplexityNote(mdm, form["by"]!, now), []);
    }

    public static IReadOnlyList<EditedField> Compare(IFormCollection form, ComplexityNote? now)
    {
        var stored = Of(now);
        return [.. Labels.Select(l => new EditedField(l.Name, l.Label, form[Was + l.Name].ToString(), stored[l.Name], form[l.Name].ToString()))];
    }

    public static string? LabelOf(string field) => Labels.FirstOrDefault(l => l.Name == field).Label;
}
