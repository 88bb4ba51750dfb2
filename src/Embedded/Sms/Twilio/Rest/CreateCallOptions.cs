using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A call to make.</summary>
public class CreateCallOptions(IEndpoint to, IEndpoint from) : IOptions<CallResource>
{
    public IEndpoint To { get; } = to;

    public IEndpoint From { get; } = from;

    public string? PathAccountSid { get; set; }

    public Uri? Url { get; set; }

    public Twiml? Twiml { get; set; }

    public string? ApplicationSid { get; set; }

    public Http.HttpMethod? Method { get; set; }

    public Uri? FallbackUrl { get; set; }

    public Http.HttpMethod? FallbackMethod { get; set; }

    public Uri? StatusCallback { get; set; }

    public List<string>? StatusCallbackEvent { get; set; }

    public Http.HttpMethod? StatusCallbackMethod { get; set; }

    public string? SendDigits { get; set; }

    public int? Timeout { get; set; }

    public bool? Record { get; set; }

    public string? RecordingChannels { get; set; }

    public string? RecordingStatusCallback { get; set; }

    public Http.HttpMethod? RecordingStatusCallbackMethod { get; set; }

    public string? RecordingConfigurationId { get; set; }

    public string? SipAuthUsername { get; set; }

    public string? SipAuthPassword { get; set; }

    public string? MachineDetection { get; set; }

    public int? MachineDetectionTimeout { get; set; }

    public List<string>? RecordingStatusCallbackEvent { get; set; }

    public string? Trim { get; set; }

    public string? CallerId { get; set; }

    public int? MachineDetectionSpeechThreshold { get; set; }

    public int? MachineDetectionSpeechEndThreshold { get; set; }

    public int? MachineDetectionSilenceTimeout { get; set; }

    public string? AsyncAmd { get; set; }

    public Uri? AsyncAmdStatusCallback { get; set; }

    public Http.HttpMethod? AsyncAmdStatusCallbackMethod { get; set; }

    public string? Byoc { get; set; }

    public string? CallReason { get; set; }

    public string? CallToken { get; set; }

    public string? RecordingTrack { get; set; }

    public int? TimeLimit { get; set; }

    public Uri? ClientNotificationUrl { get; set; }

    public List<KeyValuePair<string, string>> GetParams() => new FormParameters()
        .Add("To", To)
        .Add("From", From)
        .Add("Url", Url)
        .Add("Twiml", Twiml)
        .Add("ApplicationSid", ApplicationSid)
        .Add("Method", Method)
        .Add("FallbackUrl", FallbackUrl)
        .Add("FallbackMethod", FallbackMethod)
        .Add("StatusCallback", StatusCallback)
        .AddAll("StatusCallbackEvent", StatusCallbackEvent)
        .Add("StatusCallbackMethod", StatusCallbackMethod)
        .Add("SendDigits", SendDigits)
        .Add("Timeout", Timeout)
        .Add("Record", Record)
        .Add("RecordingChannels", RecordingChannels)
        .Add("RecordingStatusCallback", RecordingStatusCallback)
        .Add("RecordingStatusCallbackMethod", RecordingStatusCallbackMethod)
        .Add("RecordingConfigurationId", RecordingConfigurationId)
        .Add("SipAuthUsername", SipAuthUsername)
        .Add("SipAuthPassword", SipAuthPassword)
        .Add("MachineDetection", MachineDetection)
        .Add("MachineDetectionTimeout", MachineDetectionTimeout)
        .AddAll("RecordingStatusCallbackEvent", RecordingStatusCallbackEvent)
        .Add("Trim", Trim)
        .Add("CallerId", CallerId)
        .Add("MachineDetectionSpeechThreshold", MachineDetectionSpeechThreshold)
        .Add("MachineDetectionSpeechEndThreshold", MachineDetectionSpeechEndThreshold)
        .Add("MachineDetectionSilenceTimeout", MachineDetectionSilenceTimeout)
        .Add("AsyncAmd", AsyncAmd)
        .Add("AsyncAmdStatusCallback", AsyncAmdStatusCallback)
        .Add("AsyncAmdStatusCallbackMethod", AsyncAmdStatusCallbackMethod)
        .Add("Byoc", Byoc)
        .Add("CallReason", CallReason)
        .Add("CallToken", CallToken)
        .Add("RecordingTrack", RecordingTrack)
        .Add("TimeLimit", TimeLimit)
        .Add("ClientNotificationUrl", ClientNotificationUrl)
        .Fields;
}
