namespace CcmFlow.Rules.Carriers;

/// <summary>
/// Carriers' codes, read. Twilio: its error dictionary. Azure Communication Services: HTTP status of a recipient's result, and the
/// code of a delivery report ("SMS error codes" of its troubleshooting page; 5002 says that the network gives no reports).
/// </summary>
public static class CarrierCodes
{
    public static CarrierFault Of(SmsProvider carrier, int? code) => carrier switch
    {
        SmsProvider.Twilio => Twilio(code),
        _ => Acs(code),
    };

    private static CarrierFault Twilio(int? code) => code switch
    {
        30003 => CarrierFault.Unreachable,
        30005 or 21211 => CarrierFault.UnknownNumber,
        30006 or 21614 or 21635 => CarrierFault.Landline,
        30007 => CarrierFault.Filtered,
        30008 => CarrierFault.Unexplained,
        30001 or 21611 => CarrierFault.QueueFull,
        30036 => CarrierFault.Expired,
        21610 => CarrierFault.OptedOut,
        14107 => CarrierFault.ReplyLoop,
        // 21212, 21603, 21606: the sender is not this account's; 30002: account suspended; 30034: number not registered with the carriers.
        20003 or 20403 or 20404 or 21212 or 21603 or 21606 or 30002 or 30034 => CarrierFault.Account,
        20429 or 30022 => CarrierFault.Throttled,
        null => CarrierFault.Unexplained,
        _ => CarrierFault.Other,
    };

    private static CarrierFault Acs(int? code) => code switch
    {
        4006 or 5001 => CarrierFault.Unreachable,
        4002 or 4004 => CarrierFault.UnknownNumber,
        4003 => CarrierFault.Landline,
        4000 or 4005 or 4009 => CarrierFault.Filtered,
        5000 or 9999 or null => CarrierFault.Unexplained,
        4007 => CarrierFault.OptedOut,
        401 or 403 or 404 or 4001 or 4010 => CarrierFault.Account,
        429 or 4008 => CarrierFault.Throttled,
        5002 => CarrierFault.NoReport,
        // A recipient's result has no code of its own; a 400 is a number that the service does not take.
        400 => CarrierFault.UnknownNumber,
        _ => CarrierFault.Other,
    };
}
