using System.Globalization;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Time;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>
/// What decides on a patient's claims, as a form has it: each field as text, lists as a line a row with <see cref="Between"/> between its values. What an earlier payer
/// decided comes through the API alone and stays as it is.
/// </summary>
internal static class CircumstancesForm
{
    public const string Was = "was.";
    public const string Seen = "seen";
    public const char Between = '|';

    /// <summary>The columns of each list, in the order of a line.</summary>
    public static IReadOnlyDictionary<string, string[]> Lists { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["stays"] = ["from", "to", "setting"], ["hospice"] = ["from", "to"], ["services"] = ["month", "code", "by"],
    };

    private static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["stays"] = "Stays", ["hospice"] = "Hospice", ["visitOn"] = "Visit: day", ["visitCode"] = "Visit: code", ["visitDiscussed"] = "CCM was discussed at the visit",
        ["visitPlanning"] = "The practitioner planned the care in person", ["planningBilled"] = "G0506 was billed before", ["accessTo"] = "ACCESS model: aligned to", ["accessFrom"] = "ACCESS model: from",
        ["accessUntil"] = "ACCESS model: until", ["services"] = "Other services", ["secondary"] = "Another payer comes first", ["deductibleYear"] = "Deductible: year", ["deductibleLeft"] = "Deductible: dollars open",
        ["checked"] = "Months that were looked up",
    };

    public static string? LabelOf(string field) => Labels.GetValueOrDefault(field);

    public static IReadOnlyDictionary<string, string> Of(PatientCircumstances c) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["stays"] = Lines(c.Stays.Select(s => Line(Iso(s.From), Iso(s.To), s.Setting.ToString()))),
        ["hospice"] = Lines(c.Hospice.Select(s => Line(Iso(s.From), Iso(s.To)))),
        ["visitOn"] = Iso(c.InitiatingVisit?.Date),
        ["visitCode"] = c.InitiatingVisit?.Code ?? "",
        ["visitDiscussed"] = Tick(c.InitiatingVisit?.CcmDiscussed),
        ["visitPlanning"] = Tick(c.InitiatingVisit?.CarePlanningByPractitioner),
        ["planningBilled"] = Tick(c.CarePlanningBilledBefore),
        ["accessTo"] = c.AccessModel?.AlignedTo.ToString() ?? "",
        ["accessFrom"] = Iso(c.AccessModel?.From),
        ["accessUntil"] = Iso(c.AccessModel?.To),
        ["services"] = Lines(c.OtherServices.Select(s => Line(s.Month.ToString(), s.Code, s.By.ToString()))),
        ["secondary"] = c.MedicareSecondary?.ToString() ?? "",
        ["deductibleYear"] = c.Deductible?.Year.ToString(CultureInfo.InvariantCulture) ?? "",
        ["deductibleLeft"] = c.Deductible?.Left.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
        ["checked"] = Lines(c.CheckedMonths.Select(m => m.ToString()).Order(StringComparer.Ordinal)),
    };

    /// <summary>What was typed. Rows that are empty are none.</summary>
    public static IReadOnlyDictionary<string, string> Read(IFormCollection form) => Labels.Keys.ToDictionary(
        name => name,
        name => Lists.TryGetValue(name, out var columns) ? Rows(form, name, columns)
            : name == "checked" ? Lines(form[name].OfType<string>().Distinct().Order(StringComparer.Ordinal))
            : name is "visitDiscussed" or "visitPlanning" or "planningBilled" ? Tick(form[name].Contains("true"))
            : form[name].ToString().Trim(),
        StringComparer.Ordinal);

    public static IReadOnlyList<EditedField> Compare(IFormCollection form, PatientCircumstances now, IReadOnlyDictionary<string, string> typed)
    {
        var stored = Of(now);
        return [.. Labels.Select(l => new EditedField(l.Key, l.Value, form[Was + l.Key].ToString().ReplaceLineEndings("\n"), stored[l.Key], typed[l.Key]))];
    }

    /// <summary>The circumstances with what was typed; else the mend by field.</summary>
    public static (PatientCircumstances? After, IReadOnlyList<(string Field, string Mend)> Faults) Apply(PatientCircumstances before, IReadOnlyDictionary<string, string> typed)
    {
        var read = new CircumstancesReading(typed);
        var after = before with
        {
            Stays = read.Rows("stays", row => new PatientStay(read.Day("stays", row[0], "first day"), read.DayOrNone("stays", row[1]), read.Choice<PatientSetting>("stays", row[2]))),
            Hospice = read.Rows("hospice", row => new DaySpan(read.Day("hospice", row[0], "first day"), read.DayOrNone("hospice", row[1]))),
            InitiatingVisit = typed["visitOn"].Length + typed["visitCode"].Length == 0 ? null
                : new InitiatingVisit(read.Day("visitOn", typed["visitOn"], "day of the visit"), typed["visitCode"].ToUpperInvariant(), typed["visitDiscussed"] == "true", typed["visitPlanning"] == "true"),
            CarePlanningBilledBefore = typed["planningBilled"] == "true",
            AccessModel = typed["accessTo"].Length == 0 ? null
                : new AccessAlignment(read.Choice<ServiceBilledBy>("accessTo", typed["accessTo"]), read.Day("accessFrom", typed["accessFrom"], "first day"), read.DayOrNone("accessUntil", typed["accessUntil"])),
            OtherServices = read.Rows("services", row => new MonthService(read.Month("services", row[0]), row[1].ToUpperInvariant(), read.Choice<ServiceBilledBy>("services", row[2]))),
            MedicareSecondary = typed["secondary"].Length == 0 ? null : read.Choice<MedicareSecondaryReason>("secondary", typed["secondary"]),
            Deductible = typed["deductibleYear"].Length + typed["deductibleLeft"].Length == 0 ? null : new DeductibleNote(read.Year("deductibleYear"), read.Dollars("deductibleLeft")),
            CheckedMonths = [.. typed["checked"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(m => read.Month("checked", m))],
        };
        if (read.Faults.Count == 0 && CircumstancesCheck.Fault(after) is { } fault) return (null, [(FieldOf(fault.Field), fault.Mend)]);
        return read.Faults.Count > 0 ? (null, read.Faults) : (after, []);
    }

    /// <summary>A value as people read it.</summary>
    public static string Words(string field, string value) => string.Join('\n', value.Split('\n').Select(line => string.Join(' ', line.Split(Between).Where(v => v.Length > 0).Select(v => field switch
    {
        "stays" when Enum.TryParse<PatientSetting>(v, out var setting) && Enum.IsDefined(setting) && char.IsLetter(v[0]) => Shown.Words(setting).ToLowerInvariant(),
        "services" or "accessTo" when Enum.TryParse<ServiceBilledBy>(v, out var by) && Enum.IsDefined(by) && char.IsLetter(v[0]) => Shown.Words(by).ToLowerInvariant(),
        "secondary" when Enum.TryParse<MedicareSecondaryReason>(v, out var reason) => Shown.Words(reason),
        "visitDiscussed" or "visitPlanning" or "planningBilled" => v == "true" ? "yes" : "no",
        _ => v,
    }))));

    /// <summary>What the API calls the field, as the form does.</summary>
    private static string FieldOf(string field) => field switch
    {
        "initiatingVisit.code" => "visitCode", "otherServices" => "services", "accessModel" => "accessUntil", "deductible.left" => "deductibleLeft", "body" => "", _ => field,
    };

    private static string Rows(IFormCollection form, string list, string[] columns)
    {
        var values = columns.Select(c => form[$"{list}.{c}"]).ToList();
        // The last column is a choice with a value of its own for lists that have one: a row with nothing typed before it is none.
        var typed = columns[^1] is "setting" or "by" ? columns.Length - 1 : columns.Length;
        return Lines(Enumerable.Range(0, values.Max(v => v.Count)).Select(i => values.Select(v => i < v.Count ? v[i]!.Trim().Replace(Between, ' ') : "").ToArray())
            .Where(row => row.Take(typed).Any(v => v.Length > 0)).Select(row => Line(row)));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Line(params string[] values) => string.Join(Between, values);

    private static string Tick(bool? value) => value == true ? "true" : "false";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
