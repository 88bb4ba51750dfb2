using Twilio.Base;

namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A call at Twilio.</summary>
public partial class CallResource : Resource
{
    private CallResource(ResourceJson json)
    {
        SubresourceUris = json.Texts("subresource_uris");
        DateCreated = json.Date("date_created");
        DateUpdated = json.Date("date_updated");
        EndTime = json.Date("end_time");
        StartTime = json.Date("start_time");
        AccountSid = json.Text("account_sid");
        AnsweredBy = json.Text("answered_by");
        ApiVersion = json.Text("api_version");
        CallerName = json.Text("caller_name");
        Direction = json.Text("direction");
        Duration = json.Text("duration");
        ForwardedFrom = json.Text("forwarded_from");
        From = json.Text("from");
        FromFormatted = json.Text("from_formatted");
        GroupSid = json.Text("group_sid");
        ParentCallSid = json.Text("parent_call_sid");
        PhoneNumberSid = json.Text("phone_number_sid");
        Price = json.Text("price");
        PriceUnit = json.Text("price_unit");
        QueueTime = json.Text("queue_time");
        Sid = json.Text("sid");
        To = json.Text("to");
        ToFormatted = json.Text("to_formatted");
        TrunkSid = json.Text("trunk_sid");
        Uri = json.Text("uri");
        Status = json.Text("status") is { } status ? (StatusEnum)status : null;
    }

    public Dictionary<string, string>? SubresourceUris { get; }

    public DateTime? DateCreated { get; }

    public DateTime? DateUpdated { get; }

    public DateTime? EndTime { get; }

    public DateTime? StartTime { get; }

    public string? AccountSid { get; }

    public string? AnsweredBy { get; }

    public string? ApiVersion { get; }

    public string? CallerName { get; }

    public string? Direction { get; }

    public string? Duration { get; }

    public string? ForwardedFrom { get; }

    public string? From { get; }

    public string? FromFormatted { get; }

    public string? GroupSid { get; }

    public string? ParentCallSid { get; }

    public string? PhoneNumberSid { get; }

    public string? Price { get; }

    public string? PriceUnit { get; }

    public string? QueueTime { get; }

    public string? Sid { get; }

    public string? To { get; }

    public string? ToFormatted { get; }

    public string? TrunkSid { get; }

    public string? Uri { get; }

    public StatusEnum? Status { get; }
}
