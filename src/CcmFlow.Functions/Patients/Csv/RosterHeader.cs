using System.Text.RegularExpressions;

namespace CcmFlow.Functions.Patients.Csv;

/// <summary>The row that names a roster's columns, and what is wrong with it: the column by its name, and what to call it.</summary>
internal static partial class RosterHeader
{
    /// <summary>What other systems call the columns.</summary>
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["dob"] = "birth_date", ["dateofbirth"] = "birth_date", ["birthday"] = "birth_date", ["firstname"] = "given_name", ["lastname"] = "family_name", ["surname"] = "family_name", ["patientid"] = "id", ["mrn"] = "id",
        ["gender"] = "sex", ["mobile"] = "phone", ["cell"] = "phone", ["phonenumber"] = "phone", ["lang"] = "language", ["street"] = "address", ["zipcode"] = "zip", ["insurance"] = "payer", ["mbi"] = "member_id",
        ["diagnoses"] = "conditions", ["icd10"] = "conditions", ["npi"] = "practitioner_npi", ["lastvisitdate"] = "last_visit",
    };

    /// <param name="names">As they stand in the first row.</param>
    /// <param name="needed">Columns without which nothing can be read.</param>
    public static (Dictionary<string, int> Columns, IReadOnlyList<string> Faults) Read(IReadOnlyList<string> names, IReadOnlyList<string> known, IReadOnlyList<string> needed)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var faults = new List<string>();
        var plain = names.Select(name => name.Trim().ToLowerInvariant().Replace(' ', '_')).ToList();
        // Without a header the first row is a patient: what stands there is repeated only where others of its names show that it is one.
        var isHeader = plain.Exists(known.Contains);
        foreach (var (name, at) in plain.Select((name, at) => (name, at)))
        {
            if (known.Contains(name))
            {
                if (!columns.TryAdd(name, at)) faults.Add($"the header has the column {name} twice: keep one of them");
            }
            else faults.Add(isHeader && Name().IsMatch(name) ? $"the header's column {at + 1}, \"{name}\", is not known and was not read: {Mend(name, known)}" : $"the header's column {at + 1} is not known and was not read: name columns {string.Join(", ", known)}");
        }
        faults.AddRange(needed.Where(column => !columns.ContainsKey(column)).Select(column => $"{column} is missing in the header, and nothing was read: name the column {column} in the first row"));
        return (columns, faults);
    }

    private static string Mend(string name, IReadOnlyList<string> known)
    {
        var bare = Bare(name);
        var meant = known.FirstOrDefault(k => Bare(k) == bare) ?? Usual.GetValueOrDefault(bare);
        return meant is not null ? $"call it {meant}" : $"take it out, or call it what it is of {string.Join(", ", known)}";
    }

    private static string Bare(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,39}$")]
    private static partial Regex Name();
}
