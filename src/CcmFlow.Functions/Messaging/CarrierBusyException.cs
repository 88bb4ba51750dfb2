namespace CcmFlow.Functions.Messaging;

/// <summary>The carrier did not take the text for now; the activity is run again by its retry policy.</summary>
public sealed class CarrierBusyException(int? errorCode)
    : Exception($"The carrier did not take the text for now (error {errorCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}).");
