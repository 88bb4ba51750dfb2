using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>What maps cannot say of names, addresses, identifiers and dates, in whichever transaction set they stand.</summary>
/// <param name="checkNpi">False in files of payers, which repeat what they were sent.</param>
internal sealed partial class PartyRules(bool checkNpi, Action<X12Finding> report)
{
    private static readonly FrozenSet<string> States = (
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY " +
        "AS FM GU MH MP PR PW VI AA AE AP").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public void Check(MapMatch match)
    {
        var segment = match.Segment;
        switch (segment.Id)
        {
            case "NM1":
                CheckNpi(match, segment[8], segment[9], "09");
                if (segment[2] == "2" && segment[4].Length > 0)
                {
                    Report(match, "04", "name-of-organization", "An organization has no first name: leave NM104 empty or make NM102 a person.");
                }

                break;
            case "N1":
                CheckNpi(match, segment[3], segment[4], "04");
                break;
            case "N4" when segment[4] is "" or "US":
                CheckAddress(match);
                break;
            case "PRV" when segment[2] == "PXC" && !Taxonomy().IsMatch(segment[3]):
                Report(match, "03", "taxonomy-form", "A taxonomy code has ten characters and begins with three digits, such as 207Q00000X.");
                break;
            case "PER":
                CheckContacts(match);
                break;
            case "DTP":
                CheckPeriod(match, segment[2], segment[3], "03");
                break;
            case "DMG" when segment[1].Length > 0:
                CheckPeriod(match, segment[1], segment[2], "02");
                break;
            case "PAT" when segment[5].Length > 0:
                CheckPeriod(match, segment[5], segment[6], "06");
                break;
        }
    }

    private void CheckNpi(MapMatch match, string qualifier, string id, string element)
    {
        if (checkNpi && qualifier == "XX" && !CheckDigits.IsNpi(id))
        {
            Report(match, element, "npi-check-digit", "This is no NPI: ten digits, the last of which is a check digit.");
        }
    }

    private void CheckAddress(MapMatch match)
    {
        var (state, zip) = (match.Segment[2], match.Segment[3]);
        if (state.Length == 0 || zip.Length == 0)
        {
            Report(match, state.Length == 0 ? "02" : "03", "address-incomplete", "An address in the United States has a state and a ZIP code.");
        }

        if (state.Length > 0 && !States.Contains(state))
        {
            Report(match, "02", "state-code", "This is no state or territory of the United States; another country needs N404.");
        }

        if (zip.Length > 0 && !Zip().IsMatch(zip))
        {
            Report(match, "03", "zip-form", "A ZIP code has five or nine digits, without a dash.");
        }
    }

    private void CheckContacts(MapMatch match)
    {
        for (var at = 3; at <= 7; at += 2)
        {
            var (kind, value) = (match.Segment[at], match.Segment[at + 1]);
            if ((kind is "TE" or "FX") && value.Length > 0 && !Phone().IsMatch(value))
            {
                Report(match, $"{at + 1:D2}", "phone-form", "A telephone number has ten digits, without dashes or brackets.");
            }
            else if (kind == "EM" && value.Length > 0 && !value.Contains('@', StringComparison.Ordinal))
            {
                Report(match, $"{at + 1:D2}", "email-form", "An e-mail address holds an @.");
            }
        }
    }

    private void CheckPeriod(MapMatch match, string qualifier, string text, string element)
    {
        if (text.Length > 0 && (qualifier is "D8" or "RD8") && ElementTypes.Period(qualifier, text) is null)
        {
            Report(match, element, "date-form", qualifier == "D8"
                ? "This is no date of the form CCYYMMDD."
                : "This is no range of dates CCYYMMDD-CCYYMMDD that ends when or after it begins.");
        }
    }

    private void Report(MapMatch match, string element, string rule, string message) =>
        report(new X12Finding(match.Segment.Position, match.Loop, match.Segment.Id, element, rule, message));

    [GeneratedRegex("^[0-9]{3}[0-9A-Z]{6}[A-Z]$")]
    private static partial Regex Taxonomy();

    [GeneratedRegex(@"^\d{5}(\d{4})?$")]
    private static partial Regex Zip();

    [GeneratedRegex(@"^\d{10}$")]
    private static partial Regex Phone();
}
