using System.Globalization;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>What one plan wants otherwise than usual. Plans come onto the list with their payer id, in the part on claims.</summary>
internal static class PlanTerms
{
    private const string Prefix = "plan.";
    private static readonly PlanSettings Usual = new();

    /// <summary>A part for each plan that the practice names, in the order of their names.</summary>
    public static IEnumerable<PracticeSection> All(Practice practice)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in practice.Billing.PlanPayerIds.Keys.Union(practice.Billing.Plans.Keys).Order(StringComparer.Ordinal))
        {
            var (id, number) = (Slug(plan), 1);
            while (!taken.Add(number == 1 ? id : $"{id}-{number}")) number++;
            yield return Of(plan, number == 1 ? id : $"{id}-{number}");
        }
    }

    private static PracticeSection Of(string plan, string id) => new(
        Prefix + id, $"Claims to {plan}", "Counts for claims that have not left, and for what may be done about those that were sent.",
        [
            Terms("filingCode", "Code of the kind of plan (SBR09)", FieldKind.Text, plan, t => t.FilingCode, (t, v) => t with { FilingCode = OrNull(v) }, FilingCode, "empty: what its kind usually has; CI for a Medicare Advantage PPO that wants it"),
            Terms("groupNumber", "Group number (SBR03)", FieldKind.Text, plan, t => t.GroupNumber, (t, v) => t with { GroupNumber = OrNull(v) }, FieldChecks.AtMost(50), null),
            Terms("timelyFilingDays", "Days after the service within which a claim must be there", FieldKind.Number, plan, t => t.TimelyFilingDays?.ToString(CultureInfo.InvariantCulture),
                (t, v) => t with { TimelyFilingDays = v.Length == 0 ? null : int.Parse(v, CultureInfo.InvariantCulture) }, FieldChecks.Number(30, 730), "empty: as plans usually have it"),
            Tick("takesReplacements", "It takes replacements and voids of claims", p => Read(p, plan).TakesReplacements, (p, v) => With(p, plan, t => t with { TakesReplacements = v })),
        ]);

    // SBR09 of 005010X222A1 has one or two letters and digits.
    private static string? FilingCode(string value) => value.Length <= 2 && value.All(char.IsAsciiLetterOrDigit) && value.All(c => !char.IsAsciiLetterLower(c)) ? null : "one or two capital letters or digits, such as CI or 16.";

    private static SectionField Terms(string name, string label, FieldKind kind, string plan, Func<PlanSettings, string?> read, Func<PlanSettings, string, PlanSettings> write, Func<string, string?> check, string? hint) =>
        new(name, label, kind, p => read(Read(p, plan)) ?? "", (p, v) => With(p, plan, t => write(t, v))) { MayBeEmpty = true, Check = check, Hint = hint };

    private static PlanSettings Read(Practice practice, string plan) => practice.Billing.PlanNamed(plan) ?? Usual;

    private static Practice With(Practice practice, string plan, Func<PlanSettings, PlanSettings> change)
    {
        var plans = new Dictionary<string, PlanSettings>(practice.Billing.Plans, StringComparer.Ordinal) { [plan] = change(Read(practice, plan)) };
        if (plans[plan] == Usual) plans.Remove(plan);
        return practice with { Billing = practice.Billing with { Plans = plans } };
    }

    /// <summary>Of a name what may stand in an address.</summary>
    private static string Slug(string plan)
    {
        var slug = string.Join('-', new string([.. plan.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "plan" : slug;
    }
}
