using System.Text.Json.Serialization;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Patients.Mends;

/// <summary>
/// A fact that somebody mended by hand. The practice's own record comes with each import and wins: a mend that was not made there, too, is overwritten, and then
/// that is shown until somebody looks at the roster's form again. PHI.
/// </summary>
/// <param name="Fact"><see cref="RosterFact.Name"/>.</param>
/// <param name="By">Team member or account.</param>
/// <param name="At">UTC.</param>
/// <param name="Value">What it was mended to.</param>
public sealed record HandMend(string Fact, string By, DateTimeOffset At, string Value)
{
    /// <summary>When an import brought something else (UTC); null: the mend stands.</summary>
    public DateTimeOffset? OverwrittenAt { get; init; }

    [JsonIgnore]
    public string Label => RosterFacts.Find(Fact)?.Label ?? Fact;

    /// <summary>After somebody saved the form: what it changed is theirs, and what an import had overwritten was seen there.</summary>
    public static IReadOnlyList<HandMend> AfterForm(IReadOnlyList<HandMend> before, IReadOnlyList<RosterFact> changed, RosterPatient after, string by, DateTimeOffset now) =>
        [.. before.Where(m => m.OverwrittenAt is null && changed.All(fact => fact.Name != m.Fact)), .. changed.Select(fact => new HandMend(fact.Name, by, now, fact.Read(after)))];

    /// <summary>After an import: what it says as it was mended needs no word any more, what it says otherwise is overwritten, and what it does not say stands.</summary>
    /// <param name="columns">Those of a CSV file; null: the file says everything.</param>
    public static IReadOnlyList<HandMend> AfterImport(IReadOnlyList<HandMend> before, IReadOnlySet<string>? columns, RosterPatient known, RosterPatient after, DateTimeOffset now) =>
        before.Count == 0 ? before : [.. before.Select(mend =>
        {
            if (RosterFacts.Find(mend.Fact) is not { } fact) return null;
            var value = fact.Read(after);
            var isSaid = columns is null || (fact.Column is { } column && columns.Contains(column)) || value != fact.Read(known);
            return !isSaid ? mend : IsSame(value, mend.Value) ? null : mend with { OverwrittenAt = mend.OverwrittenAt ?? now };
        }).OfType<HandMend>()];

    /// <summary>Records write the same in capitals, with dashes or without.</summary>
    private static bool IsSame(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string value) => string.Concat(value.Where(char.IsLetterOrDigit));
}
