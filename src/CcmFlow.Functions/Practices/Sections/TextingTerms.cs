using System.Globalization;
using CcmFlow.Rules.Consent;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>How much a practice texts.</summary>
internal static class TextingTerms
{
    public static PracticeSection Section { get; } = new(
        "texting", "How much is texted", "Routine texts to one patient; pages, safety texts and direct answers are held to none of these (47 CFR 64.1200(a)(9)(iv): one a day, three a week).",
        [
            Number("textsPerDay", "Texts a patient and day", 1, 10, p => p.TextLimits.PerPatientAndDay, (p, v) => p with { TextLimits = p.TextLimits with { PerPatientAndDay = v } }),
            Number("textsPerWeek", "Texts a patient and week", 1, 30, p => p.TextLimits.PerPatientAndWeek, (p, v) => p with { TextLimits = p.TextLimits with { PerPatientAndWeek = v } }) with { Path = "textLimits" },
            Limit("segmentsPerSecond", "Segments a second from the patients' number", l => l.SegmentsPerSecond?.ToString(CultureInfo.InvariantCulture), (l, v) => l with { SegmentsPerSecond = v.Length == 0 ? null : double.Parse(v, CultureInfo.InvariantCulture) }, PerSecond),
            Limit("segmentsPerDay", "Segments a day from the patients' number", l => l.SegmentsPerDay?.ToString(CultureInfo.InvariantCulture), (l, v) => l with { SegmentsPerDay = v.Length == 0 ? null : int.Parse(v, CultureInfo.InvariantCulture) }, FieldChecks.Number(1, 1_000_000)),
            Text("revokeAllFrom", "Day from which a STOP ends the texts of all systems of the practice", p => p.RevokeAllFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (p, v) => p with { RevokeAllFrom = DateOnly.ParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture) }, RevokeAll) with
            {
                Hint = "2027-01-31 by FCC order DA 26-12; sooner if the practice wants so",
            },
        ]);

    private static string? PerSecond(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is >= 0.1 and <= 100 ? null : "a number from 0.1 to 100, such as 4.5.";

    // The rule in force from that day on binds whether or not a practice says so.
    private static string? RevokeAll(string value) =>
        FieldChecks.Day(value) ?? (DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) > RevocationScopes.RevokeAllFrom ? "2027-01-31 or an earlier day." : null);

    private static SectionField Limit(string name, string label, Func<TextLimits, string?> read, Func<TextLimits, string, TextLimits> write, Func<string, string?> check) =>
        new(name, label, FieldKind.Number, p => read(p.TextLimits) ?? "", (p, v) => p with { TextLimits = write(p.TextLimits, v) }) { MayBeEmpty = true, Check = check, Hint = "empty: what its kind of number may send" };
}
