using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class CallResource
{
    public static CallResource Create(CreateCallOptions options, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson(client.Request(CreateRequest(options, client)).Content);
    }

    public static async Task<CallResource> CreateAsync(CreateCallOptions options, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson((await client.RequestAsync(CreateRequest(options, client))).Content);
    }

    public static Task<CallResource> CreateAsync(
        IEndpoint to,
        IEndpoint from,
        string? pathAccountSid = null,
        Uri? url = null,
        Twiml? twiml = null,
        string? applicationSid = null,
        Http.HttpMethod? method = null,
        Uri? fallbackUrl = null,
        Http.HttpMethod? fallbackMethod = null,
        Uri? statusCallback = null,
        List<string>? statusCallbackEvent = null,
        Http.HttpMethod? statusCallbackMethod = null,
        string? sendDigits = null,
        int? timeout = null,
        bool? record = null,
        string? recordingChannels = null,
        string? recordingStatusCallback = null,
        Http.HttpMethod? recordingStatusCallbackMethod = null,
        string? recordingConfigurationId = null,
        string? sipAuthUsername = null,
        string? sipAuthPassword = null,
        string? machineDetection = null,
        int? machineDetectionTimeout = null,
        List<string>? recordingStatusCallbackEvent = null,
        string? trim = null,
        string? callerId = null,
        int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null,
        int? machineDetectionSilenceTimeout = null,
        string? asyncAmd = null,
        Uri? asyncAmdStatusCallback = null,
        Http.HttpMethod? asyncAmdStatusCallbackMethod = null,
        string? byoc = null,
        string? callReason = null,
        string? callToken = null,
        string? recordingTrack = null,
        int? timeLimit = null,
        Uri? clientNotificationUrl = null,
        ITwilioRestClient? client = null) => CreateAsync(
        new CreateCallOptions(to, from)
        {
            PathAccountSid = pathAccountSid,
            Url = url,
            Twiml = twiml,
            ApplicationSid = applicationSid,
            Method = method,
            FallbackUrl = fallbackUrl,
            FallbackMethod = fallbackMethod,
            StatusCallback = statusCallback,
            StatusCallbackEvent = statusCallbackEvent,
            StatusCallbackMethod = statusCallbackMethod,
            SendDigits = sendDigits,
            Timeout = timeout,
            Record = record,
            RecordingChannels = recordingChannels,
            RecordingStatusCallback = recordingStatusCallback,
            RecordingStatusCallbackMethod = recordingStatusCallbackMethod,
            RecordingConfigurationId = recordingConfigurationId,
            SipAuthUsername = sipAuthUsername,
            SipAuthPassword = sipAuthPassword,
            MachineDetection = machineDetection,
            MachineDetectionTimeout = machineDetectionTimeout,
            RecordingStatusCallbackEvent = recordingStatusCallbackEvent,
            Trim = trim,
            CallerId = callerId,
            MachineDetectionSpeechThreshold = machineDetectionSpeechThreshold,
            MachineDetectionSpeechEndThreshold = machineDetectionSpeechEndThreshold,
            MachineDetectionSilenceTimeout = machineDetectionSilenceTimeout,
            AsyncAmd = asyncAmd,
            AsyncAmdStatusCallback = asyncAmdStatusCallback,
            AsyncAmdStatusCallbackMethod = asyncAmdStatusCallbackMethod,
            Byoc = byoc,
            CallReason = callReason,
            CallToken = callToken,
            RecordingTrack = recordingTrack,
            TimeLimit = timeLimit,
            ClientNotificationUrl = clientNotificationUrl,
        },
        client);

    public static CallResource Fetch(string pathSid, string? pathAccountSid = null, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson(client.Request(FetchRequest(pathSid, pathAccountSid, client)).Content);
    }

    public static async Task<CallResource> FetchAsync(string pathSid, string? pathAccountSid = null, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson((await client.RequestAsync(FetchRequest(pathSid, pathAccountSid, client))).Content);
    }

    public static CallResource FromJson(string json) => new(ResourceJson.Parse(json));

    private static string Address(string? account, ITwilioRestClient client) =>
        $"https://api.twilio.com/2010-04-01/Accounts/{account ?? client.AccountSid}/Calls";

    private static Request CreateRequest(CreateCallOptions options, ITwilioRestClient client)
    {
        var request = new Request(Http.HttpMethod.Post, Address(options.PathAccountSid, client) + ".json");
        request.PostParams.AddRange(options.GetParams());
        return request;
    }

    private static Request FetchRequest(string sid, string? account, ITwilioRestClient client) =>
        new(Http.HttpMethod.Get, $"{Address(account, client)}/{System.Uri.EscapeDataString(sid)}.json");
}
