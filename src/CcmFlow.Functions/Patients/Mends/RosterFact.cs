using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Patients.Mends;

/// <summary>One thing that the roster says of a patient and that people mend by hand: how it is read, checked and put back. Values are text, as a form has them; empty means none.</summary>
/// <param name="Name">In forms and in the API.</param>
/// <param name="Column">Of a CSV roster; null: no column can say it.</param>
/// <param name="Write">Takes a value that <see cref="Fault"/> found nothing wrong with.</param>
public sealed record RosterFact(string Name, string Label, string? Column, Func<RosterPatient, string> Read, Func<RosterPatient, string, RosterPatient> Write)
{
    /// <summary>NM1, N3 and N4 of a claim have no more places.</summary>
    public const int Longest = 60;

    public string? Hint { get; init; }

    public bool MayBeEmpty { get; init; } = true;

    /// <summary>Of a choice: the values and what they are called.</summary>
    public IReadOnlyList<(string Value, string Words)> Options { get; init; } = [];

    /// <summary>The mend for a value that is not empty; null: it is fine. Given the patient with what stands before this fact written already.</summary>
    public Func<RosterPatient, string, string?> Check { get; init; } = (_, _) => null;

    /// <summary>What is wrong with a value, as the mend; null: nothing.</summary>
    public string? Fault(RosterPatient patient, string value)
    {
        if (value.Length == 0) return MayBeEmpty ? null : "each patient needs it.";
        if (value.Split('\n').Any(line => line.Length > (Name == RosterFacts.Others ? 8 : 1) * Longest) || value.Any(c => c is '\uFFFD' || (char.IsControl(c) && c != '\n'))) return $"plain text, at most {Longest} characters.";
        return Options.Count > 0 && Options.All(o => o.Value != value) ? "choose from the list." : Check(patient, value);
    }

    /// <summary>A value as people read it.</summary>
    public string Words(string value) =>
        Name == RosterFacts.Others ? string.Join('\n', value.Split('\n').Select(line => string.Join(' ', line.Split(CoverageLines.Between).Where(v => v.Length > 0))))
        : Options.Where(o => o.Value == value).Select(o => o.Words).FirstOrDefault(value);
}
