using System.Globalization;
using static CcmFlow.Rules.Claims.X12Text;

namespace CcmFlow.Rules.Claims;

/// <summary>
/// Writes 005010X222A1. What it is given has passed <see cref="ClaimScrubber"/>; what cannot be written is an exception that names
/// the field, never a bad file.
/// </summary>
public static class X12Writer837P
{
    private const string Guide = "005010X222A1";

    /// <exception cref="ArgumentException">A required field is empty once written in X12's characters; the message names it without its value.</exception>
    public static byte[] Write(Interchange837 interchange)
    {
        ArgumentNullException.ThrowIfNull(interchange);
        ArgumentOutOfRangeException.ThrowIfLessThan(interchange.ClaimsPerTransaction, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(interchange.ControlNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(interchange.ControlNumber, 999_999_999);
        ArgumentOutOfRangeException.ThrowIfLessThan(interchange.GroupControlNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(interchange.GroupControlNumber, 999_999_999);
        ArgumentOutOfRangeException.ThrowIfZero(interchange.Claims.Count, "interchange.Claims");

        var segments = new X12Segments(interchange.NewLines);
        var control = interchange.ControlNumber.ToString("D9", CultureInfo.InvariantCulture);
        WriteHeader(segments, interchange, control);
        var transactions = 0;
        foreach (var claims in interchange.Claims.Chunk(interchange.ClaimsPerTransaction))
        {
            transactions++;
            WriteTransaction(segments, interchange, claims, transactions.ToString("D4", CultureInfo.InvariantCulture));
        }

        segments.Add("GE", Number(transactions), Number(interchange.GroupControlNumber));
        segments.Add("IEA", "1", control);
        return segments.ToBytes();
    }

    private static void WriteHeader(X12Segments segments, Interchange837 interchange, string control)
    {
        var sender = PartyId(interchange.Submitter, "Submitter.Id");
        var receiver = PartyId(interchange.Receiver, "Receiver.Id");
        segments.Add(
            "ISA", "00", new string(' ', 10), "00", new string(' ', 10),
            Qualifier(interchange.Submitter), sender.PadRight(15), Qualifier(interchange.Receiver), receiver.PadRight(15),
            interchange.CreatedAt.ToString("yyMMdd", CultureInfo.InvariantCulture), interchange.CreatedAt.ToString("HHmm", CultureInfo.InvariantCulture),
            Repetition.ToString(), "00501", control, interchange.AskForAcknowledgement ? "1" : "0", interchange.Production ? "P" : "T", Component.ToString());
        segments.Add(
            "GS", "HC", sender, receiver, Date(DateOnly.FromDateTime(interchange.CreatedAt)), interchange.CreatedAt.ToString("HHmm", CultureInfo.InvariantCulture),
            Number(interchange.GroupControlNumber), "X", Guide);
    }

    private static void WriteTransaction(X12Segments segments, Interchange837 interchange, ProfessionalClaim[] claims, string number)
    {
        segments.Add("ST", "837", number, Guide);
        segments.Add(
            "BHT", "0019", "00", $"{Required(interchange.BatchReference, 24, "BatchReference")}-{number}", Date(DateOnly.FromDateTime(interchange.CreatedAt)),
            interchange.CreatedAt.ToString("HHmm", CultureInfo.InvariantCulture), "CH");
        segments.Add(
            "NM1", "41", "2", Required(interchange.Submitter.Name, 60, "Submitter.Name"), "", "", "", "", "46", PartyId(interchange.Submitter, "Submitter.Id"));
        string[] email = interchange.ContactEmail is { Length: > 0 } address ? ["EM", Email(address)] : [];
        segments.Add("PER", ["IC", Required(interchange.ContactName, 60, "ContactName"), "TE", Phone(interchange.ContactPhone), .. email]);
        segments.Add(
            "NM1", "40", "2", Required(interchange.Receiver.Name, 60, "Receiver.Name"), "", "", "", "", "46", PartyId(interchange.Receiver, "Receiver.Id"));
        WriteProvider(segments, interchange.Provider);
        for (var i = 0; i < claims.Length; i++)
        {
            WriteClaim(segments, interchange.Provider, claims[i], hierarchy: i + 2);
        }

        segments.Add("SE", Number(segments.InTransaction + 1), number);
    }

    private static void WriteProvider(X12Segments segments, BillingProvider provider)
    {
        segments.Add("HL", "1", "", "20", "1");
        if (provider.Taxonomy is { Length: > 0 } taxonomy)
        {
            segments.Add("PRV", "BI", "PXC", LettersAndDigits(taxonomy));
        }

        segments.Add("NM1", "85", "2", Required(provider.Name, 60, "Provider.Name"), "", "", "", "", "XX", RequiredDigits(provider.Npi, 10, "Provider.Npi"));
        WriteAddress(segments, provider.Address, "Provider.Address");
        segments.Add("REF", "EI", RequiredDigits(provider.TaxId, 9, "Provider.TaxId"));
        if (provider.PayTo is { } payTo)
        {
            segments.Add("NM1", "87", "2");
            WriteAddress(segments, payTo, "Provider.PayTo");
        }
    }

    private static void WriteClaim(X12Segments segments, BillingProvider provider, ProfessionalClaim claim, int hierarchy)
    {
        segments.Add("HL", Number(hierarchy), "1", "22", "0");
        WriteSubscriber(segments, claim.Subscriber, claim.Payer);
        segments.Add(
            "CLM", Required(claim.PatientControlNumber, 20, "PatientControlNumber"), Money(claim.Total), "", "",
            Composite(Required(claim.PlaceOfService, 2, "PlaceOfService"), "B", Number((int)claim.Frequency)), "Y", "A", "Y", "Y");
        WriteReference(segments, "G1", claim.PriorAuthorization);
        WriteReference(segments, "F8", claim.PayerClaimNumber);
        segments.Add("HI", [.. claim.Diagnoses.Select((code, at) => Composite(at == 0 ? "ABK" : "ABF", LettersAndDigits(code)))]);
        if (claim.Rendering is { } rendering && rendering.Npi != provider.Npi)
        {
            segments.Add("NM1", ["82", "1", .. Name(rendering.Name, "Rendering.Name"), "", "XX", RequiredDigits(rendering.Npi, 10, "Rendering.Npi")]);
            if (rendering.Taxonomy is { Length: > 0 } taxonomy)
            {
                segments.Add("PRV", "PE", "PXC", LettersAndDigits(taxonomy));
            }
        }

        for (var i = 0; i < claim.Lines.Count; i++)
        {
            WriteLine(segments, claim, i + 1);
        }
    }

    private static void WriteSubscriber(X12Segments segments, ClaimSubscriber subscriber, ClaimPayer payer)
    {
        segments.Add("SBR", "P", "18", Clean(payer.GroupNumber, 50), "", "", "", "", "", FilingCode(payer.Filing));
        var memberId = LettersAndDigits(subscriber.MemberId);
        segments.Add("NM1", ["IL", "1", .. Name(subscriber.Name, "Subscriber.Name"), "", "MI", Required(memberId, 80, "Subscriber.MemberId")]);
        WriteAddress(segments, subscriber.Address ?? throw Missing("Subscriber.Address"), "Subscriber.Address");
        segments.Add("DMG", "D8", Date(subscriber.BirthDate ?? throw Missing("Subscriber.BirthDate")), SexCode(subscriber.Sex));
        segments.Add("NM1", "PR", "2", Required(payer.Name, 60, "Payer.Name"), "", "", "", "", "PI", Required(payer.PayerId, 80, "Payer.PayerId"));
    }

    private static void WriteLine(X12Segments segments, ProfessionalClaim claim, int number)
    {
        var line = claim.Lines[number - 1];
        segments.Add("LX", Number(number));
        segments.Add(
            "SV1", Composite(["HC", LettersAndDigits(line.ProcedureCode), .. (line.Modifiers ?? []).Select(LettersAndDigits)]), Money(line.Charge), "UN", Number(line.Units),
            "", "", Composite([.. line.DiagnosisPointers.Select(Number)]));
        segments.Add("DTP", "472", "D8", Date(line.ServiceDate));
        segments.Add("REF", "6R", Required(claim.LineControlNumber(number), 30, "LineControlNumber"));
    }

    private static void WriteReference(X12Segments segments, string qualifier, string? value)
    {
        if (Clean(value, 50) is { Length: > 0 } reference)
        {
            segments.Add("REF", qualifier, reference);
        }
    }

    private static void WriteAddress(X12Segments segments, PostalAddress address, string field)
    {
        segments.Add("N3", Required(address.Line1, 55, $"{field}.Line1"), Clean(address.Line2, 55));
        segments.Add("N4", Required(address.City, 30, $"{field}.City"), Required(address.State, 2, $"{field}.State"), Required(Digits(address.Zip), 9, $"{field}.Zip"));
    }

    // NM103 to NM106; a name that only has letters X12 does not know would become empty.
    private static string[] Name(PersonName name, string field) =>
        [Required(name.Last, 60, $"{field}.Last"), Required(name.First, 35, $"{field}.First"), Clean(name.Middle, 25), ""];

    private static string Composite(params string[] components) => string.Join(Component, components).TrimEnd(Component);

    private static string FilingCode(ClaimFiling filing) => filing switch
    {
        ClaimFiling.MedicarePartB => "MB",
        ClaimFiling.MedicareAdvantage => "16",
        ClaimFiling.Medicaid => "MC",
        ClaimFiling.Commercial => "CI",
        ClaimFiling.BlueCross => "BL",
        ClaimFiling.Hmo => "HM",
        ClaimFiling.Ppo => "12",
        ClaimFiling.Other => "ZZ",
        _ => throw new ArgumentOutOfRangeException(nameof(filing), filing, "Unknown kind of plan."),
    };

    private static string SexCode(AdministrativeSex sex) => sex switch
    {
        AdministrativeSex.Female => "F",
        AdministrativeSex.Male => "M",
        AdministrativeSex.Unknown => "U",
        _ => throw Missing("Subscriber.Sex"),
    };

    private static string PartyId(X12Party party, string field) => Required(party.Id, 15, field);

    private static string Qualifier(X12Party party) => party.Qualifier is { Length: 2 } qualifier ? LettersAndDigits(qualifier) : throw Missing("Qualifier");

    private static string Phone(string phone) => RequiredDigits(phone, 10, "ContactPhone");

    private static string Required(string? value, int most, string field) =>
        Clean(value, most) is { Length: > 0 } clean ? clean : throw Missing(field);

    private static string RequiredDigits(string? value, int length, string field) =>
        Digits(value) is var digits && digits.Length == length ? digits : throw Missing(field);

    private static ArgumentException Missing(string field) => new($"{field} is missing or cannot be written.");
}
