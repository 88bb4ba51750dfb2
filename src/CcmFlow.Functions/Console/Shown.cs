using System.Collections.Frozen;
using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console;

/// <summary>What stands around each page: who is signed in, the token of its forms, what was just done.</summary>
/// <param name="FormOwner">Whose the forms are, for one that outlives its session.</param>
/// <param name="Now">UTC.</param>
/// <param name="Notice">A sentence about the act that led here.</param>
public sealed record Shown(Person Person, string FormToken, string FormOwner, DateTimeOffset Now, string? Notice)
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "ccm", "sms", "ehr", "apcm", "pcm", "id");

    /// <summary>What names of values do not say as a practice does.</summary>
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>
    {
        ["MedicareFfs"] = "Medicare", ["DualEligible"] = "Medicare and Medicaid", ["SmsReply"] = "Text message",
        ["Fqhc"] = "Federally qualified health center (FQHC)", ["Rhc"] = "Rural health clinic (RHC)",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The person's own timer; null: none is on.</summary>
    public ShownTimer? Timer { get; init; }

    public Practice Practice => Person.Practice;

    public string Id => Practice.Id;

    public DateOnly Today => Practice.Zone.LocalDate(Now);

    public ServiceMonth Month => ServiceMonth.Of(Today);

    public bool May(Right right) => Person.May(right);

    public string Time(DateTimeOffset instant) => Practice.Zone.ToLocal(instant).ToString("MMM d, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>With the year: of what may lie long ago.</summary>
    public string Dated(DateTimeOffset instant) => Practice.Zone.ToLocal(instant).ToString("MMM d, yyyy, HH:mm", CultureInfo.InvariantCulture);

    public string Clock(DateTimeOffset instant) => Practice.Zone.ToLocal(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day?.ToString("MMM d, yyyy", CultureInfo.InvariantCulture) ?? "not known";

    public static string MonthName(ServiceMonth month) => month.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Minutes and seconds: thresholds are exact to the second.</summary>
    public static string Minutes(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:D2}");

    public static string Money(decimal dollars) => (dollars < 0 ? "-$" : "$") + Math.Abs(dollars).ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>"MedicationManagement" as "Medication management", "LeftCcm" as "Left CCM".</summary>
    public static string Words(Enum value)
    {
        var name = value.ToString();
        if (Usual.TryGetValue(name, out var usual)) return usual;
        var words = name[..1] + string.Concat(name.Skip(1).Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
        return string.Join(' ', words.Split(' ').Select(word => Abbreviations.Contains(word) ? word.ToUpperInvariant() : word));
    }

    /// <summary>A number of the North American plan as people write it, "(617) 555-2201"; another one as it is.</summary>
    public static string Phone(string number) =>
        number.Length == 12 && number.StartsWith("+1", StringComparison.Ordinal) ? $"({number[2..5]}) {number[5..8]}-{number[8..]}" : number;

    /// <summary>"1 patient", "2 patients".</summary>
    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");

    /// <summary>A mend that stands alone: its first letter a capital.</summary>
    public static string Sentence(string mend) => mend.Length == 0 ? mend : char.ToUpperInvariant(mend[0]) + mend[1..];

    public string Age(DateOnly? born) =>
        born is { } day ? (Today.Year - day.Year - (Today < day.AddYears(Today.Year - day.Year) ? 1 : 0)).ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The team member's name; the id where nobody has it any more.</summary>
    public string Staff(string? id) => id is null ? "" : Practice.Team.Ever(id)?.Name ?? Practice.Accounts.FirstOrDefault(a => a.Id == id)?.Name ?? id;
}

/// <param name="PatientId">For whom it is, and the name.</param>
/// <param name="RunsSince">UTC; null: it is paused.</param>
public sealed record ShownTimer(string PatientId, string Patient, DateTimeOffset? RunsSince);
