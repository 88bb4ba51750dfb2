using CcmFlow.Rules.Texts;
using System.Globalization;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Consent;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>What the list of patients is asked for. It comes by a form and is kept with the session, not in an address: a name that is searched for would stand in logs.</summary>
/// <param name="Minutes">none, under20, over20, over40 or over60.</param>
/// <param name="Contact">Days since the last work for the patient, at least; 0 for any.</param>
public sealed record PatientFilter(string Name, string Condition, string Consent, string Minutes, int Contact, string Sort)
{
    private const int LongestName = 60;

    public static PatientFilter Usual { get; } = new("", "", "", "", 0, "name");

    public static PatientFilter From(IFormCollection form) => new(
        Text(form, "name"), Text(form, "condition"), Text(form, "consent"), Text(form, "minutes"), Number(form, "contact", 0), Text(form, "sort") is { Length: > 0 } sort ? sort : "name");

    public bool Takes(PatientCard card, MonthCard? month, DateTimeOffset now) =>
        Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part => IsIn(part, card.Name))
        && (Condition.Length == 0 || card.Conditions.Contains(Condition))
        && (Consent switch { "" => true, "eligible" => card.Eligible && card.Consent != Enrollment.Consented,
            // As their pill says: who stopped texts may well have been asked.
            nameof(Enrollment.None) => card is { Consent: Enrollment.None, Texting: not TextingState.OptedOut }, "stopped" => card is { Consent: Enrollment.None, Texting: TextingState.OptedOut },
            _ => card.Consent.ToString() == Consent })
        && (Minutes switch { "none" => Seconds(month) == 0, "under20" => Seconds(month) is > 0 and < 1200, "over20" => Seconds(month) is >= 1200 and < 2400, "over40" => Seconds(month) is >= 2400 and < 3600, "over60" => Seconds(month) >= 3600, _ => true })
        && (Contact == 0 || month?.LastWorkAt is not { } last || now - last >= TimeSpan.FromDays(Contact));

    // As people type it: without accents, and with the apostrophe of their phone or with none.
    private static bool IsIn(string part, string name) => Plain(name).Contains(Plain(part), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Concat(LatinLetters.Fold(text).Where(c => c is not ('\'' or '’' or '‘' or '`' or '´')));

    public IEnumerable<PatientLine> Sorted(IEnumerable<PatientLine> lines) => Sort switch
    {
        "minutes" => lines.OrderByDescending(l => Seconds(l.Month)).ThenBy(l => l.Card.Name, StringComparer.OrdinalIgnoreCase),
        "fewest" => lines.OrderBy(l => Seconds(l.Month)).ThenBy(l => l.Card.Name, StringComparer.OrdinalIgnoreCase),
        _ => lines.OrderBy(l => l.Card.Name, StringComparer.OrdinalIgnoreCase),
    };

    private static int Seconds(MonthCard? month) => month?.Seconds ?? 0;

    private static string Text(IFormCollection form, string field) => form[field].ToString().Trim() is var text && text.Length > LongestName ? text[..LongestName] : text;

    private static int Number(IFormCollection form, string field, int otherwise) =>
        int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100_000 ? number : otherwise;
}
