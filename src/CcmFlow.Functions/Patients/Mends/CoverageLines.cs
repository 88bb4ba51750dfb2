using System.Globalization;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Mends;

/// <summary>The other coverages as text: a line each, its values with <see cref="Between"/> between them in the order of <see cref="Columns"/>.</summary>
public static class CoverageLines
{
    public const char Between = '|';

    public static IReadOnlyList<string> Columns { get; } = ["kind", "name", "memberId", "order", "relationship", "insuredGiven", "insuredFamily", "group"];

    /// <summary>X12 1069, as far as rosters have it.</summary>
    public static IReadOnlyList<(string Value, string Words)> Relationships { get; } =
        [(RosterCoverage.Self, "the patient"), ("01", "the patient's spouse"), ("19", "a parent: the patient is a child"), ("G8", "somebody else")];

    /// <summary>Of a Medicare patient another Medicare coverage would be no other one.</summary>
    public static IReadOnlyList<(string Value, string Words)> Kinds { get; } =
        [.. Enum.GetValues<PayerKind>().Select(kind => (kind.ToString(), kind switch { PayerKind.Unknown => "not known", PayerKind.MedicareFfs => "Medicare", PayerKind.MedicareAdvantage => "Medicare Advantage", PayerKind.DualEligible => "Medicare and Medicaid", _ => kind.ToString() }))];

    public static string Of(IEnumerable<RosterCoverage> coverages) => string.Join('\n', coverages.Select(c => string.Join(
        Between, new[] { c.Kind.ToString(), c.Name, c.MemberId, c.Order.ToString(CultureInfo.InvariantCulture), c.Relationship, c.InsuredGiven, c.InsuredFamily, c.Group }.Select(value => value?.Replace(Between, ' ')))));

    public static IReadOnlyList<RosterCoverage> Read(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(Between)).Select(v => new RosterCoverage(
        Enum.Parse<PayerKind>(v[0]), v[1], OrNull(v[2]), int.Parse(v[3], NumberStyles.None, CultureInfo.InvariantCulture), v[4], OrNull(v[6]), OrNull(v[5]), OrNull(v[7]))).OrderBy(c => c.Order)];

    /// <summary>The mend; null: they can be read.</summary>
    public static string? Fault(string lines)
    {
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(Between)).ToList();
        if (rows.Count > 10) return "at most ten.";
        if (rows.Exists(v => v.Length != Columns.Count || Kinds.All(k => k.Value != v[0]))) return "choose what kind of coverage each is.";
        if (rows.Exists(v => v[1].Length == 0)) return "give each coverage's name, as its card has it.";
        if (rows.Exists(v => v[3] is not [>= '1' and <= '9'])) return "give the place in which each pays: 1 first, 2 second.";
        if (rows.Exists(v => v[4].Length is not 2 || !v[4].All(char.IsAsciiLetterOrDigit))) return "say whose insurance each is.";
        return rows.Exists(v => v[4] != RosterCoverage.Self && (v[5].Length == 0 || v[6].Length == 0)) ? "give the name of the insured where that is not the patient." : null;
    }

    private static string? OrNull(string value) => value.Length == 0 ? null : value;
}
