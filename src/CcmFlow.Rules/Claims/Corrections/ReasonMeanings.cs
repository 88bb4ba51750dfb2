namespace CcmFlow.Rules.Claims.Corrections;

/// <summary>
/// What the codes of a remittance mean, in our own words: claim adjustment reasons (CARC, X12 external code list 139) and remittance remarks (RARC, list 411), those that care
/// management meets. Null: another one; the payer's list tells.
/// </summary>
public static class ReasonMeanings
{
    /// <param name="reason">CARC, e.g. 97.</param>
    public static string? OfReason(string reason) => reason switch
    {
        "1" => "Deductible",
        "2" => "Coinsurance",
        "3" => "Copayment",
        "4" => "The modifier does not fit the code, or one is missing",
        "11" => "The diagnosis does not fit the service",
        "13" => "The patient had died before the service",
        "16" => "Information is missing, or the claim cannot be processed as it is",
        "18" => "An exact duplicate of another claim",
        "22" => "Another payer may come first",
        "23" => "What an earlier payer decided",
        "24" => "Covered by a managed care plan",
        "26" => "Before the coverage began",
        "27" => "After the coverage ended",
        "29" => "The time for filing had passed",
        "31" => "The patient is not known as insured by this payer",
        "32" or "33" => "The patient is not an eligible dependent",
        "45" => "Above what the payer allows",
        "50" => "Not taken as medically necessary",
        "56" => "Not taken as effective",
        "96" => "A service that the plan does not cover",
        "97" => "Included in the payment of another service",
        "107" => "The service that this one belongs to was not billed",
        "109" => "Not this payer's: another one covers the patient",
        "119" => "The most for this period was reached",
        "146" => "The diagnosis was not valid on the day of service",
        "151" => "The payer does not accept so many units",
        "167" => "The diagnosis is not covered",
        "181" => "The code was not valid on the day of service",
        "182" => "The modifier was not valid on the day of service",
        "185" => "The provider was not eligible to render the service",
        "197" or "198" => "Authorization is missing, or was exceeded",
        "204" => "Not a benefit of the patient's plan",
        "226" or "227" or "252" => "Information or a document that was asked for did not come",
        "234" => "Not paid for by itself",
        "236" => "Not payable together with another code of the day (NCCI)",
        "237" or "253" => "Taken off by law or sequestration",
        "B7" => "The provider was not certified or eligible on that day",
        "B9" => "The patient is in hospice",
        "B15" => "A service that has to come with it is missing",
        "B20" => "Another provider furnished the service, or a part of it",
        _ => null,
    };

    /// <param name="remark">RARC, e.g. MA130.</param>
    public static string? OfRemark(string remark) => remark switch
    {
        "M15" => "Paid as part of another service of that day",
        "M20" => "The procedure code is missing or not valid",
        "M76" => "The diagnosis is missing or not valid",
        "M77" => "The place of service is missing or not valid",
        "M80" => "Not payable together with another service of that day",
        "M86" => "A similar service was paid for the same period",
        "MA01" => "It may be appealed",
        "MA04" => "The earlier payer's decision is missing",
        "MA18" or "N89" => "Forwarded to the patient's other insurance",
        "MA112" => "The group or practice is missing or not valid",
        "MA120" => "The CLIA number is missing or not valid",
        "MA130" => "It could not be processed, and gives no right of appeal: send a new claim",
        "N4" or "N479" => "The earlier payer's explanation of benefits is missing",
        "N19" => "Incidental to the main service",
        "N30" => "The patient is not eligible for it",
        "N56" => "The code is not right for the service or its date",
        "N95" => "This kind of provider may not bill the service",
        "N115" => "Decided by a local coverage determination",
        "N130" => "See the plan's benefits and limits",
        "N210" => "It may be appealed",
        "N264" or "N265" => "The ordering provider is missing or not valid",
        "N290" => "The rendering provider's number is missing or not valid",
        "N362" => "More units than the payer accepts",
        "N382" => "The patient's number is missing or not valid",
        "N425" => "A service that Medicare does not cover by law",
        "N522" => "A duplicate of a claim in process",
        "N657" => "To be billed with another code",
        _ => null,
    };
}
