namespace CcmFlow.Cli.Carrier;

/// <summary>What a simulated person texts back, and how long after the text reached the phone.</summary>
public sealed record PhoneAnswer(string Text, TimeSpan Delay);
