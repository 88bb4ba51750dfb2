namespace Twilio.Exceptions;

public class AuthenticationException(string message) : TwilioException(message);
