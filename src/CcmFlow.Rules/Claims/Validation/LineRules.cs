using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The service lines of a claim of a file.</summary>
internal static partial class LineRules
{
    private const int LongestLineNumber = 30;
    private const decimal MostDollars = 99_999_999.99m;

    public static void Check(ClaimView view, DateOnly today, Action<X12Finding> report)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < view.Lines.Count; i++)
        {
            CheckNumber(view.Lines[i][0], i + 1, report);
            foreach (var match in view.Lines[i])
            {
                switch (match.Segment.Id)
                {
                    case "SV1":
                        CheckService(view, match, report);
                        break;
                    case "DTP" when match.Loop == "2400" && match.Segment[1] == "472":
                        CheckDate(view, match, today, report);
                        break;
                    case "DTP" when match.Segment[1] == "573" && ElementTypes.Period(match.Segment[2], match.Segment[3]) is var (_, decided) && decided > today:
                        report(match.Finding("03", "cob-date-future", "The other payer's decision lies in the future."));
                        break;
                    case "REF" when match.Loop == "2400" && match.Segment[1] == "6R":
                        CheckLineNumber(match, numbers, report);
                        break;
                }
            }
        }

        foreach (var (line, fault) in CareManagementRules.Faults([.. view.Lines.Select(Care)]))
        {
            var match = view.Lines[line].FirstOrDefault(match => match.Segment.Id == "SV1") ?? view.Lines[line][0];
            report(match.Finding(fault.Field.EndsWith("Units", StringComparison.Ordinal) ? "04" : "01-2", fault.Rule, fault.Mend));
        }
    }

    private static CareLine Care(IReadOnlyList<MapMatch> line)
    {
        var service = line.FirstOrDefault(match => match.Segment.Id == "SV1");
        var date = line.FirstOrDefault(match => match.Loop == "2400" && match.Segment.Id == "DTP" && match.Segment[1] == "472")?.Segment;
        return new CareLine(
            service?.Segment.Component(1, 2) ?? "", (int)Math.Clamp(service?.Amount(4) ?? 0, 0, 9999),
            date is null ? null : ElementTypes.Period(date[2], date[3])?.First);
    }

    private static void CheckNumber(MapMatch line, int expected, Action<X12Finding> report)
    {
        if (line.Segment.Id == "LX" && line.Segment[1] != expected.ToString(CultureInfo.InvariantCulture))
        {
            report(line.Finding("01", "line-number", $"LX01 counts the lines of the claim: it has to be {expected}."));
        }
    }

    private static void CheckService(ClaimView view, MapMatch match, Action<X12Finding> report)
    {
        var segment = match.Segment;
        var code = segment.Component(1, 2);
        if (segment.Component(1, 1) == "HC" && code.Length > 0 && !Procedure().IsMatch(code))
        {
            report(match.Finding("01-2", "procedure-form", "A CPT or HCPCS code has five characters."));
        }

        for (var part = 3; part <= 6; part++)
        {
            if (segment.Component(1, part) is { Length: > 0 } modifier && !Modifier().IsMatch(modifier))
            {
                report(match.Finding($"01-{part}", "modifier-form", "A modifier has two letters or digits."));
            }
            else if (Enumerable.Range(3, part - 3).Any(before => segment.Component(1, before) is { Length: > 0 } other && other == segment.Component(1, part)))
            {
                report(match.Finding($"01-{part}", "modifier-duplicate", "The line has this modifier twice: take one out."));
            }
        }

        if (ElementTypes.Number(segment[2]) is { } charge && (charge < 0 || (charge == 0 && !Quality().IsMatch(code))))
        {
            report(match.Finding("02", charge < 0 ? "charge-negative" : "charge-zero", "A line's charge is above zero."));
        }

        if (ElementTypes.Number(segment[4]) is <= 0)
        {
            report(match.Finding("04", "units-zero", "A line has at least one unit."));
        }

        if (segment[5].Length > 0 && !ClaimRules.PlacesOfService.Contains(segment[5]))
        {
            report(match.Finding("05", "place-of-service", "This is no place of service code of CMS."));
        }

        if (ElementTypes.Number(segment[2]) is { } dollars && (decimal.Round(dollars, 2) != dollars || Math.Abs(dollars) > MostDollars))
        {
            report(match.Finding("02", "amount-form", "An amount has whole cents and at most ten digits."));
        }

        if (ElementTypes.Number(segment[4]) is { } units && decimal.Round(units, segment[3] == "UN" && Cpt().IsMatch(code) ? 0 : 3) != units)
        {
            report(match.Finding("04", "units-form", "Units have at most three decimals, those of a CPT service none."));
        }

        CheckPointers(view, match, report);
    }

    private static void CheckPointers(ClaimView view, MapMatch match, Action<X12Finding> report)
    {
        var pointers = match.Segment.Components(7);
        for (var i = 0; i < pointers.Count; i++)
        {
            if (pointers[i].Length == 0)
            {
                continue;
            }

            if (!int.TryParse(pointers[i], NumberStyles.None, CultureInfo.InvariantCulture, out var pointer) || pointer < 1 || pointer > view.Diagnoses.Count)
            {
                report(match.Finding($"07-{i + 1}", "dx-pointer-dangling", $"The line points to a diagnosis that the claim does not have: it has {view.Diagnoses.Count}."));
            }
            else if (pointers.Take(i).Contains(pointers[i]))
            {
                report(match.Finding($"07-{i + 1}", "dx-pointer-duplicate", "The line points to the same diagnosis twice."));
            }
        }
    }

    private static void CheckDate(ClaimView view, MapMatch match, DateOnly today, Action<X12Finding> report)
    {
        if (ElementTypes.Period(match.Segment[2], match.Segment[3]) is not var (first, last))
        {
            return;
        }

        if (last > today || last > view.FileDate)
        {
            report(match.Finding("03", "service-date-future", "The service date lies in the future, or behind the date of the file (BHT04)."));
        }

        var person = view.Patient.Count > 0 ? view.Patient : view.Subscriber;
        if (person.FirstOrDefault(part => part.Segment.Id == "DMG")?.Segment is { } born && ElementTypes.Period("D8", born[2]) is var (birth, _) && first < birth)
        {
            report(match.Finding("03", "service-before-birth", "The service date lies before the date of birth."));
        }
    }

    private static void CheckLineNumber(MapMatch match, HashSet<string> numbers, Action<X12Finding> report)
    {
        if (match.Segment[2].Length > LongestLineNumber)
        {
            report(match.Finding("02", "line-number-length", "HIPAA allows a line control number 30 characters."));
        }

        if (!numbers.Add(match.Segment[2]))
        {
            report(match.Finding("02", "line-number-duplicate", "Two lines of the claim have the same control number."));
        }
    }

    [GeneratedRegex("^[0-9A-Z]{5}$")]
    private static partial Regex Procedure();

    [GeneratedRegex("^[0-9A-Z]{2}$")]
    private static partial Regex Modifier();

    [GeneratedRegex(@"^\d{5}$")]
    private static partial Regex Cpt();

    // CPT category II and G or M codes of quality reporting may go with a charge of zero.
    [GeneratedRegex("^([0-9]{4}F|[GM][0-9]{4})$")]
    private static partial Regex Quality();
}
