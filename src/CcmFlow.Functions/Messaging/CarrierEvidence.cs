using System.Globalization;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Messaging;

/// <summary>What a carrier's refusal of a text means for the permission to text.</summary>
public static class CarrierEvidence
{
    /// <param name="texting"><see cref="TextingState.OptedOut"/> or <see cref="TextingState.NotReachable"/>.</param>
    /// <param name="errorCode">The carrier's code, e.g. 21610.</param>
    public static PermissionEvent Of(TextingState texting, int? errorCode, DateTimeOffset at)
    {
        var evidence = new Evidence(string.Create(CultureInfo.InvariantCulture, $"carrier.{at.UtcDateTime:yyyyMMddHHmmssfffffff}"), at, Evidence.Carrier, EvidenceChannel.Carrier)
        {
            Words = string.Create(CultureInfo.InvariantCulture, $"The carrier refused a text with error {errorCode}."),
        };
        return texting == TextingState.OptedOut ? new TextsStopped(evidence, RevocationScope.ThisProgram) : new NumberUnreachable(evidence);
    }
}
