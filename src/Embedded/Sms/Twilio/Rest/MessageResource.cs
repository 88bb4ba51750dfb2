using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A text message at Twilio.</summary>
public partial class MessageResource : Resource
{
    private MessageResource(ResourceJson json)
    {
        SubresourceUris = json.Texts("subresource_uris");
        DateCreated = json.Date("date_created");
        DateSent = json.Date("date_sent");
        DateUpdated = json.Date("date_updated");
        ErrorCode = json.Number("error_code");
        AccountSid = json.Text("account_sid");
        ApiVersion = json.Text("api_version");
        Body = json.Text("body");
        ErrorMessage = json.Text("error_message");
        MessagingServiceSid = json.Text("messaging_service_sid");
        NumMedia = json.Text("num_media");
        NumSegments = json.Text("num_segments");
        Price = json.Text("price");
        PriceUnit = json.Text("price_unit");
        Sid = json.Text("sid");
        To = json.Text("to");
        Uri = json.Text("uri");
        Direction = json.Text("direction") is { } direction ? (DirectionEnum)direction : null;
        Status = json.Text("status") is { } status ? (StatusEnum)status : null;
        From = json.Text("from") is { } from ? new PhoneNumber(from) : null;
    }

    public Dictionary<string, string>? SubresourceUris { get; }

    public DateTime? DateCreated { get; }

    public DateTime? DateSent { get; }

    public DateTime? DateUpdated { get; }

    public int? ErrorCode { get; }

    public string? AccountSid { get; }

    public string? ApiVersion { get; }

    public string? Body { get; }

    public string? ErrorMessage { get; }

    public string? MessagingServiceSid { get; }

    public string? NumMedia { get; }

    public string? NumSegments { get; }

    public string? Price { get; }

    public string? PriceUnit { get; }

    public string? Sid { get; }

    public string? To { get; }

    public string? Uri { get; }

    public DirectionEnum? Direction { get; }

    public StatusEnum? Status { get; }

    public PhoneNumber? From { get; }
}
