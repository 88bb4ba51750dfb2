namespace Twilio.Types;

/// <summary>Instructions for a call, as XML.</summary>
public class Twiml
{
    private readonly string twiml;

    public Twiml(string twiml) => this.twiml = twiml;

    public static implicit operator Twiml(string twiml) => new(twiml);

    public override string ToString() => twiml;
}
