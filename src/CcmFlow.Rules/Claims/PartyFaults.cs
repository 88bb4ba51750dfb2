using System.Text.RegularExpressions;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Faults of the people and places of a claim: names, identifiers, addresses.</summary>
internal static partial class PartyFaults
{
    private const int OldestPatient = 125;

    public static IEnumerable<ClaimFault> OfProvider(BillingProvider provider)
    {
        if (ClaimScrubber.IsEmpty(provider.Name))
        {
            yield return ClaimScrubber.Fault("Provider.Name", "provider-name-missing", "Enter the practice's legal name.");
        }

        if (!CheckDigits.IsNpi(provider.Npi))
        {
            yield return ClaimScrubber.Fault("Provider.Npi", "npi-check-digit", "Correct the practice's NPI: ten digits, the last of which is a check digit.");
        }

        if (!TaxId().IsMatch(provider.TaxId ?? ""))
        {
            yield return ClaimScrubber.Fault("Provider.TaxId", "tax-id-form", "Enter the practice's EIN: nine digits.");
        }

        if (provider.Taxonomy is { } taxonomy && !Taxonomy().IsMatch(taxonomy))
        {
            yield return ClaimScrubber.Fault("Provider.Taxonomy", "taxonomy-form", "Correct the taxonomy code: ten characters, such as 207Q00000X.");
        }

        foreach (var fault in OfAddress(provider.Address, "Provider.Address"))
        {
            yield return fault;
        }

        if (ProviderRules.PoBox().IsMatch($"{provider.Address.Line1} {provider.Address.Line2}"))
        {
            yield return ClaimScrubber.Fault("Provider.Address", "billing-po-box", "A billing address is a street address; put the PO box into the pay-to address.");
        }

        if (X12Text.Digits(provider.Address.Zip).Length == 5)
        {
            yield return ClaimScrubber.Fault("Provider.Address.Zip", "billing-zip-plus-4", "Enter the nine-digit ZIP code of the billing address.");
        }

        foreach (var fault in provider.PayTo is { } payTo ? OfAddress(payTo, "Provider.PayTo") : [])
        {
            yield return fault;
        }
    }

    public static IEnumerable<ClaimFault> OfAddress(PostalAddress address, string field)
    {
        if (ClaimScrubber.IsEmpty(address.Line1))
        {
            yield return ClaimScrubber.Fault($"{field}.Line1", "address-missing", "Enter the street and number.");
        }

        if (ClaimScrubber.IsEmpty(address.City))
        {
            yield return ClaimScrubber.Fault($"{field}.City", "address-missing", "Enter the city.");
        }

        if (!State().IsMatch(address.State ?? ""))
        {
            yield return ClaimScrubber.Fault($"{field}.State", "state-form", "Enter the state by its two letters.");
        }

        if (!Zip().IsMatch(address.Zip ?? ""))
        {
            yield return ClaimScrubber.Fault($"{field}.Zip", "zip-form", "Enter a ZIP code of five or nine digits.");
        }
    }

    public static IEnumerable<ClaimFault> OfName(PersonName name, string field)
    {
        if (ClaimScrubber.IsEmpty(name.Last))
        {
            yield return ClaimScrubber.Fault($"{field}.Name.Last", "name-missing", "Enter the last name as on the insurance card, in Latin letters.");
        }

        if (ClaimScrubber.IsEmpty(name.First))
        {
            yield return ClaimScrubber.Fault($"{field}.Name.First", "name-missing", "Enter the first name as on the insurance card, in Latin letters.");
        }
    }

    public static IEnumerable<ClaimFault> OfPerson(
        PersonName name, DateOnly? birthDate, AdministrativeSex sex, PostalAddress? address, string field, DateOnly asOf)
    {
        foreach (var fault in OfName(name, field))
        {
            yield return fault;
        }

        if (birthDate is not { } born)
        {
            yield return ClaimScrubber.Fault($"{field}.BirthDate", "birth-date-missing", "Enter the date of birth.");
        }
        else if (born > asOf || born.Year < asOf.Year - OldestPatient)
        {
            yield return ClaimScrubber.Fault($"{field}.BirthDate", "birth-date-range", "Correct the date of birth.");
        }

        if (sex == AdministrativeSex.NotGiven)
        {
            yield return ClaimScrubber.Fault($"{field}.Sex", "sex-missing", "Enter the sex as the payer has it: female, male or unknown.");
        }

        foreach (var fault in address is null
            ? [ClaimScrubber.Fault($"{field}.Address", "address-missing", "Enter the home address.")]
            : OfAddress(address, $"{field}.Address"))
        {
            yield return fault;
        }
    }

    public static IEnumerable<ClaimFault> OfRendering(RenderingProvider? rendering, string field)
    {
        if (rendering is null)
        {
            yield break;
        }

        if (!CheckDigits.IsNpi(rendering.Npi))
        {
            yield return ClaimScrubber.Fault($"{field}.Npi", "npi-check-digit", "Correct the practitioner's NPI: ten digits, the last of which is a check digit.");
        }

        if (ClaimScrubber.IsEmpty(rendering.Name.Last) || ClaimScrubber.IsEmpty(rendering.Name.First))
        {
            yield return ClaimScrubber.Fault($"{field}.Name", "name-missing", "Enter the practitioner's first and last name.");
        }

        if (rendering.Taxonomy is { } taxonomy && !Taxonomy().IsMatch(taxonomy))
        {
            yield return ClaimScrubber.Fault($"{field}.Taxonomy", "taxonomy-form", "Correct the taxonomy code: ten characters, such as 207Q00000X.");
        }
    }

    public static IEnumerable<ClaimFault> OfFacility(ServiceFacility? facility)
    {
        if (facility is null)
        {
            yield break;
        }

        if (ClaimScrubber.IsEmpty(facility.Name))
        {
            yield return ClaimScrubber.Fault("Facility.Name", "name-missing", "Enter the name of the place of service.");
        }

        if (facility.Npi is { Length: > 0 } npi && !CheckDigits.IsNpi(npi))
        {
            yield return ClaimScrubber.Fault("Facility.Npi", "npi-check-digit", "Correct the NPI of the place of service: ten digits, the last of which is a check digit.");
        }

        foreach (var fault in OfAddress(facility.Address, "Facility.Address"))
        {
            yield return fault;
        }

        if (X12Text.Digits(facility.Address.Zip).Length == 5)
        {
            yield return ClaimScrubber.Fault("Facility.Address.Zip", "facility-zip-plus-4", "Enter the nine-digit ZIP code of the place of service.");
        }
    }

    [GeneratedRegex(@"^\d{2}-?\d{7}$")]
    private static partial Regex TaxId();

    [GeneratedRegex("^[0-9]{3}[0-9A-Z]{6}X$")]
    private static partial Regex Taxonomy();

    [GeneratedRegex("^[A-Za-z]{2}$")]
    private static partial Regex State();

    [GeneratedRegex(@"^\d{5}(-?\d{4})?$")]
    private static partial Regex Zip();
}
