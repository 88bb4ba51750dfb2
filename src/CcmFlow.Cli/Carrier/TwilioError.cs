namespace CcmFlow.Cli.Carrier;

/// <summary>A refusal, as Twilio writes it: HTTP status, its own code, a sentence.</summary>
internal sealed record TwilioError(int Status, int Code, string Message)
{
    public static readonly TwilioError Unauthenticated = new(401, 20003, "Authenticate");
    public static readonly TwilioError TooManyRequests = new(429, 20429, "Too Many Requests");
    public static readonly TwilioError Unavailable = new(503, 20503, "Service Unavailable");
    public static readonly TwilioError Internal = new(500, 20500, "Internal Server Error");
    public static readonly TwilioError NoSuchMethod = new(405, 20004, "Method not allowed");

    public static TwilioError NotFound(string path) => new(404, 20404, $"The requested resource {path} was not found");

    public static TwilioError Invalid(string what) => new(400, 20001, $"Invalid parameter: {what}");

    public static TwilioError Of(int code) => new(400, code, code switch
    {
        14107 => "SMS send rate limit exceeded",
        21211 => "Invalid 'To' Phone Number",
        21212 => "Invalid From Number (caller ID)",
        21602 => "Message body is required.",
        21603 => "A 'From' phone number is required.",
        21604 => "A 'To' phone number is required.",
        21606 => "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination/account",
        21609 => "Invalid 'StatusCallback' url",
        21610 => "Attempt to send to unsubscribed recipient",
        21611 => "This 'From' number has exceeded the maximum number of queued messages",
        21614 => "'To' number is not a valid mobile number",
        21617 => "The concatenated message body exceeds the 1600 character limit",
        21701 => "The Messaging Service does not exist",
        _ => "The request was refused",
    });
}
