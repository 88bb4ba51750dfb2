using CcmFlow.Rules.Carried;

namespace CcmFlow.Rules.Eligibility;

/// <summary>
/// The table of chronic conditions: SNOMED CT codes of a problem list, the CCW condition and the ICD-10-CM code for the claim
/// (CMS Chronic Conditions Warehouse, VSAC value sets; chronic-conditions.csv).
/// </summary>
public static class ChronicConditions
{
    private const int LongestCode = 16;
    private const int CategoryLength = 3;

    public static IReadOnlyList<ChronicCondition> All { get; } = [.. CarriedTable.Read("chronic-conditions.csv").Select(ReadRow)];

    private static readonly Dictionary<string, ChronicCondition> BySnomed =
        All.SelectMany(condition => condition.SnomedCodes, (condition, code) => (condition, code)).ToDictionary(pair => pair.code, pair => pair.condition);

    private static readonly ILookup<string, ChronicCondition> ByIcd10 = All.ToLookup(condition => Normalize(condition.Icd10), StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ConditionOfCode =
        ByIcd10.ToDictionary(rows => rows.Key, rows => rows.First().CountsAs, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // The condition of a three-character category, where all its codes in the table name the same.
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ConditionOfCategory = All
        .Where(condition => condition.Qualifies)
        .GroupBy(condition => Category(condition.Icd10), condition => condition.CountsAs, StringComparer.Ordinal)
        .Where(names => names.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToDictionary(names => names.Key, names => names.First(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static ChronicCondition? FindBySnomed(string code) => BySnomed.GetValueOrDefault(code.Trim());

    /// <summary>By the exact ICD-10-CM code, with or without the point; of two rows with one code, the first.</summary>
    public static ChronicCondition? FindByIcd10(string code) => ByIcd10[Normalize(code)].FirstOrDefault();

    /// <summary>
    /// What makes two ICD-10-CM codes the same chronic condition: the CCW condition of the code or, for a code that is not in the table, of its
    /// three-character category; else the category itself. E11.9 and E11.65 are one condition.
    /// </summary>
    public static string SameConditionKey(string icd10)
    {
        Span<char> buffer = stackalloc char[LongestCode];
        var code = Normalize(icd10, buffer);
        var category = code.Length > CategoryLength ? code[..CategoryLength] : code;
        return ConditionOfCode.TryGetValue(code, out var known) || ConditionOfCategory.TryGetValue(category, out known) ? known : category.ToString();
    }

    private static string Normalize(string icd10) => Normalize(icd10, stackalloc char[LongestCode]).ToString();

    // Letters and digits in upper case; what is longer than any code is cut.
    private static ReadOnlySpan<char> Normalize(string icd10, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in icd10)
        {
            if (char.IsAsciiLetterOrDigit(letter) && length < buffer.Length)
            {
                buffer[length++] = char.ToUpperInvariant(letter);
            }
        }

        return buffer[..length];
    }

    private static string Category(string icd10) => Normalize(icd10) is { Length: > CategoryLength } code ? code[..CategoryLength] : Normalize(icd10);

    private static ChronicCondition ReadRow(Dictionary<string, string> row) => new(
        row["condition"],
        row["ccw_name"],
        row["ccw_type"] == "Common",
        row["snomed_codes"].Split(';', StringSplitOptions.RemoveEmptyEntries),
        row["icd10"],
        row["qualifies"] == "Y",
        row["needs_coder_review"] == "Y");
}
