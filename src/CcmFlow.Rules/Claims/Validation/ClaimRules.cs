using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>A claim of a file as payers' edits see it: numbers, sums, dates, diagnoses and what one element asks of another.</summary>
internal static partial class ClaimRules
{
    private const int LongestClaimNumber = 20;

    /// <summary>CMS place of service codes in use.</summary>
    public static FrozenSet<string> PlacesOfService { get; } = (
        "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53 54 55 56 57 58 60 61 62 65 66 71 72 81 99")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Check(ClaimView view, DateOnly today, Action<X12Finding> report)
    {
        CheckHeader(view, report);
        CheckFrequency(view, report);
        CheckAccident(view, report);
        CheckDiagnoses(view, report);
        CheckProviders(view, report);
        CheckAttachments(view, report);
        LineRules.Check(view, today, report);
        CoverageRules.Check(view, report);
    }

    private static void CheckHeader(ClaimView view, Action<X12Finding> report)
    {
        var header = view.Header;
        if (view.Clm[1].Length > LongestClaimNumber)
        {
            report(header.Finding("01", "pcn-length", "HIPAA allows CLM01 20 characters, and some payers cut it at 17."));
        }

        if (ElementTypes.Number(view.Clm[2]) is { } total)
        {
            var lines = view.Lines.Sum(line => line.Where(match => match.Segment.Id == "SV1").Sum(match => match.Amount(2)));
            if (total != lines)
            {
                report(header.Finding("02", "claim-total", "CLM02 has to be the sum of the lines' SV102."));
            }

            if (total <= 0)
            {
                report(header.Finding("02", "charge-zero", "A chargeable claim has a total above zero."));
            }
        }

        if (view.Clm.Component(5, 1) is { Length: > 0 } place && !PlacesOfService.Contains(place))
        {
            report(header.Finding("05-1", "place-of-service", "This is no place of service code of CMS."));
        }
    }

    private static void CheckFrequency(ClaimView view, Action<X12Finding> report)
    {
        var frequency = view.Clm.Component(5, 3);
        if (frequency.Length > 0 && frequency is not ("1" or "7" or "8"))
        {
            report(view.Header.Finding("05-3", "frequency-code", "The frequency of a professional claim is 1 original, 7 replacement or 8 void."));
        }

        if ((frequency is "7" or "8") && !view.Own("REF").Any(match => match.Segment[1] == "F8"))
        {
            report(view.Header.Finding("05-3", "payer-claim-number-missing", "A replacement or void needs the payer's claim number in REF*F8."));
        }

        if ((frequency is "7" or "8") && view.IsMedicare)
        {
            report(view.Header.Finding("05-3", "medicare-original-only", "Medicare takes original claims only: frequency 1."));
        }
    }

    private static void CheckAccident(ClaimView view, Action<X12Finding> report)
    {
        var causes = view.Clm.Components(11).Take(2).ToList();
        if (causes.Contains("AA") && view.Clm.Component(11, 4).Length == 0)
        {
            report(view.Header.Finding("11-4", "accident-state-missing", "An auto accident needs the state in CLM11-4."));
        }

        if ((causes.Contains("AA") || causes.Contains("OA")) && !view.Own("DTP").Any(match => match.Segment[1] == "439"))
        {
            report(view.Header.Finding("11", "accident-date-missing", "An accident needs its date, DTP*439."));
        }
    }

    private static void CheckDiagnoses(ClaimView view, Action<X12Finding> report)
    {
        var diagnoses = view.Diagnoses;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (match, element, code) in diagnoses)
        {
            var place = $"{element:D2}-2";
            var isTen = match.Segment.Component(element, 1) is "ABK" or "ABF";
            if (code.Contains('.', StringComparison.Ordinal))
            {
                report(match.Finding(place, "dx-dot", "A diagnosis is written without its dot."));
            }
            else if (code.Length > 0 && isTen && !Icd10().IsMatch(code))
            {
                report(match.Finding(place, "dx-form", "This has not the form of an ICD-10-CM code."));
            }

            if (code.Length > 0 && !seen.Add(code))
            {
                report(match.Finding(place, "dx-duplicate", "The claim has this diagnosis twice: take one out."));
            }

            if (element > 1 && isTen != (match.Segment.Component(1, 1) == "ABK"))
            {
                report(match.Finding($"{element:D2}-1", "dx-version", "ICD-9 and ICD-10 may not be mixed on a claim."));
            }
        }

        if (diagnoses.Count > 0 && diagnoses[0].Code is ['V' or 'W' or 'X' or 'Y', ..])
        {
            report(diagnoses[0].Match.Finding("01-2", "dx-external-first", "An external cause (V00 to Y99) is never the principal diagnosis."));
        }

        if (diagnoses.Count > 0 && diagnoses[0].Match.Segment.Component(1, 1) == "BK" && view.FileDate >= new DateOnly(2016, 10, 1))
        {
            report(diagnoses[0].Match.Finding("01-1", "dx-version", "ICD-9 ended on 2015-09-30: write ABK and ABF with ICD-10-CM."));
        }
    }

    private static void CheckProviders(ClaimView view, Action<X12Finding> report)
    {
        for (var i = 0; i < view.Claim.Count; i++)
        {
            var match = view.Claim[i];
            if (match.Segment.Id != "NM1")
            {
                continue;
            }

            var rest = new List<MapMatch>();
            for (var j = i + 1; j < view.Claim.Count && view.Claim[j].Loop == match.Loop && view.Claim[j].Segment.Id != "NM1"; j++)
            {
                rest.Add(view.Claim[j]);
            }

            if (match.Segment[1] == "82" && (match.Loop is "2310B" or "2420A") && match.Segment[9].Length == 0 && !rest.Any(next => next.Segment.Id == "REF"))
            {
                report(match.Finding("09", "npi-missing", "The rendering provider needs an NPI: NM108 XX and NM109."));
            }

            if ((match.Loop is "2310C" or "2420C") && rest.FirstOrDefault(next => next.Segment.Id == "N4") is { } city
                && (city.Segment[4] is "" or "US") && city.Segment[3].Length == 5)
            {
                report(city.Finding("03", "facility-zip-plus-4", "The ZIP code of a service facility has nine digits."));
            }
        }
    }

    private static void CheckAttachments(ClaimView view, Action<X12Finding> report)
    {
        foreach (var match in view.Claim.Where(match => 
            match.Segment.Id == "PWK" && (match.Segment[2] is "BM" or "EL" or "EM" or "FT" or "FX") && match.Segment[6].Length == 0))
        {
            report(match.Finding("06", "attachment-number-missing", "An attachment that is sent apart needs its control number: PWK05 AC and PWK06."));
        }
    }

    [GeneratedRegex("^[A-Z][0-9][0-9A-Z][0-9A-Z]{0,4}$")]
    private static partial Regex Icd10();
}
