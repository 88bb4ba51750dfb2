namespace CcmFlow.Cli.Carrier;

public enum CallPickUp
{
    /// <summary>Somebody listens and may press keys.</summary>
    Human,

    /// <summary>A mailbox: it plays its greeting, records, and presses nothing.</summary>
    Machine,
    Busy,
}

/// <summary>What a phone does when it rings.</summary>
/// <param name="Keys">What is pressed, one key for each time that the call asks for one.</param>
/// <param name="After">How long it rings first.</param>
public sealed record CallAnswer(CallPickUp PickUp, string Keys = "", TimeSpan After = default)
{
    /// <summary>Somebody picks up after a few seconds and presses the keys.</summary>
    public static CallAnswer Presses(string keys) => new(CallPickUp.Human, keys, TimeSpan.FromSeconds(6));
}
