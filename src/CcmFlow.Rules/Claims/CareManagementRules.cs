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

    public static IEnumerable<ClaimFault> Faults(ProfessionalClaim claim)
    {
        var codes = claim.Lines.Select(line => line.ProcedureCode).ToList();
        foreach (var (addOn, @base, most) in AddOns)
        {
            var lines = claim.Lines.Where(line => line.ProcedureCode == addOn).ToList();
            var field = $"Lines[{codes.IndexOf(addOn)}]";
            if (lines.Count > 0 && !codes.Contains(@base))
            {
                yield return ClaimScrubber.Fault(
                    $"{field}.ProcedureCode", $"{addOn}-without-{@base}", $"{addOn} is an add-on: bill it together with {@base} of the same month, or not at all.");
            }

            if (most is { } limit && lines.Sum(line => line.Units) > limit)
            {
                yield return ClaimScrubber.Fault($"{field}.Units", $"{addOn}-units", $"{addOn} is billed at most {limit} times a month.");
            }
        }

        if (Bases.Count(codes.Contains) > 1)
        {
            yield return ClaimScrubber.Fault("Lines", "two-ccm-families", "Only one of 99490, 99487 and 99491 is billed for a patient and month.");
        }

        foreach (var twice in Bases.Where(@base => claim.Lines.Where(line => line.ProcedureCode == @base).Sum(line => line.Units) > 1))
        {
            yield return ClaimScrubber.Fault($"Lines[{codes.IndexOf(twice)}].Units", $"{twice}-units", $"{twice} is billed once a month.");
        }

        if (claim.Lines.Select(line => (line.ServiceDate.Year, line.ServiceDate.Month)).Distinct().Count() > 1)
        {
            yield return ClaimScrubber.Fault("Lines", "service-month-mixed", "All lines of a claim are of one calendar month.");
        }
    }
}
