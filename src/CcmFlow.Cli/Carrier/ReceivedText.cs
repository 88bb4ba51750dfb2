namespace CcmFlow.Cli.Carrier;

/// <summary>A text that a phone received as expected.</summary>
public sealed record ReceivedText(SimulatedPhone Phone, CarrierMessage Message)
{
    /// <summary>Answers the number that the text came from.</summary>
    public SimulatedPhone Replies(string text, TimeSpan after = default)
    {
        Phone.Texts(text, Message.From, after);
        return Phone;
    }
}
