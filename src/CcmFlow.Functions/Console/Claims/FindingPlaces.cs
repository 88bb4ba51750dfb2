using CcmFlow.Functions.Patients.Mends;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>Where a claim's finding is mended: of what the roster says, the field of its form.</summary>
internal static class FindingPlaces
{
    /// <param name="finding">As claims keep it: the claim's field, a colon, the mend.</param>
    /// <param name="byDependent">The patient is insured through somebody else, who is then the claim's subscriber.</param>
    /// <returns>Null: the roster does not say it.</returns>
    public static string? FactOf(string finding, bool byDependent)
    {
        var field = finding.Split(':')[0];
        if (field.StartsWith("OtherCoverages", StringComparison.Ordinal)) return RosterFacts.Others;
        return field switch
        {
            "Subscriber.Name.Last" when byDependent => "insuredFamily",
            "Subscriber.Name.First" when byDependent => "insuredGiven",
            "Subscriber.MemberId" => "memberId",
            "Dependent" or "Dependent.Relationship" => "relationship",
            "Payer.Name" => "payerName",
            "Payer.GroupNumber" => "group",
            _ when field.StartsWith("Subscriber.", StringComparison.Ordinal) => OfPerson(field["Subscriber.".Length..]),
            _ when field.StartsWith("Dependent.", StringComparison.Ordinal) => OfPerson(field["Dependent.".Length..]),
            _ => null,
        };
    }

    /// <summary>The finding as people read it: "Address: …" instead of the claim's field.</summary>
    public static string Words(string finding, bool byDependent) =>
        FactOf(finding, byDependent) is { } fact && RosterFacts.Find(fact)?.Label is { } label && finding.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? $"{label}{finding[colon..]}" : finding;

    private static string? OfPerson(string field) => field switch
    {
        "Name.Last" => "familyName",
        "Name.First" => "givenName",
        "BirthDate" => "birthDate",
        "Sex" => "sex",
        "Address" or "Address.Line1" => "address",
        "Address.City" => "city",
        "Address.State" => "state",
        "Address.Zip" => "zip",
        _ => null,
    };
}
