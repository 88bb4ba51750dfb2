using System.Text;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Csv;

/// <summary>Reads a roster from CSV: a header row that names the columns, then one patient a row. A row with anything wrong in it is left out whole. What a row says of a patient who is known is what <see cref="CsvOnto"/> makes of it.</summary>
public static partial class CsvRosterReader
{
    private const int OldestYears = 125;
    private static readonly string[] Needed = ["id", "given_name", "family_name", "birth_date"];

    /// <summary>The columns that are read, those that each roster must have first.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        .. Needed, "sex", "phone", "language", "address", "city", "state", "zip", "payer", "payer_name", "member_id", "conditions", "last_visit", "practitioner_npi", "care_plan_since", "deceased_on",
    ];

    /// <param name="file">What bad lines call the file.</param>
    /// <param name="today">Practice's local date: who is born, was seen or died later is no patient yet.</param>
    public static RosterReadResult Read(Stream stream, string file, DateOnly today)
    {
        using var text = new StreamReader(stream, Encoding.UTF8);
        var patients = new Dictionary<string, RosterPatient>(StringComparer.Ordinal);
        var bad = new List<BadLine>();
        Dictionary<string, int>? columns = null;
        var width = 0;
        var named = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var (line, fields) in CsvRows.Read(text))
            {
                if (fields is null) bad.Add(new BadLine(file, line, "the row is too long or has a quote that is not closed, and nothing after it was read: double each quote inside a field"));
                else if (columns is null)
                {
                    width = fields.Count;
                    (columns, var faults) = RosterHeader.Read(fields, Columns, Needed);
                    named.UnionWith(columns.Keys);
                    bad.AddRange(faults.Select(fault => new BadLine(file, line, fault)));
                    if (Needed.Any(column => !columns.ContainsKey(column))) break;
                }
                else bad.AddRange(Take(new CsvLine(columns, fields), fields.Count > width, named, patients, today).Select(fault => new BadLine(file, line, fault)));
            }
        }
        catch (InvalidDataException)
        {
            bad.Add(new BadLine(file, 1, "the gzip data are damaged or cut short: copy or export the file again"));
        }
        if (columns is null && bad.Count == 0) bad.Add(new BadLine(file, 1, "the file is empty: the first row names the columns"));
        return new RosterReadResult([.. patients.Values.OrderBy(p => p.Id, StringComparer.Ordinal)], bad, new Dictionary<string, int> { ["Patient"] = patients.Count });
    }

    private static IEnumerable<string> Take(CsvLine line, bool tooLong, HashSet<string> named, Dictionary<string, RosterPatient> patients, DateOnly today)
    {
        if (tooLong) return ["the row has more fields than the header: put a field with a comma into quotes"];
        var patient = PatientOf(line, today) with { Columns = named };
        return line.Faults.Count > 0 ? line.Faults : patients.TryAdd(patient.Id, patient) ? [] : ["id is used twice: keep one row a patient"];
    }

    private static RosterPatient PatientOf(CsvLine line, DateOnly today)
    {
        var state = line.Read("state", s => UsState.Abbreviation(s) is { Length: > 0 } code ? code : null, "no state of the US", "write two letters, such as MA") ?? "";
        var payer = line.Read("payer", p => PayerNames.Kind(p) is var kind && kind != PayerKind.Unknown ? (object)kind : null, "not known", "write Medicare, Medicare Advantage, Dual eligible, Medicaid or Commercial");
        var zip = line.Text("zip") is null ? ZipCode.None : line.Read("zip", z => ZipCode.Parse(z, state) is { Five.Length: > 0 } code ? (object)code : null, "no ZIP code", "write five digits, or nine") as ZipCode? ?? ZipCode.None;
        line.Required("birth_date");
        var died = line.PastDay("deceased_on", today);
        return new RosterPatient
        {
            Id = Id(line),
            GivenName = Name(line, "given_name"),
            FamilyName = Name(line, "family_name"),
            BirthDate = BirthDay(line, today),
            Sex = line.Read("sex", s => s.ToUpperInvariant() is "F" or "M" or "U" ? s.ToUpperInvariant() : null, "not F, M or U", "write one of them") ?? "U",
            Phone = line.Read("phone", NanpPhone.Read, "no phone number of North America"),
            Language = line.Read("language", LanguageTags.Of, "no language that is known", "write en or es, the languages that texts are written in, or the two letters of another one (ISO 639-1), such as pt or zh") ?? "en",
            AddressLine = line.Text("address") ?? "",
            City = line.Text("city") ?? "",
            State = state,
            Zip = zip.Five,
            ZipPlus4 = zip.Four,
            Payer = payer is PayerKind kind ? kind : PayerKind.Unknown,
            PayerName = line.Text("payer_name"),
            MemberId = line.Text("member_id"),
            Conditions = line.Read<IReadOnlyList<PatientCondition>>("conditions", Conditions, "no list of ICD-10-CM codes", "write codes with semicolons between, such as E11.9;I10") ?? [],
            LastVisitOn = line.PastDay("last_visit", today),
            PractitionerNpi = line.Read("practitioner_npi", n => CheckDigits.IsNpi(n) ? n : null, "no NPI", "give the ten digits; the last is a check digit"),
            CarePlans = line.Day("care_plan_since") is { } since ? [new RosterCarePlan("csv", "Care plan", true, since, null)] : [],
            Deceased = died is not null,
            DeceasedOn = died,
        };
    }

    private static DateOnly? BirthDay(CsvLine line, DateOnly today)
    {
        if (line.PastDay("birth_date", today) is not { } born) return null;
        return born >= today.AddYears(-OldestYears) ? born : line.Wrong("birth_date", "more than 125 years ago: correct the date");
    }

    private static string Id(CsvLine line) => line.Text("id") is null
        ? line.Required("id")
        : line.Read("id", i => Ids.IsValid(i) ? i : null, "no id", "use letters, digits, '-' and '.', 64 at most") ?? "";

    private static string Name(CsvLine line, string column) => line.Text(column) is null
        ? line.Required(column)
        : line.Read(column, n => n.Contains('\uFFFD', StringComparison.Ordinal) ? null : n, "not UTF-8 text", "save the file as UTF-8") ?? "";

    private static IReadOnlyList<PatientCondition>? Conditions(string text)
    {
        var codes = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(c => c.ToUpperInvariant()).Distinct().ToList();
        return codes.TrueForAll(c => Icd10().IsMatch(c)) ? [.. codes.Select(Dotted).Select(c => new PatientCondition(null, c, ChronicConditions.FindByIcd10(c)?.Name ?? c, null, null, true))] : null;
    }

    private static string Dotted(string code) => code.Length > 3 && code[3] != '.' ? code.Insert(3, ".") : code;

    [GeneratedRegex("""^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$""")]
    private static partial Regex Icd10();
}
