using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Codes that stand for this app's words in an 837P and a 270.</summary>
internal static class X12Codes
{
    public static string Of(ClaimFiling filing) => filing switch
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

    public static string Filing(ClaimPayer payer) => payer.FilingCode is { Length: > 0 } code ? code.ToUpperInvariant() : Of(payer.Filing);

    public static string Of(PayerSequence sequence) => sequence switch
    {
        PayerSequence.Primary => "P",
        PayerSequence.Secondary => "S",
        PayerSequence.Tertiary => "T",
        _ => throw new ArgumentOutOfRangeException(nameof(sequence), sequence, "Unknown sequence."),
    };

    public static string Of(AdministrativeSex sex, string field) => sex switch
    {
        AdministrativeSex.Female => "F",
        AdministrativeSex.Male => "M",
        AdministrativeSex.Unknown => "U",
        _ => throw X12Writer.Missing(field),
    };
}
