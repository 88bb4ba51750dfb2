namespace CcmFlow.Cli.Carrier;

/// <summary>
/// A phone did not receive what a story says, or received more. The message lists the texts: the people are invented.
/// </summary>
public sealed class CarrierExpectationException(string message) : Exception(message);
