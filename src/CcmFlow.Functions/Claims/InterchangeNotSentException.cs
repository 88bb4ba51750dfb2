namespace CcmFlow.Functions.Claims;

/// <summary>An interchange surely did not leave: it is tried again later.</summary>
/// <param name="message">Without patient data.</param>
public sealed class InterchangeNotSentException(string message) : Exception(message);
