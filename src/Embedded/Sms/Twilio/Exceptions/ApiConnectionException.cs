namespace Twilio.Exceptions;

/// <summary>No answer came; whether the request had an effect is not known.</summary>
public class ApiConnectionException : TwilioException
{
    public ApiConnectionException(string message)
        : base(message)
    {
    }

    public ApiConnectionException(string message, Exception? exception)
        : base(message, exception)
    {
    }
}
