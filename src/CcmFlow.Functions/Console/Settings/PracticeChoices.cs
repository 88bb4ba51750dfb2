using System.Globalization;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>What the settings page changes: the practice's own choices. Identifiers and people come with the practice's file.</summary>
public sealed record PracticeChoices(
    int GraceHours, BillingChoice Choice, bool CountAfterRevocation, bool HoldUnchecked, int TextsPerDay, int TextsPerWeek, bool Attested, bool CertifiedEhr, bool Access247, bool Supervision)
{
    public static PracticeChoices Of(Practice p) => new(
        p.GraceHours, p.Billing.Choice, p.Billing.Policy.CountTimeAfterRevocationUntilMonthEnd, p.Billing.Policy.HoldWhenCoverageNotChecked, p.TextLimits.PerPatientAndDay, p.TextLimits.PerPatientAndWeek,
        p.TextingPermissionAttested, p.CertifiedEhr, p.Access247, p.GeneralSupervision);

    public static (PracticeChoices? Choices, IReadOnlyList<(string, string)> Faults) From(IFormCollection form)
    {
        var faults = new List<(string, string)>();
        int Number(string field, int least, int most)
        {
            if (int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            faults.Add((field, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}.")));
            return 0;
        }
        if (!Enum.TryParse<BillingChoice>(form["choice"], out var choice) || !Enum.IsDefined(choice)) faults.Add(("choice", "one of the list."));
        bool On(string field) => form["on"].Contains(field);
        var read = new PracticeChoices(
            Number("graceHours", 1, 240), choice, On("countAfterRevocation"), On("holdUnchecked"), Number("textsPerDay", 1, 10), Number("textsPerWeek", 1, 30), On("attested"), On("certifiedEhr"), On("access247"), On("supervision"));
        if (faults.Count == 0 && read.TextsPerWeek < read.TextsPerDay) faults.Add(("textsPerWeek", "no fewer a week than a day."));
        return faults.Count == 0 ? (read, []) : (null, faults);
    }

    public Practice ApplyTo(Practice p) => p with
    {
        GraceHours = GraceHours,
        Billing = p.Billing with { Choice = Choice, Policy = p.Billing.Policy with { CountTimeAfterRevocationUntilMonthEnd = CountAfterRevocation, HoldWhenCoverageNotChecked = HoldUnchecked } },
        TextLimits = p.TextLimits with { PerPatientAndDay = TextsPerDay, PerPatientAndWeek = TextsPerWeek },
        TextingPermissionAttested = Attested,
        CertifiedEhr = CertifiedEhr,
        Access247 = Access247,
        GeneralSupervision = Supervision,
    };
}
