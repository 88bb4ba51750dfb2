using CcmFlow.Rules.Claims;

namespace CcmFlow.Rules.Tests.Claims;

/// <summary>What 837p-sample.edi was made of. Names and numbers are fictitious.</summary>
internal static class SampleBatch
{
    public static readonly BillingProvider Provider = new(
        "Northside Primary Care PC", "1234567893", "12-3456789", "207Q00000X", new PostalAddress("100 Main St", null, "Boston", "MA", "02111-0001"));

    public static readonly ClaimPayer Medicare = new("NGS Medicare Part B MA", "14212", ClaimFiling.MedicarePartB);

    private static readonly RenderingProvider Smith = new(new PersonName("Smith", "Alan"), "1987654328", "207Q00000X");

    public static Interchange837 Interchange { get; } = new()
    {
        Submitter = new X12Party("Northside Primary Care PC", "CCMSUBMIT01"),
        Receiver = new X12Party("Clearhouse", "CLEARHOUSE"),
        ContactName = "Billing Office",
        ContactPhone = "617-555-0142",
        ControlNumber = 101,
        GroupControlNumber = 101,
        BatchReference = "B202601",
        CreatedAt = new DateTime(2026, 2, 1, 10, 15, 0, DateTimeKind.Unspecified),
        Production = false,
        Provider = Provider,
        Claims =
        [
            Claim(1, new PersonName("Doe", "Jane"), "1EG4-TE5-MK73", new DateOnly(1948, 5, 12), AdministrativeSex.Female),
            Claim(2, new PersonName("Roe", "Richard"), "2AC5DE6FG81", new DateOnly(1951, 2, 3), AdministrativeSex.Male),
            Claim(3, new PersonName("Obrien", "Mary-Ann"), "9QT1W22YA34", new DateOnly(1939, 7, 30), AdministrativeSex.Female),
        ],
    };

    public static ProfessionalClaim Claim(int number, PersonName name, string memberId, DateOnly born, AdministrativeSex sex) =>
        new(
            $"CCM202601-{number:D6}",
            Medicare,
            new ClaimSubscriber(name, memberId, born, sex, new PostalAddress("200 Elm St", null, "Boston", "MA", "02118")),
            "11",
            ["I10", "E11.9"],
            Smith,
            [
                new ClaimLine("99490", 62.00m, 1, new DateOnly(2026, 1, 31), [1, 2]),
                new ClaimLine("99439", 94.00m, 2, new DateOnly(2026, 1, 31), [1, 2]),
            ]);
}
