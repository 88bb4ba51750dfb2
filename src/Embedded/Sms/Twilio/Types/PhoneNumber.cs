namespace Twilio.Types;

/// <summary>A phone number as Twilio takes it: E.164, a short code or an alphanumeric sender.</summary>
public class PhoneNumber(string number) : IEndpoint
{
    public static implicit operator PhoneNumber(string number) => new(number);

    public override string ToString() => number;
}
