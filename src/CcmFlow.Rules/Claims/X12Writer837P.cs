using System.Globalization;
using CcmFlow.Rules.X12;

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
        ArgumentOutOfRangeException.ThrowIfZero(interchange.Claims.Count, "interchange.Claims");

        var x12 = new X12Writer(interchange.NewLines);
        var envelope = X12Envelope.Of(interchange);
        envelope.Open(x12, "HC", Guide);
        var transactions = 0;
        foreach (var claims in interchange.Claims.Chunk(interchange.ClaimsPerTransaction))
        {
            transactions++;
            WriteTransaction(x12, interchange, claims, transactions.ToString("D4", CultureInfo.InvariantCulture));
        }

        envelope.Close(x12, transactions);
        return x12.ToBytes();
    }

    private static void WriteTransaction(X12Writer x12, Interchange837 interchange, ProfessionalClaim[] claims, string number)
    {
        x12.Begin("ST").Id("837").Id(number).Id(Guide).End();
        x12.Begin("BHT").Id("0019").Id("00").Identifier($"{interchange.BatchReference}-{number}", 30, "BatchReference")
            .D8(DateOnly.FromDateTime(interchange.CreatedAt)).Tm(interchange.CreatedAt).Id("CH").End();
        x12.Organization("41", interchange.Submitter.Name, 60, "46", interchange.Submitter.Id, "Submitter");
        x12.Begin("PER").Id("IC").Text(interchange.ContactName, 60, "ContactName").Id("TE").Digits(interchange.ContactPhone, 10, "ContactPhone");
        if (interchange.ContactEmail is { Length: > 0 } address)
        {
            x12.Id("EM").Id(X12Text.Email(address));
        }

        x12.End();
        x12.Organization("40", interchange.Receiver.Name, 60, "46", interchange.Receiver.Id, "Receiver");
        WriteProvider(x12, interchange.Provider);
        var hierarchy = 2;
        foreach (var claim in claims)
        {
            hierarchy += ClaimSegments.Write(x12, interchange.Provider, claim, hierarchy);
        }

        x12.Begin("SE").N0(x12.InTransaction).Id(number).End();
    }

    private static void WriteProvider(X12Writer x12, BillingProvider provider)
    {
        x12.Begin("HL").Id("1").Skip(1).Id("20").Id("1").End();
        x12.Taxonomy("BI", provider.Taxonomy);
        x12.Begin("NM1").Id("85").Id("2").Text(provider.Name, 60, "Provider.Name").Skip(4).Id("XX").Digits(provider.Npi, 10, "Provider.Npi").End();
        x12.Address(provider.Address, "Provider.Address");
        x12.Begin("REF").Id("EI").Digits(provider.TaxId, 9, "Provider.TaxId").End();
        if (provider.PayTo is { } payTo)
        {
            x12.Begin("NM1").Id("87").Id("2").End();
            x12.Address(payTo, "Provider.PayTo");
        }
    }
}
