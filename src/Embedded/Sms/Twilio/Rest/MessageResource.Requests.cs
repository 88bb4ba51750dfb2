using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class MessageResource
{
    public static MessageResource Create(CreateMessageOptions options, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson(client.Request(CreateRequest(options, client)).Content);
    }

    public static async Task<MessageResource> CreateAsync(CreateMessageOptions options, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson((await client.RequestAsync(CreateRequest(options, client))).Content);
    }

    public static Task<MessageResource> CreateAsync(
        PhoneNumber to,
        string? pathAccountSid = null,
        PhoneNumber? from = null,
        string? messagingServiceSid = null,
        string? body = null,
        List<Uri>? mediaUrl = null,
        string? contentSid = null,
        Uri? statusCallback = null,
        string? applicationSid = null,
        decimal? maxPrice = null,
        bool? provideFeedback = null,
        int? attempt = null,
        int? validityPeriod = null,
        bool? forceDelivery = null,
        MessageResource.ContentRetentionEnum? contentRetention = null,
        MessageResource.AddressRetentionEnum? addressRetention = null,
        bool? smartEncoded = null,
        List<string>? persistentAction = null,
        MessageResource.TrafficTypeEnum? trafficType = null,
        bool? shortenUrls = null,
        MessageResource.ScheduleTypeEnum? scheduleType = null,
        DateTime? sendAt = null,
        bool? sendAsMms = null,
        string? contentVariables = null,
        MessageResource.RiskCheckEnum? riskCheck = null,
        PhoneNumber? fallbackFrom = null,
        ITwilioRestClient? client = null) => CreateAsync(
        new CreateMessageOptions(to)
        {
            PathAccountSid = pathAccountSid,
            From = from,
            MessagingServiceSid = messagingServiceSid,
            Body = body,
            MediaUrl = mediaUrl,
            ContentSid = contentSid,
            StatusCallback = statusCallback,
            ApplicationSid = applicationSid,
            MaxPrice = maxPrice,
            ProvideFeedback = provideFeedback,
            Attempt = attempt,
            ValidityPeriod = validityPeriod,
            ForceDelivery = forceDelivery,
            ContentRetention = contentRetention,
            AddressRetention = addressRetention,
            SmartEncoded = smartEncoded,
            PersistentAction = persistentAction,
            TrafficType = trafficType,
            ShortenUrls = shortenUrls,
            ScheduleType = scheduleType,
            SendAt = sendAt,
            SendAsMms = sendAsMms,
            ContentVariables = contentVariables,
            RiskCheck = riskCheck,
            FallbackFrom = fallbackFrom,
        },
        client);

    public static MessageResource Fetch(string pathSid, string? pathAccountSid = null, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson(client.Request(FetchRequest(pathSid, pathAccountSid, client)).Content);
    }

    public static async Task<MessageResource> FetchAsync(string pathSid, string? pathAccountSid = null, ITwilioRestClient? client = null)
    {
        client ??= TwilioClient.GetRestClient();
        return FromJson((await client.RequestAsync(FetchRequest(pathSid, pathAccountSid, client))).Content);
    }

    public static MessageResource FromJson(string json) => new(ResourceJson.Parse(json));

    private static string Address(string? account, ITwilioRestClient client) =>
        $"https://api.twilio.com/2010-04-01/Accounts/{account ?? client.AccountSid}/Messages";

    private static Request CreateRequest(CreateMessageOptions options, ITwilioRestClient client)
    {
        var request = new Request(Http.HttpMethod.Post, Address(options.PathAccountSid, client) + ".json");
        request.PostParams.AddRange(options.GetParams());
        return request;
    }

    private static Request FetchRequest(string sid, string? account, ITwilioRestClient client) =>
        new(Http.HttpMethod.Get, $"{Address(account, client)}/{System.Uri.EscapeDataString(sid)}.json");
}
