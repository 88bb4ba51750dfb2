using System.Text.RegularExpressions;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Finds what payers reject and map validators miss, before anything is sent.</summary>
public static partial class ClaimScrubber
{
    private const int MostControlNumber = 20;
    private const int MostPointers = 4;
    private const int MostLines = 50;
    private const int MostLineNumber = 30;
    private const decimal MostDollars = 99_999_999.99m;
    private static readonly string[] Relationships = ["01", "19", "20", "21", "39", "40", "53", "G8"];

    /// <param name="provider">The biller.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="asOf">Today, practice's local date: no service lies after it.</param>
    public static IReadOnlyList<ClaimFault> Check(BillingProvider provider, ProfessionalClaim claim, DateOnly asOf) =>
        [.. PartyFaults.OfProvider(provider).Concat(ClaimFaults(claim, asOf)).Select(fault => fault with { PatientControlNumber = claim.PatientControlNumber })];

    /// <summary>The rules of the batch and of each claim in it; faults of the practice are named once.</summary>
    public static IReadOnlyList<ClaimFault> Check(Interchange837 interchange, DateOnly asOf) =>
    [
        .. BatchFaults(interchange),
        .. PartyFaults.OfProvider(interchange.Provider),
        .. interchange.Claims.SelectMany(claim => ClaimFaults(claim, asOf).Select(fault => fault with { PatientControlNumber = claim.PatientControlNumber })),
    ];

