using System.Globalization;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Every part of a practice's settings, in the order of the page. Plans, levels, schedules, team members and people have a part each.</summary>
public static class PracticeSections
{
    public static IReadOnlyList<PracticeSection> All(Practice practice) =>
    [
        PracticeIdentity.Section, BillingPractitioner.Section, TextingNumbers.Section, TextingCarriers.Section, ClaimsAddressing.Section, ClaimsTransport.Section, PracticeFees.Section, RecordServer.Section,
        BillingTerms.Section, CountedConditions.Section, TextingTerms.Section, Attestations.Section,
        .. PlanTerms.All(practice), CasePaging.Section, .. UrgencyLevel.All(practice), BeyondTeam.Of(practice), ClosedDays.Section,
        .. practice.Team.Schedules.Keys.Order(StringComparer.Ordinal).Select(id => ScheduleTurns.Of(practice, id)),
        .. practice.Team.Staff.Select(member => TeamMember.Of(member.Id)),
        .. practice.Accounts.Select(account => SignInAccount.Of(account.Id)),
    ];

    /// <summary>Null: the practice has no such part.</summary>
    public static PracticeSection? Find(Practice practice, string id) => All(practice).FirstOrDefault(s => s.Id == id);

    /// <summary>A field that holds text.</summary>
    internal static SectionField Text(string name, string label, Func<Practice, string?> read, Func<Practice, string, Practice> write, Func<string, string?>? check = null) =>
        new(name, label, FieldKind.Text, p => read(p) ?? "", write) { Check = check ?? (_ => null) };

    /// <summary>A field for a phone number, stored as E.164.</summary>
    internal static SectionField Phone(string name, string label, Func<Practice, string?> read, Func<Practice, string, Practice> write) =>
        Text(name, label, read, write, value => PhoneNumbers.Written(value).Mend) with { AsStored = value => PhoneNumbers.Written(value).E164 ?? value };

    internal static SectionField Tick(string name, string label, Func<Practice, bool> read, Func<Practice, bool, Practice> write) =>
        new(name, label, FieldKind.Tick, p => read(p) ? "true" : "false", (p, value) => write(p, value == "true"));

    internal static SectionField Number(string name, string label, int least, int most, Func<Practice, int> read, Func<Practice, int, Practice> write) =>
        new(name, label, FieldKind.Number, p => read(p).ToString(CultureInfo.InvariantCulture), (p, value) => write(p, int.Parse(value, CultureInfo.InvariantCulture)))
        {
            Check = FieldChecks.Number(least, most),
        };

    internal static SectionField Choice<T>(string name, string label, Func<Practice, T> read, Func<Practice, T, Practice> write)
        where T : struct, Enum =>
        new(name, label, FieldKind.Choice, p => read(p).ToString(), (p, value) => write(p, Enum.Parse<T>(value)))
        {
            Options = _ => [.. Enum.GetValues<T>().Select(v => (v.ToString(), Console.Shown.Words(v)))],
        };

    internal static string? OrNull(string value) => value.Length == 0 ? null : value;
}
