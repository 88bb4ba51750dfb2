using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Names and addresses as 837P and 270 write them.</summary>
internal static class PartySegments
{
    public static void Organization(this X12Writer x12, string entity, string name, int longest, string qualifier, string id, string field) =>
        x12.Begin("NM1").Id(entity).Id("2").Text(name, longest, $"{field}.Name").Skip(4).Id(qualifier).Identifier(id, 80, $"{field}.Id").End();

    /// <summary>An NM1 of a person, open behind NM105: an identifier may follow.</summary>
    public static X12Writer Person(this X12Writer x12, string entity, PersonName name, string field) =>
        x12.Begin("NM1").Id(entity).Id("1").Text(name.Last, 60, $"{field}.Last").Text(name.First, 35, $"{field}.First").Text(name.Middle, 25).Skip(2);

    public static void Address(this X12Writer x12, PostalAddress? address, string field)
    {
        if (address is null)
        {
            throw X12Writer.Missing(field);
        }

        x12.Begin("N3").Text(address.Line1, 55, $"{field}.Line1").Text(address.Line2, 55).End();
        x12.Begin("N4").Text(address.City, 30, $"{field}.City").Identifier(address.State, 2, $"{field}.State")
            .Identifier(X12Text.Digits(address.Zip), 9, $"{field}.Zip").End();
    }

    public static void Demographics(this X12Writer x12, DateOnly? born, AdministrativeSex sex, string field) =>
        x12.Begin("DMG").Id("D8").D8(born ?? throw X12Writer.Missing($"{field}.BirthDate")).Id(X12Codes.Of(sex, $"{field}.Sex")).End();

    public static void Rendering(this X12Writer x12, RenderingProvider rendering, string field)
    {
        x12.Person("82", rendering.Name, $"{field}.Name").Id("XX").Digits(rendering.Npi, 10, $"{field}.Npi").End();
        x12.Taxonomy("PE", rendering.Taxonomy);
    }

    public static void Taxonomy(this X12Writer x12, string role, string? taxonomy)
    {
        if (taxonomy is { Length: > 0 })
        {
            x12.Begin("PRV").Id(role).Id("PXC").Id(X12Text.LettersAndDigits(taxonomy)).End();
        }
    }

    public static void Reference(this X12Writer x12, string qualifier, string? value, string field)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            x12.Begin("REF").Id(qualifier).Identifier(value, 50, field).End();
        }
    }
}