    private static IEnumerable<ClaimFault> BatchFaults(Interchange837 interchange)
    {
        if (interchange.Claims.Count == 0)
        {
            yield return Fault("Claims", "batch-empty", "Put at least one claim into the batch.");
        }

        foreach (var (party, field) in new[] { (interchange.Submitter, "Submitter"), (interchange.Receiver, "Receiver") })
        {
            if (X12Text.Clean(party.Id, 99) is not { Length: >= 2 and <= 15 })
            {
                yield return Fault($"{field}.Id", "party-id", "Enter the id that the clearinghouse gave: 2 to 15 characters.");
            }
        }

        if (X12Text.Digits(interchange.ContactPhone).Length != 10)
        {
            yield return Fault("ContactPhone", "contact-phone", "Enter the billing office's phone number with ten digits.");
        }

        foreach (var twice in interchange.Claims.GroupBy(claim => claim.PatientControlNumber, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return Fault("PatientControlNumber", "pcn-duplicate", "The same claim is in the batch twice: take one out.") with { PatientControlNumber = twice.Key };
        }
    }

    private static IEnumerable<ClaimFault> ClaimFaults(ProfessionalClaim claim, DateOnly asOf) =>
        ControlFaults(claim)
            .Concat(SubscriberFaults(claim, asOf))
            .Concat(PayerFaults(claim))
            .Concat(PartyFaults.OfRendering(claim.Rendering, "Rendering"))
            .Concat(claim.Lines.SelectMany((line, at) => PartyFaults.OfRendering(line.Rendering, $"Lines[{at}].Rendering")))
            .Concat(PartyFaults.OfFacility(claim.Facility))
            .Concat(DependentFaults(claim, asOf))
            .Concat(CoverageFaults.Of(claim))
            .Concat(DiagnosisFaults.Of(claim))
            .Concat(claim.Lines.SelectMany((line, at) => LineFaults(claim, line, $"Lines[{at}]", asOf)))
            .Concat(CareManagementRules.Faults(claim));

    private static IEnumerable<ClaimFault> ControlFaults(ProfessionalClaim claim)
    {
        var number = claim.PatientControlNumber ?? "";
        if (number.Length is 0 or > MostControlNumber)
        {
            yield return Fault("PatientControlNumber", "pcn-length", "The claim number has 1 to 20 characters, best 17.");
        }

        if (!ControlCharacters().IsMatch(number))
        {
            yield return Fault("PatientControlNumber", "pcn-characters", "The claim number has capital letters, digits and dashes only.");
        }

        if (!TwoDigits().IsMatch(claim.PlaceOfService ?? ""))
        {
            yield return Fault("PlaceOfService", "place-of-service-form", "Enter the place of service by its two digits, such as 11.");
        }
        else if (!ClaimRules.PlacesOfService.Contains(claim.PlaceOfService!))
        {
            yield return Fault("PlaceOfService", "place-of-service", "Enter a place of service code of CMS, such as 11.");
        }

        if (claim.Frequency != ClaimFrequency.Original && IsEmpty(claim.PayerClaimNumber))
        {
            yield return Fault("PayerClaimNumber", "payer-claim-number-missing", "A replacement or void needs the payer's claim number, from the 277CA or the remittance.");
        }

        if (claim.Lines.Count > 0 && claim.LineControlNumber(claim.Lines.Count).Length > MostLineNumber)
        {
            yield return Fault("PatientControlNumber", "line-number-length", "The number of a line, made of the claim's, has at most 30 characters.");
        }

        if (claim.Lines.Count is 0 or > MostLines)
        {
            yield return Fault("Lines", "lines-count", "A claim has 1 to 50 service lines.");
        }
    }

    private static IEnumerable<ClaimFault> SubscriberFaults(ProfessionalClaim claim, DateOnly asOf)
    {
        var subscriber = claim.Subscriber;
        if (X12Text.LettersAndDigits(subscriber.MemberId).Length < 2)
        {
            yield return Fault("Subscriber.MemberId", "member-id-missing", "Enter the member id from the insurance card.");
        }
        else if (claim.Payer.Filing == ClaimFiling.MedicarePartB && !CheckDigits.IsMbi(subscriber.MemberId))
        {
            yield return Fault("Subscriber.MemberId", "mbi-form", "Correct the Medicare number: 11 characters as on the card, without S, L, O, I, B and Z.");
        }

        // Of a subscriber who is not the patient, payers want the name and the id only.
        var faults = claim.Dependent is null
            ? PartyFaults.OfPerson(subscriber.Name, subscriber.BirthDate, subscriber.Sex, subscriber.Address, "Subscriber", asOf)
            : PartyFaults.OfName(subscriber.Name, "Subscriber");
        foreach (var fault in faults)
        {
            yield return fault;
        }
    }

    private static IEnumerable<ClaimFault> PayerFaults(ProfessionalClaim claim)
    {
        var payer = claim.Payer;
        if (IsEmpty(payer.Name))
        {
            yield return Fault("Payer.Name", "payer-missing", "Enter the payer's name.");
        }

        if (X12Text.Clean(payer.PayerId, 80).Length < 2)
        {
            yield return Fault("Payer.PayerId", "payer-id-missing", "Enter the payer id that the clearinghouse lists for this payer.");
        }

        if (payer.Filing == ClaimFiling.MedicarePartB && !string.IsNullOrWhiteSpace(payer.GroupNumber))
        {
            yield return Fault("Payer.GroupNumber", "medicare-group-number", "Medicare has no group number: leave it empty.");
        }

        if (payer.FilingCode is { } code && !FilingCode().IsMatch(code))
        {
            yield return Fault("Payer.FilingCode", "filing-code-form", "A claim filing code has two letters or digits, such as 16 or CI: correct the payer's setting.");
        }

        if (payer.Filing != ClaimFiling.MedicarePartB && !payer.TakesReplacements && claim.Frequency != ClaimFrequency.Original)
        {
            yield return Fault("Frequency", "payer-original-only", "This payer takes original claims only: correct the claim the way the payer asks for.");
        }

        if (payer.Filing == ClaimFiling.MedicarePartB && claim.Frequency != ClaimFrequency.Original)
        {
            yield return Fault("Frequency", "medicare-original-only", "Medicare takes original claims only: a rejected claim is sent as new, an adjudicated one is reopened or appealed.");
        }
    }

    private static IEnumerable<ClaimFault> DependentFaults(ProfessionalClaim claim, DateOnly asOf)
    {
        if (claim.Dependent is not { } dependent)
        {
            yield break;
        }

        if (claim.Payer.Filing == ClaimFiling.MedicarePartB)
        {
            yield return Fault("Dependent", "medicare-dependent", "Medicare's subscriber is always the patient: enter the patient's own Medicare number.");
        }

        if (!Relationships.Contains(dependent.Relationship))
        {
            yield return Fault("Dependent.Relationship", "relationship-code", "Enter how the patient is related to the subscriber: 01 spouse, 19 child, 20 employee, 21 unknown, 39, 40, 53 or G8.");
        }

        foreach (var fault in PartyFaults.OfPerson(dependent.Name, dependent.BirthDate, dependent.Sex, dependent.Address, "Dependent", asOf))
        {
            yield return fault;
        }
    }

    private static IEnumerable<ClaimFault> LineFaults(ProfessionalClaim claim, ClaimLine line, string field, DateOnly asOf)
    {
        if (!Procedure().IsMatch(line.ProcedureCode ?? ""))
        {
            yield return Fault($"{field}.ProcedureCode", "procedure-form", "A procedure code has five characters.");
        }

        if (line.Charge <= 0)
        {
            yield return Fault($"{field}.Charge", "charge-zero", "Enter the practice's charge for the line.");
        }
        else if (decimal.Round(line.Charge, 2) != line.Charge)
        {
            yield return Fault($"{field}.Charge", "charge-cents", "A charge has whole cents.");
        }
        else if (line.Charge > MostDollars)
        {
            yield return Fault($"{field}.Charge", "charge-size", "A charge has at most ten digits.");
        }

        if (line.Units < 1)
        {
            yield return Fault($"{field}.Units", "units-zero", "Enter how many units were furnished.");
        }

        if (line.ServiceEnd < line.ServiceDate)
        {
            yield return Fault($"{field}.ServiceEnd", "service-dates-reversed", "The service ends before it begins: correct one of the dates.");
        }

        if ((line.ServiceEnd ?? line.ServiceDate) > asOf)
        {
            yield return Fault($"{field}.ServiceDate", "service-date-future", "The service date lies in the future: wait, or correct it.");
        }

        if (line.ServiceDate < (claim.Dependent is { } patient ? patient.BirthDate : claim.Subscriber.BirthDate))
        {
            yield return Fault($"{field}.ServiceDate", "service-before-birth", "The service date lies before the date of birth: correct one of them.");
        }

        if (line.DiagnosisPointers.Count is 0 or > MostPointers || line.DiagnosisPointers.Distinct().Count() != line.DiagnosisPointers.Count)
        {
            yield return Fault($"{field}.DiagnosisPointers", "dx-pointer-count", "A line points to 1 to 4 different diagnoses.");
        }

        if (line.DiagnosisPointers.Any(pointer => pointer < 1 || pointer > claim.Diagnoses.Count))
        {
            yield return Fault($"{field}.DiagnosisPointers", "dx-pointer-dangling", "A line points to a diagnosis that the claim does not have.");
        }

        if (line.PlaceOfService is { } place && !ClaimRules.PlacesOfService.Contains(place))
        {
            yield return Fault($"{field}.PlaceOfService", "place-of-service", "Enter a place of service code of CMS, such as 11.");
        }

        if (line.Modifiers is { } modifiers && (modifiers.Count > 4 || modifiers.Distinct().Count() < modifiers.Count || modifiers.Any(modifier => !Modifier().IsMatch(modifier))))
        {
            yield return Fault($"{field}.Modifiers", "modifier-form", "A line has at most four different modifiers of two characters.");
        }
    }

    // What X12's characters leave nothing of is as good as missing.
    internal static bool IsEmpty(string? value) => X12Text.Clean(value, 80).Length == 0;

    internal static ClaimFault Fault(string field, string rule, string mend) => new(null, field, rule, mend);

    [GeneratedRegex("^[A-Z0-9-]*$")]
    private static partial Regex ControlCharacters();

    [GeneratedRegex("^[0-9]{2}$")]
    private static partial Regex TwoDigits();

    [GeneratedRegex("^[0-9A-Z]{5}$")]
    private static partial Regex Procedure();

    [GeneratedRegex("^[0-9A-Z]{2}$")]
    private static partial Regex Modifier();

    [GeneratedRegex("^[0-9A-Za-z]{2}$")]
    private static partial Regex FilingCode();
}
