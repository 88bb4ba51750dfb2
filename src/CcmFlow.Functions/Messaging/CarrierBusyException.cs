using System.Globalization;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

/// <summary>The carrier did not take the text for now, or it is not clear whether it did; the activity is run again by its retry policy.</summary>
public sealed class CarrierBusyException(int? errorCode, CarrierFault? fault = null)
    : Exception($"The carrier did not take the text for now (error {errorCode?.ToString(CultureInfo.InvariantCulture) ?? "none"}).")
{
    public int? ErrorCode { get; } = errorCode;

    public CarrierFault? Fault { get; } = fault;
}
