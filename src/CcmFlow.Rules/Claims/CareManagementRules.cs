namespace CcmFlow.Rules.Claims;

/// <summary>What CMS's care-management codes ask of the lines of one claim: one family a month, add-ons only with their base, one calendar month.</summary>
internal static class CareManagementRules
{
    // Add-on, base, most units a month (null: no limit).
    private static readonly (string AddOn, string Base, int? Most)[] AddOns =
    [
        ("99439", "99490", 2),
        ("99489", "99487", null),
        ("99437", "99491", null),
    ];

    private static readonly string[] Bases = ["99490", "99487", "99491"];

    public static IEnumerable<ClaimFault> Faults(ProfessionalClaim claim) =>
        Faults([.. claim.Lines.Select(line => new CareLine(line.ProcedureCode, line.Units, line.ServiceDate))]).Select(found => found.Fault);

    /// <returns>Each fault with the zero-based line that it is best mended at.</returns>
    public static IEnumerable<(int Line, ClaimFault Fault)> Faults(IReadOnlyList<CareLine> lines)
    {
        var codes = lines.Select(line => line.Code).ToList();
        foreach (var (addOn, @base, most) in AddOns.Where(rule => codes.Contains(rule.AddOn)))
        {
            var at = codes.IndexOf(addOn);
            if (!codes.Contains(@base))
            {
                yield return (at, ClaimScrubber.Fault(
                    $"Lines[{at}].ProcedureCode", $"{addOn}-without-{@base}", $"{addOn} is an add-on: bill it together with {@base} of the same month, or not at all."));
            }

            if (most is { } limit && lines.Where(line => line.Code == addOn).Sum(line => line.Units) > limit)
            {
                yield return (at, ClaimScrubber.Fault($"Lines[{at}].Units", $"{addOn}-units", $"{addOn} is billed at most {limit} times a month."));
            }
        }

        if (Bases.Count(codes.Contains) > 1)
        {
            yield return (codes.FindIndex(Bases.Contains), ClaimScrubber.Fault("Lines", "two-ccm-families", "Only one of 99490, 99487 and 99491 is billed for a patient and month."));
        }

        foreach (var twice in Bases.Where(@base => lines.Where(line => line.Code == @base).Sum(line => line.Units) > 1))
        {
            var at = codes.IndexOf(twice);
            yield return (at, ClaimScrubber.Fault($"Lines[{at}].Units", $"{twice}-units", $"{twice} is billed once a month."));
        }

        var months = lines.Where(line => IsCareManagement(line.Code) && line.Date is not null).Select(line => (line.Date!.Value.Year, line.Date.Value.Month)).Distinct().Count();
        if (months > 1)
        {
            yield return (codes.FindIndex(IsCareManagement), ClaimScrubber.Fault("Lines", "service-month-mixed", "All care-management lines of a claim are of one calendar month."));
        }
    }

    private static bool IsCareManagement(string code) => Bases.Contains(code) || AddOns.Any(rule => rule.AddOn == code);
}
