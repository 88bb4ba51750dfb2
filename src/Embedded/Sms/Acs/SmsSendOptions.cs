namespace Azure.Communication.Sms;

public class SmsSendOptions(bool enableDeliveryReport)
{
    public bool EnableDeliveryReport { get; } = enableDeliveryReport;

    /// <summary>Comes back with the delivery report; never anything that tells of a patient.</summary>
    public string? Tag { get; set; }
}
